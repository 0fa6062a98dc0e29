import { DESKTOP, expect, test, type App } from './app'

/** Somebody, or an organization, stands there twice: the two become one. */

test.beforeEach(async ({ app }) => {
  await app.signIn()
})

/** Ana twice: once with her work, once with a talk and what only an import knew. */
async function twice(app: App) {
  const known = await app.call('POST', '/contacts', {
    name: 'Ana Example',
    title: 'Tide engineer',
    emails: [{ value: 'ana@example.com' }],
  })
  const double = await app.call('POST', '/contacts', {
    name: 'Ana B. Example',
    title: 'Engineer',
    location: 'Bremen',
    emails: [{ value: 'Ana@example.com' }, { value: 'ana.b@example.com' }],
    introduced_by_id: known.id,
  })
  await app.call('POST', '/contacts', { name: 'Ana Aardvark' })
  const talk = await app.call('POST', '/interviews', {
    contact_id: double.id,
    starts_at: '2031-03-10T14:00:00Z',
  })
  return { known, double, talk }
}

test('from the page of a person: the double is found, compared, and taken over', async ({
  app,
  page,
}) => {
  const { known, double, talk } = await twice(app)
  await page.goto(`/people/${known.id}`)
  await app.button('More about Ana Example').click()
  await page.getByRole('menuitem', { name: 'Merge with …' }).click()
  const dialog = page.getByRole('dialog')
  const search = dialog.getByRole('textbox', { name: 'Search people' })
  await expect(search).toBeFocused()
  await expect(search).toHaveValue('Ana')
  // The likeliest comes first, and nobody is their own double.
  await expect(dialog.getByRole('listitem')).toHaveText([/^Ana B\. Example.*address/, /Aardvark/])
  await app.isAccessible()
  await search.press('Enter')

  await expect(dialog.getByRole('columnheader', { name: 'Stays Ana Example' })).toBeVisible()
  const row = (text: string) => dialog.getByRole('row').filter({ hasText: text })
  await expect(row('Tide engineer').getByRole('cell')).toHaveText([
    'Tide engineer',
    'Engineernot taken over',
  ])
  await expect(row('Bremen').getByRole('cell')).toHaveText(['Brementaken over', 'Bremen'])
  await expect(row('ana.b@').getByRole('cell').first()).toHaveText(
    'ana@example.comana.b@example.comtaken over',
  )
  await expect(dialog.getByText('This can’t be undone, not even from the bin.')).toBeVisible()
  await expect(app.button('Keep Ana B. Example instead')).toBeFocused()
  await app.isAccessible()
  await app.button('Move all of Ana B. Example to Ana Example').click()

  await expect(page.getByText('All of it is at Ana Example now.')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/people/${known.id}$`))
  await expect(page.getByRole('link', { name: 'ana.b@example.com' })).toBeVisible()
  expect(await app.call('GET', `/contacts/${known.id}`)).toMatchObject({
    name: 'Ana Example',
    title: 'Tide engineer',
    location: 'Bremen',
    emails: [{ value: 'ana@example.com' }, { value: 'ana.b@example.com' }],
    introduced_by_id: null,
  })
  expect(await app.call('GET', `/interviews/${talk.id}`)).toMatchObject({ contact_id: known.id })
  const { items } = await app.call<{ items: { id: string }[] }>('GET', '/bin')
  expect(items.map(({ id }) => id)).toEqual([double.id])
})

test('from the list: two are chosen, and the other one stays', async ({ app, page }) => {
  const { known, double } = await twice(app)
  await page.goto('/people')
  await app.button('Choose several').click()
  await page.getByRole('checkbox', { name: 'Choose Ana Example' }).click()
  const more = app.button('More for those you chose')
  await more.click()
  await expect(page.getByRole('menuitem', { name: 'Merge the two' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.getByRole('checkbox', { name: 'Choose Ana B. Example' }).click()
  await more.click()
  await page.getByRole('menuitem', { name: 'Merge the two' }).click()
  await app.button('Keep Ana B. Example instead').click()
  await expect(app.button('Keep Ana Example instead')).toBeFocused()
  await app.button('Move all of Ana Example to Ana B. Example').click()

  await expect(app.heading('Ana B. Example')).toBeVisible()
  await expect(page).toHaveURL(new RegExp(`/people/${double.id}$`))
  await page.goto('/people')
  await expect(page.getByText('2 people')).toBeVisible()
  const { items } = await app.call<{ items: { id: string }[] }>('GET', '/bin')
  expect(items.map(({ id }) => id)).toEqual([known.id])
})

test('by keys alone, and left without a trace', { tag: DESKTOP }, async ({ app, page }) => {
  const { known } = await twice(app)
  await page.goto(`/people/${known.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search or jump' }).pressSequentially('merge')
  await expect(page.getByRole('option', { name: /Merge with …/ })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Search people' })).toBeFocused()
  await page.keyboard.type('aard')
  // Faster than the answer.
  await page.keyboard.press('Enter')
  await expect(app.button('Keep Ana Aardvark instead')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Search people' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect((await app.call<{ items: object[] }>('GET', '/contacts')).items).toHaveLength(3)
})

test('one organization under two names becomes one', async ({ app, page }) => {
  const works = await app.call('POST', '/organizations', { name: 'Harbour Works' })
  const double = await app.call('POST', '/organizations', {
    name: 'Harbour Works Ltd',
    industry: 'Tidal power',
  })
  const ana = await app.call('POST', '/contacts', {
    name: 'Ana Example',
    organization_id: double.id,
  })
  await page.goto(`/organizations/${works.id}`)
  await app.button('More about Harbour Works').click()
  await page.getByRole('menuitem', { name: 'Merge with another one' }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Harbour Works Ltd/ })
    .click()
  await expect(
    page.getByRole('row').filter({ hasText: 'Tidal power' }).getByRole('cell').first(),
  ).toHaveText('Tidal powertaken over')
  await app.isAccessible()
  await app.button('Move all of Harbour Works Ltd to Harbour Works').click()
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
  await expect(page.getByText('All of it is at Harbour Works now.')).toBeVisible()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({
    organization: { name: 'Harbour Works' },
  })
})
