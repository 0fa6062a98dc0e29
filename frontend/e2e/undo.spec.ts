import { expect, test, type App } from './app'

/** Undo works after what was done has reached the server, too. */

const soon = () => new Date(Date.now() + 3 * 86_400_000).toISOString()

test.beforeEach(async ({ app }) => {
  await app.signIn()
})

async function asked(app: App) {
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const ask = await app.call('POST', '/outreach', { contact_id: ana.id, body: 'Hello Ana' })
  await app.call('POST', `/outreach/${ask.id}/send`, {})
  return { ana, ask }
}

async function owedTo(app: App, id: string) {
  const { items } = await app.call<{ items: { kind: string }[] }>(
    'GET',
    `/follow-ups?contact_id=${id}&status=pending`,
  )
  return items.map(({ kind }) => kind)
}

test('an answer, and its correction', async ({ app, page }) => {
  const { ana, ask } = await asked(app)
  await page.goto(`/people/${ana.id}`)
  await app.button('Log the answer').click()
  await page.getByRole('radio', { name: /^No/ }).check()
  await page.getByLabel('In their words').fill('Maybe not')
  await app.button('Save the answer').click()
  await app.synced()
  expect(await app.call('GET', `/outreach/${ask.id}`)).toMatchObject({ status: 'declined' })
  expect(await owedTo(app, ana.id)).toEqual(['reply_to_no', 'check_in'])

  await app.button('Undo').click()
  await expect(page.getByText('Your message is out. Has an answer come?')).toBeVisible()
  await app.synced()
  expect(await app.call('GET', `/outreach/${ask.id}`)).toMatchObject({
    status: 'sent',
    answer: null,
  })
  expect(await owedTo(app, ana.id)).toEqual(['nudge'])

  await app.call('POST', `/outreach/${ask.id}/answer`, { answer: 'accepted', text: 'Gladly' })
  await page.reload()
  await app.button('More about Ana Example').click()
  await page.getByRole('menuitem', { name: 'Correct the answer' }).click()
  await page.getByRole('radio', { name: /^No/ }).check()
  await app.button('Save the answer').click()
  await app.synced()
  expect(await app.call('GET', `/outreach/${ask.id}`)).toMatchObject({ status: 'declined' })
  await page.keyboard.press('ControlOrMeta+z')
  await expect
    .poll(() => app.call('GET', `/outreach/${ask.id}`))
    .toMatchObject({ status: 'accepted', answer_text: 'Gladly' })
  expect(await owedTo(app, ana.id)).toEqual([])
})

test('a message that was marked as sent', async ({ app, page }) => {
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}/write`)
  await page.getByLabel('Your message').fill('Hello Ana, how are the herons?')
  await app.button('I’ve sent it').click()
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ stage: 'contacted' })
  await app.button('Undo').click()
  await expect
    .poll(() => app.call('GET', `/contacts/${ana.id}`))
    .toMatchObject({ stage: 'identified' })
  expect(await owedTo(app, ana.id)).toEqual([])
})

test('a talk that was called off, missed, or moved', async ({ app, page }) => {
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const talk = await app.call('POST', '/interviews', { contact_id: ana.id, starts_at: soon() })
  const before = await app.call<{ status: string; starts_at: string }>(
    'GET',
    `/interviews/${talk.id}`,
  )
  await page.goto(`/interviews/${talk.id}`)
  const more = page.getByRole('button', { name: 'Change this talk' })
  for (const [item, status] of [
    ['They called it off', 'cancelled'],
    ['They did not turn up', 'missed'],
  ] as const) {
    await more.click()
    await page.getByRole('menuitem', { name: item }).click()
    await app.synced()
    expect(await app.call('GET', `/interviews/${talk.id}`)).toMatchObject({ status })
    await page.keyboard.press('ControlOrMeta+z')
    await expect(more).toBeVisible()
    await app.synced()
    expect(await app.call('GET', `/interviews/${talk.id}`)).toMatchObject({ status: 'scheduled' })
    expect(await owedTo(app, ana.id)).toEqual(['send_questions'])
  }
  await more.click()
  await page.getByRole('menuitem', { name: 'New time' }).click()
  await page.getByLabel('When').fill('2031-03-10T14:00')
  await app.button('Set the new time').click()
  await app.synced()
  await page.keyboard.press('ControlOrMeta+z')
  // What takes it back is written only once it is known that it can't be kept from going out.
  await expect
    .poll(() => app.call('GET', `/interviews/${talk.id}`))
    .toMatchObject({ status: before.status, starts_at: before.starts_at })
})
