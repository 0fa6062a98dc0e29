import { expect, test } from './app'

const LETTER =
  'Hi Bo,\n\nYour talk on turning rivers into batteries changed how I see dams. I would love to hear how you chose the site. Could we talk by phone for 20 minutes next week? If not, that is fine.\n\nMia'

async function writeTo(app: Parameters<Parameters<typeof test>[2]>[0]['app']) {
  await app.signIn()
  const person = await app.call('POST', '/contacts', {
    name: 'Bo Sample',
    emails: [{ value: 'bo@example.com' }],
    interest: [{ kind: 'work', detail: 'talk on rivers as batteries' }],
  })
  await app.page.goto(`/people/${person.id}/write`)
  await expect(app.heading('Write to Bo Sample')).toBeVisible()
}

test('the coach reads along: a hint is seen, taken, undone, and the draft is kept', async ({
  app,
}) => {
  await writeTo(app)
  const { page } = app
  const message = page.getByLabel('Your message')
  await message.fill(LETTER)
  const coach = page.getByRole('region', { name: 'Your coach' })
  await expect(
    coach
      .getByText('Says why them and nobody else')
      .or(coach.getByText('Uses what you found out about them'))
      .first(),
  ).toBeVisible()
  await expect(coach.getByText(/A round number sounds like a meeting/)).toBeVisible()
  await expect(page.locator('[data-finding="round_time_box"]')).toHaveText('20')

  // By keyboard: the words are selected, and what the coach says of them stands below the text.
  await coach.getByRole('button', { name: 'Show in the text: 20' }).press('Enter')
  expect(
    await message.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toBe('20')
  await expect(message).toHaveAccessibleDescription(/A round number sounds like a meeting/)

  await coach.getByRole('button', { name: 'Change to “17”' }).click()
  await expect(message).toHaveValue(/for 17 minutes next week/)
  await expect(coach.getByText(/A round number sounds like a meeting/)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(message).toHaveValue(LETTER)
  await coach.getByRole('button', { name: 'Change to “17”' }).click()
  await expect(message).toHaveValue(/for 17 minutes next week/)

  await page.reload()
  await expect(message).toHaveValue(/for 17 minutes next week/)
  await app.isAccessible()
})

test('of a German letter the coach says that it reads only its length and gaps', async ({
  app,
}) => {
  await writeTo(app)
  const { page } = app
  await page
    .getByLabel('Your message')
    .fill(
      'Lieber Bo,\n\nIhr Vortrag über Flüsse hat mich nicht losgelassen. Hätten Sie 15 Minuten für mich?\n\nMia',
    )
  const coach = page.getByRole('region', { name: 'Your coach' })
  await expect(coach.getByText(/This seems to be German, and I read English so far/)).toBeVisible()
  await expect(coach.getByText(/A round number sounds like a meeting/)).toBeHidden()
  await expect(coach.getByText('Good already')).toBeHidden()

  await page.getByLabel('Your message').fill('Lieber [Name], hätten Sie kurz Zeit für eine Frage?')
  await expect(page.locator('[data-finding="placeholder"]')).toHaveText('[Name]')
  await expect(coach.getByText(/This seems to be German/)).toBeVisible()
  await app.isAccessible()
})

test('asking for a job is said plainly, and the message can still be sent', async ({ app }) => {
  await writeTo(app)
  const { page } = app
  await page
    .getByLabel('Your message')
    .fill('Hi Bo,\n\nare you hiring? Could you refer me for a job at Acme?\n\nMia')
  const coach = page.getByRole('region', { name: 'Your coach' })
  await expect(coach.getByText('Stop for a moment: this asks for a job.')).toBeVisible()
  await expect(coach.getByText('you can still send it')).toBeVisible()
  await coach.getByRole('link', { name: 'Why this matters' }).first().click()
  await expect(app.heading('What never to do')).toBeVisible()
  await app.isAccessible()
  await page.goBack()
  await app.button('I’ve sent it').click()
  await expect(app.heading('Bo Sample')).toBeVisible()
})

test('a skeleton leaves gaps that only the writer can fill', async ({ app }) => {
  await writeTo(app)
  const { page } = app
  const message = page.getByLabel('Your message')
  await app.button('Start from a skeleton').click()
  await expect(message).toHaveValue(/\[.+\]/)
  await expect(message).toBeFocused()
  const first = await message.inputValue()
  await page.keyboard.type('what you said about silt')
  await expect(message).toHaveValue(/what you said about silt/)
  await message.fill('')
  await app.button('Another skeleton').or(app.button('Start from a skeleton')).click()
  await expect(message).not.toHaveValue('')
  await app.button('Another skeleton').click()
  await expect(message).not.toHaveValue(first)
})

test('a LinkedIn note counts characters as readers do, by the account one has', async ({ app }) => {
  await writeTo(app)
  const { page } = app
  await page.getByLabel('Send it by').selectOption('linkedin_note')
  await page.getByLabel('Your message').fill('👩‍👩‍👧'.repeat(201))
  await expect(page.getByText('201 of 200 characters')).toBeVisible()
  await page.getByText('I have a paid LinkedIn account').click()
  await expect(page.getByText('201 of 300 characters')).toBeVisible()
  await expect(app.button('Copy for LinkedIn')).toBeVisible()
})

test('without a network the coach is away and every word is kept', async ({ app }) => {
  await writeTo(app)
  const { page } = app
  app.expected.push(/Failed to load resource|ERR_|fetching the script/)
  await page.context().setOffline(true)
  await page.getByLabel('Your message').fill('Hi Bo, your talk stayed with me.')
  await expect(page.getByText('The coach needs a connection.')).toBeVisible()
  await expect(page.getByText('Write a line or two. I read along.')).toHaveCount(0)
  await page.context().setOffline(false)
  await page.getByLabel('Your message').fill('Hi Bo, your talk stayed with me. Could we talk?')
  await expect(page.getByText('The coach needs a connection.')).toBeHidden()
})

test.describe('before the app has been kept on the device', () => {
  test.use({ serviceWorkers: 'block' })

  test('a part that the network took away comes later, and the page stays', async ({ app }) => {
    const { page } = app
    app.expected.push(/Failed to load resource|ERR_|Service Worker|'waiting'/)
    const network = new EventTarget()
    const lost = new Promise((resolve) => network.addEventListener('lost', resolve))
    await page.route('**/assets/sync-bar-*.js', async (route) => {
      await lost
      await route.abort('internetdisconnected')
    })
    await writeTo(app)
    await page.context().setOffline(true)
    network.dispatchEvent(new Event('lost'))
    await page.getByLabel('Your message').fill('Hi Bo, your talk stayed with me.')
    await expect(page.getByText('The coach needs a connection.')).toBeVisible()
    await page.unroute('**/assets/sync-bar-*.js')
    await page.context().setOffline(false)
    await expect(page.getByRole('complementary', { name: 'Connection' })).toBeAttached()
    await expect(page.getByLabel('Your message')).toHaveValue('Hi Bo, your talk stayed with me.')
  })
})

test('the playbook reads from one end to the other', async ({ app }) => {
  await app.signIn()
  const { page } = app
  await page.goto('/playbook')
  await expect(app.heading('Playbook')).toBeVisible()
  await app.isAccessible()
  await page.getByRole('link', { name: /Reaching out/ }).click()
  await expect(app.heading('Reaching out')).toBeVisible()
  await expect(
    page.getByRole('heading', { level: 2, name: 'Say why you write to them' }),
  ).toBeVisible()
})
