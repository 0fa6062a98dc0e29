import { expect, PASSWORD, test } from './app'

test('from a fresh start to a completed thank-you', async ({ app, page }) => {
  await test.step('sign up', async () => {
    await page.goto('/')
    await expect(app.heading('Start here')).toBeVisible()
    await app.isAccessible()
    await page.getByLabel('Your name').fill('Mia')
    await page.getByLabel('E-mail').fill(`mia-${crypto.randomUUID()}@example.com`)
    await page.getByLabel('Password').fill(PASSWORD)
    await app.button('Create account').click()
  })

  await test.step('one question about the goal', async () => {
    await expect(app.heading('What are you looking for?')).toBeFocused()
    await app.isAccessible()
    await page.getByLabel('Your goal').fill('A design role that matters to people’s health')
    await app.button('Go on').click()
  })

  await test.step('one person', async () => {
    await expect(app.heading('Who would you like to talk to?')).toBeVisible()
    await app.isAccessible()
    await page.getByLabel('Name', { exact: true }).fill('Ana Example')
    await page.getByLabel('What makes you curious?').fill('her talk on tidal power')
    await page.getByLabel('E-mail').fill('ana@harbour.example')
    await app.button('Write to them').click()
  })

  await test.step('write, and mark as sent', async () => {
    await expect(app.heading('Write to Ana Example')).toBeVisible()
    await app.button('Start from a skeleton').click()
    await expect(page.getByLabel('Your message')).toHaveValue(/her talk on tidal power/)
    await page.keyboard.type('Your talk on tidal power made me read about tides all night.')
    await expect(page.getByLabel('Your message')).toHaveValue(/read about tides all night/)
    await expect(page.getByLabel('Your message')).toHaveValue(/17 minutes/)
    await expect(page.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
      'href',
      /^mailto:ana@harbour\.example\?subject=/,
    )
    await app.isAccessible()
    await app.button('I’ve sent it').click()
  })

  await test.step('log the answer', async () => {
    await expect(app.heading('Ana Example')).toBeVisible()
    await expect(page.getByText('Your message is out. Has an answer come?')).toBeVisible()
    await app.isAccessible()
    await app.button('Log the answer').click()
    await page.getByLabel('Yes, let’s talk').check()
    await app.isAccessible()
    await app.button('Save the answer').click()
  })

  await test.step('plan the talk', async () => {
    await expect(page.getByRole('heading', { name: 'Plan a talk with Ana Example' })).toBeVisible()
    await app.isAccessible()
    await page.getByLabel('Link').fill('https://meet.example/ana')
    await app.button('Plan the talk').click()
  })

  await test.step('prepare', async () => {
    await expect(app.heading('Talk with Ana Example')).toBeVisible()
    await page.getByLabel('New question').fill('What surprised you about the sea?')
    await page.getByLabel('New question').press('Enter')
    await expect(page.getByText('What surprised you about the sea?')).toBeVisible()
    await expect(page.getByText('Who else would be good for me to talk to?')).toBeVisible()
    await app.isAccessible()
    await app.button('Start the talk').click()
  })

  await test.step('hold it', async () => {
    await expect(page.getByRole('timer')).toHaveText(/^1[67]:\d\d$/)
    await page.getByLabel('New note').fill('start with the maintenance logs')
    await page.getByLabel('New note').press('Enter')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.getByLabel('New note').pressSequentially('Send the case study')
    await app.button('My promise').click()
    await page.getByLabel('New note').press('Enter')
    await page.getByLabel('New note').press('Escape')
    await page.getByLabel('Asked: What surprised you about the sea?').check()
    await page.getByLabel('Asked: Who else would be good for me to talk to?').check()
    await app.isAccessible()
    await app.button('Finish the talk').click()
  })

  await test.step('wrap up', async () => {
    await expect(page.getByText('This becomes 0 insights and 1 promise.')).toBeVisible()
    await app.isAccessible()
    await app.synced()
    await app.button('Done, thank Ana Example').click()
  })

  await test.step('thank', async () => {
    await expect(app.heading('Thank Ana Example')).toBeFocused()
    await app.button('Start from a draft').click()
    await expect(page.getByLabel('Your message')).toHaveValue(/maintenance logs/)
    await app.isAccessible()
    await app.button('I’ve sent it').click()
  })

  await test.step('Today knows what comes next', async () => {
    await expect(app.heading(/Good .*, Mia/)).toBeVisible()
    await expect(page.getByText('Keep your promise to Ana Example')).toBeVisible()
    await app.isAccessible()
    await app.synced()
    const { items } = await app.call<{ items: { kind: string }[] }>(
      'GET',
      `/agenda?until=${new Date(Date.now() + 40 * 86_400_000).toISOString()}`,
    )
    expect(items.map((entry) => entry.kind)).toEqual(['promise', 'check_in'])
  })
})
