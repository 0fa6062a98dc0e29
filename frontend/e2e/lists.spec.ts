import { expect, test } from './app'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

test.beforeEach(async ({ app }) => {
  await app.signIn()
})

test('empty lists say what comes there, with an example', async ({ app, page }) => {
  for (const path of ['/organizations', '/follow-ups']) {
    await page.goto(path)
    await expect(page.getByText('It will look like this')).toBeVisible()
    await app.isAccessible()
  }
})

test('organizations: found, aimed for, and opened with their people', async ({ app, page }) => {
  const works = await app.call('POST', '/organizations', { name: 'Harbour Works' })
  await app.call('POST', '/organizations', { name: 'Meadow Works' })
  await app.call('POST', '/contacts', { name: 'Ana Example', organization_id: works.id })

  await page.goto('/organizations')
  await page.getByRole('searchbox', { name: 'Search organizations' }).fill('harb')
  await expect(page.getByRole('link', { name: /Meadow Works/ })).toHaveCount(0)
  await app.button('Harbour Works is a target').click()
  await page.getByRole('searchbox', { name: 'Search organizations' }).fill('')
  await app.button('My targets').click()
  await expect(page.getByRole('link', { name: /Harbour Works/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Meadow Works/ })).toHaveCount(0)
  await app.isAccessible()

  await page.getByRole('link', { name: /Harbour Works/ }).press('Enter')
  await expect(app.heading('Harbour Works')).toBeFocused()
  await expect(page.getByRole('region', { name: 'Not asked yet' })).toContainText('Ana Example')
  await app.button('Industry: Add the industry').click()
  await page.getByLabel('Industry').fill('Tidal power')
  await page.getByLabel('Industry').press('Enter')
  await expect(app.button('Industry: Tidal power')).toBeVisible()
  await app.isAccessible()
  await app.synced()
  const kept = await app.call<{ target: boolean; industry: string }>(
    'GET',
    `/organizations/${works.id}`,
  )
  expect(kept).toMatchObject({ target: true, industry: 'Tidal power' })
})

test('follow-ups: late first, done, put off, and one of one’s own', async ({ app, page }) => {
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const bo = await app.call('POST', '/contacts', { name: 'Bo Sample' })
  await app.call('POST', '/follow-ups', {
    contact_id: bo.id,
    kind: 'check_in',
    due_at: inDays(3),
  })
  await app.call('POST', '/follow-ups', {
    contact_id: ana.id,
    kind: 'thank_you',
    due_at: inDays(-9),
    late_at: inDays(-8),
  })
  await page.goto('/follow-ups')
  await expect(page.getByRole('region', { name: 'Late, and still welcome' })).toContainText(
    'Thank Ana Example',
  )
  await expect(page.getByRole('region', { name: 'This week' })).toContainText(
    'Check in with Bo Sample',
  )
  await app.isAccessible()

  await test.step('done, and taken back', async () => {
    await app.button('Done: Thank Ana Example').click()
    await expect(page.getByRole('link', { name: /Thank Ana Example/ })).toHaveCount(0)
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('link', { name: /Thank Ana Example/ })).toBeVisible()
  })

  await test.step('opened, put off there, and back in the list for the next one', async () => {
    await page.getByRole('link', { name: /Check in with Bo Sample/ }).click()
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menuitem', { name: 'In a week' }).click()
    await expect(app.heading('Follow-ups')).toBeFocused()
    await expect(page.getByRole('link', { name: /Thank Ana Example/ })).toBeVisible()
  })

  await test.step('put off by key, to a day of one’s choice', async () => {
    await app.synced()
    await page.keyboard.press('j')
    await expect(page.getByRole('link', { name: /Thank Ana Example/ })).toBeFocused()
    await page.keyboard.press('s')
    await expect(page.getByRole('dialog', { name: 'When shall it come back?' })).toBeVisible()
    await app.isAccessible()
    await page.getByLabel('Or on a day of your choice').fill(inDays(20).slice(0, 10))
    await page.getByRole('dialog').getByRole('button', { name: 'Put it off' }).click()
    await expect(page.getByRole('region', { name: 'Later' })).toContainText('Thank Ana Example')
  })

  await test.step('one of one’s own', async () => {
    await app.button('Add a follow-up').click()
    await page.getByLabel('For whom?').fill('bo')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Bo Sample/ })
      .click()
    await page.getByLabel('What do you want to do?').fill('Send the article')
    await app.isAccessible()
    await app.button('Put it on my list').click()
    await expect(page.getByRole('link', { name: /Follow up with Bo Sample/ })).toContainText(
      'Send the article',
    )
  })
  await app.synced()
  const { items } = await app.call<{ items: { kind: string; snoozed_until: string | null }[] }>(
    'GET',
    '/follow-ups?status=pending',
  )
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(['check_in', 'custom', 'thank_you'])
  expect(items.find(({ kind }) => kind === 'thank_you')?.snoozed_until).toContain(
    inDays(20).slice(0, 10),
  )
})

test('the bin: back with one thing, and the rest away for good', async ({ app, page }) => {
  await page.goto('/bin')
  await expect(page.getByText(/^The bin is empty/)).toBeVisible()
  const made: { id: string }[] = []
  for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen']) {
    made.push(await app.call('POST', '/contacts', { name }))
  }
  await app.call('POST', '/contacts/batch', { ids: made.map(({ id }) => id), delete: true })
  await page.goto('/bin')
  await app.button('Restore Ana Example').click()
  await expect(app.button('Restore Ana Example')).toHaveCount(0)
  await app.synced()
  const people = async () => {
    const { items } = await app.call<{ items: { name: string }[] }>('GET', '/contacts')
    return items.map(({ name }) => name)
  }
  expect(await people()).toEqual(['Ana Example'])

  await app.button('Erase Bo Sample for good').click()
  await app.isAccessible()
  await app.button('Erase Bo Sample').click()
  await expect(app.button('Erase Bo Sample for good')).toHaveCount(0)
  await app.button('Empty the bin').click()
  await expect(page.getByText(/^1 thing goes for good/)).toBeVisible()
  await app.isAccessible()
  await app.button('Erase 1 thing').click()
  await expect(page.getByText(/^The bin is empty. What/)).toBeVisible()
  expect((await app.call<{ items: unknown[] }>('GET', '/bin')).items).toEqual([])
  expect(await people()).toEqual(['Ana Example'])
})

test('how often to check in is chosen on the page of a person', async ({ app, page }) => {
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example', cadence_days: 10 })
  await page.goto(`/people/${ana.id}`)
  const every = page.getByLabel('A check-in every')
  await expect(every).toHaveValue('10')
  await every.selectOption('4 weeks')
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ cadence_days: 28 })
  await every.selectOption('your usual time')
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ cadence_days: null })
})
