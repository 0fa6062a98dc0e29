import { expect, test, type App } from './app'

const LAST = 'Who else would be good for me to talk to?'

async function person(app: App, more: object = {}) {
  return app.call('POST', '/contacts', {
    name: 'Ana Example',
    emails: [{ value: 'ana@harbour.example' }],
    organization_name: 'Harbour Example',
    ...more,
  })
}

test('a yes becomes a talk in two taps, with the minutes that were asked for', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await person(app)
  const ask = await app.call('POST', '/outreach', {
    contact_id: id,
    channel: 'email',
    minutes_asked: 19,
    body: 'Could I ask you for 19 minutes?',
  })
  await app.call('POST', `/outreach/${ask.id}/send`, {})
  await app.call('POST', `/outreach/${ask.id}/answer`, { answer: 'accepted' })
  await page.goto('/')
  await app.link('Set the time').click()
  await app.button('Plan the talk').click()
  await expect(app.heading('Talk with Ana Example')).toBeVisible()
  await expect(page.getByText('19 minutes')).toBeVisible()
  await expect
    .poll(async () => (await app.call<{ items: object[] }>('GET', '/interviews')).items)
    .toMatchObject([{ minutes_agreed: 19, outreach_id: ask.id, contact_id: id }])
})

test('planning shows their clock, a skipped hour and another talk at the same time', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await person(app, { time_zone: 'America/New_York' })
  const other = await app.call('POST', '/contacts', { name: 'Ben Sample' })
  await app.call('POST', '/interviews', {
    contact_id: other.id,
    starts_at: '2031-06-02T12:00:00Z',
    minutes_agreed: 30,
  })
  await page.goto(`/people/${id}?plan=yes`)
  const dialog = page.getByRole('dialog')
  const when = dialog.getByLabel('When')
  await when.fill('2031-06-02T14:15')
  await expect(dialog.getByText('8:15 AM for Ana Example')).toBeVisible()
  await expect(dialog.getByText('You talk with Ben Sample at 2:00 PM already.')).toBeVisible()
  await when.fill('2031-06-02T14:30')
  await expect(dialog.getByText(/already/)).toHaveCount(0)
  await when.fill('2031-03-30T02:30')
  await expect(dialog.getByText(/clocks go forward that night: it will be 3:30 AM/)).toBeVisible()
  await app.isAccessible()
  await dialog.getByRole('button', { name: 'Propose three times' }).click()
  await expect(dialog.getByLabel('Text to paste')).toHaveValue(/\d/)
})

test('a new time shows their clock and another talk in the way, and is no other talk itself', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id: contact } = await person(app, { time_zone: 'America/New_York' })
  const other = await app.call('POST', '/contacts', { name: 'Ben Sample' })
  const at = { minutes_agreed: 30, medium: 'phone' }
  const starts_at = '2031-06-02T12:00:00Z'
  await app.call('POST', '/interviews', { contact_id: other.id, starts_at, ...at })
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: '2031-06-03T12:00:00Z',
    ...at,
  })
  await page.goto(`/interviews/${id}`)
  await app.button('Change this talk').click()
  await page.getByRole('menuitem', { name: 'New time' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('8:00 AM for Ana Example')).toBeVisible()
  await expect(dialog.getByText(/already/)).toHaveCount(0)
  await dialog.getByLabel('When').fill('2031-06-02T14:15')
  await expect(dialog.getByText('8:15 AM for Ana Example')).toBeVisible()
  await expect(dialog.getByText('You talk with Ben Sample at 2:00 PM already.')).toBeVisible()
  await app.isAccessible()
  await dialog.getByLabel('When').fill('2031-06-02T14:30')
  await expect(dialog.getByText(/already/)).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Set the new time' }).click()
  await expect(page.getByText('8:30 AM for Ana Example')).toBeVisible()
  await app.synced()
  expect(await app.call('GET', `/interviews/${id}`)).toMatchObject({
    starts_at: '2031-06-02T12:30:00.000Z',
  })
})

test('preparing fills the ring', async ({ app, page }) => {
  // A list knows no versions: whatever is reworded there is looked at first.
  app.expected.push(/412/)
  await app.signIn()
  const { id: contact } = await person(app, { common_ground: ['The rowing club'] })
  await app.call('PATCH', '/me', { pitch: 'I design quiet things.' })
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: new Date(Date.now() + 5 * 86_400_000).toISOString(),
    minutes_agreed: 17,
  })
  await page.goto(`/interviews/${id}`)
  await expect(page.getByText('The rowing club')).toBeVisible()
  await expect(page.getByRole('heading', { name: /things are missing/ })).toBeVisible()

  await app.button('Add what you found').click()
  await page
    .getByRole('textbox', { name: 'What you found out' })
    .fill('Rowed across the bay for charity')
  await page.getByRole('textbox', { name: 'Where' }).fill('https://news.example/bay')
  await app.button('Keep it').click()
  await expect(page.getByText('Rowed across the bay for charity')).toBeVisible()
  await expect(page.getByRole('link', { name: 'news.example/bay' })).toBeVisible()

  const questions = [
    'What surprised you about the sea?',
    'How do you choose what to build next?',
    'What do you wish you had known when you began?',
    'Which decision on your way here mattered most?',
    'What is different about your team from the outside?',
  ]
  for (const text of questions) {
    await page.getByLabel('New question').fill(text)
    await page.getByLabel('New question').press('Enter')
    await expect(page.getByText(text)).toBeVisible()
  }
  await app.button('I’ve read it').click()
  await expect(page.getByRole('heading', { name: 'You are prepared.' })).toBeVisible()
  await app.isAccessible()

  await test.step('the order, by keys', async () => {
    await page.getByRole('button', { name: `Move with the arrow keys: ${questions[4]}` }).focus()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(page.getByText('Now number 3 of 5')).toBeAttached()
  })
  await test.step('and by the menu, below the line', async () => {
    await app.button(`Change: ${questions[0]}`).click()
    await page.getByRole('menuitem', { name: 'Only if there is time' }).click()
    await expect(page.getByRole('heading', { name: 'Only if there is time' })).toBeVisible()
  })
  const order = [questions[1], questions[4], questions[2], questions[3], questions[0], LAST]
  await expect
    .poll(async () => {
      const { items } = await app.call<{ items: { text: string; spare: boolean }[] }>(
        'GET',
        `/interviews/${id}/questions`,
      )
      return items.map((one) => [one.text, one.spare])
    })
    .toEqual(order.map((text) => [text, text === questions[0]]))
  await page.reload()
  await expect(page.locator('[data-question] p:first-child')).toContainText(
    order.slice(0, 5).map((text) => text ?? ''),
  )

  await test.step('the last one can be reworded, and not removed', async () => {
    await app.button(`Change: ${LAST}`).click()
    await expect(page.getByRole('menuitem')).toHaveText(['Reword'])
    await page.getByRole('menuitem', { name: 'Reword' }).click()
    await page.getByRole('textbox', { name: 'Reword' }).fill('Whom should I meet next?')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Whom should I meet next?')).toBeVisible()
  })
  await expect(page.getByRole('link', { name: /with the silent alarm/ })).toHaveAttribute(
    'href',
    /invite\.ics\?alarm=true/,
  )
})

test('questions are dragged to their place, and below the line', async ({ app, page }) => {
  await app.signIn()
  const { id: contact } = await person(app)
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: new Date(Date.now() + 5 * 86_400_000).toISOString(),
    minutes_agreed: 17,
  })
  for (const text of ['First?', 'Second?', 'Third?']) {
    await app.call('POST', `/interviews/${id}/questions`, { text })
  }
  await app.call('POST', `/interviews/${id}/questions`, { text: 'Spare?', spare: true })
  await page.goto(`/interviews/${id}`)
  const handle = (text: string) =>
    page.getByRole('button', { name: `Move with the arrow keys: ${text}` })
  const middle = async (text: string) => {
    const box = await handle(text).boundingBox()
    if (box === null) throw new Error(`${text} is not there`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }
  const drag = async (text: string, onto: string, beyond: number) => {
    await handle(onto).scrollIntoViewIfNeeded()
    await handle(text).scrollIntoViewIfNeeded()
    const from = await middle(text)
    const to = await middle(onto)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y + beyond, { steps: 6 })
    await page.mouse.up()
  }
  const order = async () => {
    const { items } = await app.call<{ items: { text: string; spare: boolean }[] }>(
      'GET',
      `/interviews/${id}/questions`,
    )
    return items.map((one) => `${one.text}${one.spare ? ' spare' : ''}`)
  }
  await drag('First?', 'Third?', 8)
  await expect.poll(order).toEqual(['Second?', 'Third?', 'First?', 'Spare? spare', LAST])
  await drag('Second?', 'Spare?', 8)
  await expect.poll(order).toEqual(['Third?', 'First?', 'Spare? spare', 'Second? spare', LAST])
})

test('marks become insights and promises, and the thank-you is written the same day', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id: contact } = await person(app)
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: new Date(Date.now() - 1_800_000).toISOString(),
    minutes_agreed: 17,
  })
  await app.call('POST', `/interviews/${id}/notes`, {
    text: 'Nobody reads the maintenance logs',
    mark: 'pain_point',
  })
  await app.call('POST', `/interviews/${id}/notes`, {
    text: 'Budget is gone',
    mark: 'market',
    off_the_record: true,
  })
  await app.call('POST', `/interviews/${id}/notes`, {
    text: 'Send the tidal study',
    mark: 'my_promise',
  })
  await app.call('POST', `/interviews/${id}/finish`, { referral_question_asked: false })

  await page.goto('/')
  const first = page.getByRole('region', { name: /^Thank Ana Example for the talk: 23 hours left/ })
  await expect(first.getByRole('link', { name: 'Write the thank-you' })).toBeVisible()
  await page.getByRole('link', { name: /^Wrap up your talk with Ana Example/ }).click()
  await expect(page.getByText('This becomes 2 insights and 1 promise.')).toBeVisible()
  await expect(page.getByText('Off the record', { exact: true }).first()).toBeVisible()
  await app.isAccessible()
  await page.getByLabel('Name', { exact: true }).fill('Ben Sample')
  await app.button('Keep for later').click()
  await expect(page.getByText('Ben Sample', { exact: true })).toBeVisible()
  await app.button('Done, thank Ana Example').click()

  await expect(app.heading('Thank Ana Example')).toBeVisible()
  await expect(page.getByText(/hours left/)).toBeVisible()
  await app.button('Start from a draft').click()
  const text = page.getByLabel('Your message')
  await expect(text).toHaveValue(/maintenance logs/)
  await expect(text).not.toHaveValue(/Budget/)
  // The draft asks already what there was no time for.
  await expect(text).toHaveValue(/who else would be good for me to talk to/)
  await expect(app.button(LAST)).toHaveCount(0)
  await app.isAccessible()
  await page.getByLabel('How it goes out').selectOption('LinkedIn message')
  await text.fill('Thank you, Ana. The maintenance logs stay with me.')
  await app.button('I’ve sent it').click()
  await expect(app.heading(/Good /)).toBeVisible()

  const promise = { by: 'me', text: 'Send the tidal study' }
  await expect
    .poll(async () => (await app.call<{ items: object[] }>('GET', '/promises')).items, {
      timeout: 30_000,
    })
    .toMatchObject([promise])
  await expect
    .poll(
      async () =>
        (
          await app.call<{ items: object[] }>(
            'GET',
            `/follow-ups?interview_id=${id}&kind=thank_you`,
          )
        ).items,
      { timeout: 30_000 },
    )
    .toMatchObject([{ status: 'done', channel: 'linkedin_message' }])

  await test.step('what came of it has its places', async () => {
    await app.synced()
    await page.goto('/insights')
    await expect(page.getByText('Nobody reads the maintenance logs')).toBeVisible()
    await expect(page.getByText('Off the record')).toBeVisible()
    await app.isAccessible()
    await app.link('Read the brief').click()
    await expect(app.heading('What you know about Harbour Example')).toBeVisible()
    await app.isAccessible()
    await page.goto('/insights/promises')
    await expect(app.heading('Promises')).toBeVisible()
    await app.isAccessible()
    await page.getByLabel('Kept: Send the tidal study').click()
    await expect(page.getByRole('region', { name: 'Kept' })).toContainText('tidal study')
    await app.synced()
    await page.goto('/insights/referrals')
    await expect(app.heading('Names')).toBeVisible()
    await app.isAccessible()
    await app.button('Add to people').click()
    await expect(page.getByRole('region', { name: 'Taken up' })).toContainText('Ben Sample')
    await app.synced()
    await page.goto('/insights/opportunities')
    await expect(app.heading('Opportunities')).toBeVisible()
    await app.button('Add an opportunity').click()
    await page.getByLabel('What it is called').fill('Keeper of the logs')
    await app.isAccessible()
    await app.button('Keep it').click()
    await app.button('Move Keeper of the logs').click()
    await page.getByRole('menuitem', { name: 'To: Applied' }).click()
    await expect(page.getByRole('region', { name: 'Applied' })).toContainText('Keeper')
    await app.isAccessible()
  })
})
