import type { Route } from '@playwright/test'
import { DESKTOP, OURS, expect, test } from './app'

interface People {
  items: { id: string; name: string; tags: string[]; stage: string }[]
}

test.beforeEach(async ({ app }) => {
  await app.signIn()
})

test('search finds by folded beginnings of words, in what is here and in what is not', async ({
  app,
  page,
}) => {
  for (const name of ['José Muestra', 'Zoë Sample', 'Ana Example']) {
    await app.call('POST', '/contacts', { name, tags: name === 'Ana Example' ? ['Rust'] : [] })
  }
  await page.goto('/people')
  const search = page.getByRole('searchbox', { name: 'Search people' })
  await expect(page.getByText('3 people')).toBeVisible()
  for (const [typed, found] of [
    ['zoe', 'Zoë Sample'],
    ['MUES jos', 'José Muestra'],
    ['rust', 'Ana Example'],
  ] as const) {
    await search.fill(typed)
    await expect(page.getByRole('link', { name: new RegExp(found) })).toBeVisible()
    await expect(page.getByRole('list', { name: 'People' }).getByRole('listitem')).toHaveCount(1)
  }
})

test('a filter narrows the list, and its view is there on another device', async ({
  app,
  page,
  browser,
  server,
}) => {
  const target = await app.call('POST', '/organizations', { name: 'Target Works', target: true })
  await app.call('POST', '/contacts', { name: 'Ana Example', organization_id: target.id })
  await app.call('POST', '/contacts', { name: 'Bo Sample' })
  await page.goto('/people')
  await app.button('Filter and sort').click()
  await page.getByLabel('Organization').selectOption({ label: 'At a target' })
  await app.isAccessible()
  await app.button('Show them').click()
  await expect(page.getByText('1 person')).toBeVisible()
  await expect(page).toHaveURL(/target=true/)
  await expect(page.getByRole('link', { name: /Bo Sample/ })).toHaveCount(0)

  await app.button('Save this view').click()
  await page.getByLabel('Name of the view').fill('At my targets')
  await app.button('Save the view').click()
  await expect(app.button('At my targets')).toHaveAttribute('aria-pressed', 'true')
  await app.isAccessible()

  const state = await page.context().storageState()
  const elsewhere = await browser.newContext({ storageState: state, baseURL: server.address })
  const device = await elsewhere.newPage()
  await device.goto('/people')
  await device.getByRole('button', { name: 'At my targets' }).click()
  await expect(device.getByText('1 person')).toBeVisible()
  await elsewhere.close()

  await app.button('Everyone').click()
  await expect(page.getByText('2 people')).toBeVisible()
  await page.getByRole('link', { name: /Ana Example/ }).click()
  await expect(app.heading('Ana Example')).toBeVisible()
})

test('many at once: tag them, take it back, put them aside', async ({ app, page }) => {
  for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen', 'Dee Placeholder']) {
    await app.call('POST', '/contacts', { name })
  }
  await page.goto('/people')
  await app.button('Choose several').click()
  await page.getByRole('checkbox', { name: 'Choose Ana Example' }).click()
  await page.getByRole('checkbox', { name: 'Choose Chi Specimen' }).click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 chosen')).toBeVisible()
  await app.isAccessible()

  await app.button('Tag').click()
  await page.getByLabel('Tag', { exact: true }).fill('boat people')
  await app.button('Add the tag').click()
  await expect(page.getByText('3 people are tagged boat people.')).toBeVisible()
  const tagged = async () => {
    const { items } = await app.call<People>('GET', '/contacts?tag=boat%20people')
    return items.map(({ name }) => name)
  }
  expect(await tagged()).toEqual(['Ana Example', 'Bo Sample', 'Chi Specimen'])
  await app.button('Undo').click()
  await expect(page.getByText('All is as it was.')).toBeVisible()
  expect(await tagged()).toEqual([])

  await app.button('Choose several').click()
  await page.getByRole('checkbox', { name: 'Choose Bo Sample' }).click()
  await app.button('All 4').click()
  await expect(page.getByText('4 chosen')).toBeVisible()
  await page.getByRole('button', { name: 'More for those you chose' }).click()
  await page.getByRole('menuitem', { name: 'Delete 4 people' }).click()
  await expect(page.getByText('4 people are in the bin.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Ana Example/ })).toHaveCount(0)
  await app.button('Undo').first().click()
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
  const { items } = await app.call<People>('GET', '/contacts')
  expect(items).toHaveLength(4)
})

test('who can not be changed is told by name, and the others are changed', async ({
  app,
  page,
}) => {
  const tags = Array.from({ length: 50 }, (_, at) => `tag ${at}`)
  await app.call('POST', '/contacts', { name: 'Ana Example', tags })
  await app.call('POST', '/contacts', { name: 'Bo Sample' })
  await page.goto('/people')
  await app.button('Choose several').click()
  await page.getByRole('checkbox', { name: 'Choose Ana Example' }).click()
  await page.getByRole('checkbox', { name: 'Choose Bo Sample' }).click()
  await app.button('Tag').click()
  await page.getByLabel('Tag', { exact: true }).fill('one more')
  await app.button('Add the tag').click()
  const missed = page.getByRole('dialog', { name: '1 was not changed' })
  await expect(missed.getByText('Ana Example')).toBeVisible()
  await expect(page.getByText('1 person is tagged one more.')).toBeVisible()
})

test('without a mouse: choose by X, clear by Escape, go from person to person', async ({
  app,
  page,
}) => {
  for (const name of ['Ana Example', 'Bo Sample', 'Chi Specimen']) {
    await app.call('POST', '/contacts', { name })
  }
  await page.goto('/people')
  await expect(page.getByRole('link', { name: /Bo Sample/ })).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 chosen')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 chosen')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(app.heading('Bo Sample')).toBeFocused()
  await page.keyboard.press('j')
  await expect(app.heading('Chi Specimen')).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(app.heading('Ana Example')).toBeFocused()
})

test('a list of many stays calm while it is scrolled', async ({ app, page }) => {
  const lines = Array.from(
    { length: 450 },
    (_, at) => `{"name": "Person ${String(at).padStart(3, '0')}"}`,
  )
  await page.request.post('/api/v1/imports', {
    multipart: {
      file: {
        name: 'people.jsonl',
        mimeType: 'application/jsonl',
        buffer: Buffer.from(lines.join('\n')),
      },
    },
  })
  await expect
    .poll(async () => (await app.call<{ count: number }>('GET', '/contacts?count=true')).count)
    .toBe(450)
  await page.goto('/people')
  await expect(page.getByText('450 people')).toBeVisible()
  const list = page.getByRole('list', { name: 'People' })
  const height = () => list.evaluate((element) => element.scrollHeight)
  const before = await height()
  await list.evaluate((element) => {
    const box = element.parentElement
    if (box !== null) box.scrollTop = box.scrollHeight
  })
  await expect(page.getByRole('link', { name: /Person 449/ })).toBeVisible()
  expect(await height()).toBe(before)
})

test('the board moves people by the step that leads there, and says why not', async ({
  app,
  page,
}) => {
  // The board knows no versions: whoever is changed from here is looked at first.
  app.expected.push(/412/)
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto('/people/board')
  await expect(app.heading('People by stage')).toBeVisible()
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  await expect(column('Not asked yet').getByRole('link', { name: /Ana Example/ })).toBeVisible()
  await app.isAccessible()

  await test.step('with the keyboard', async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    const moves = page.getByRole('dialog', { name: 'Move Ana Example to' })
    await expect(moves.getByRole('button', { name: /Said yes/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    )
    await app.isAccessible()
    await moves.getByRole('button', { name: /^Asked/ }).press('Enter')
    await app.button('Note it as sent').click()
    await expect(column('Asked').getByRole('link', { name: /Ana Example/ })).toBeVisible()
  })

  await test.step('with the menu', async () => {
    await app.button('Move Ana Example').click()
    await page.getByRole('button', { name: /^Said yes/ }).click()
    await expect(page.getByLabel('Yes, let’s talk')).toBeChecked()
    await app.button('Save the answer').click()
    await expect(page.getByRole('heading', { name: 'Plan a talk with Ana Example' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(column('Said yes').getByRole('link', { name: /Ana Example/ })).toBeVisible()
  })

  await test.step('put aside, and taken back', async () => {
    await app.button('Move Ana Example').click()
    await page.getByRole('button', { name: /^Archived/ }).click()
    await expect(column('Archived').getByRole('link', { name: /Ana Example/ })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(column('Said yes').getByRole('link', { name: /Ana Example/ })).toBeVisible()
  })
  await app.synced()
  const { stage } = await app.call<{ stage: string }>('GET', `/contacts/${ana.id}`)
  expect(stage).toBe('in_conversation')
})

test('a card moves at once, and comes back with the reason when it may not', async ({
  app,
  page,
}) => {
  app.expected.push(/409|412|ERR_FAILED/)
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const ask = await app.call('POST', '/outreach', { contact_id: ana.id })
  await app.call('POST', `/outreach/${ask.id}/send`, {})
  await page.goto('/people/board')
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
  const card = (name: string) => column(name).getByRole('link', { name: /Ana Example/ })
  const held: Route[] = []
  await page.route('**/outreach/*/answer', (route) => void held.push(route))
  await app.button('Move Ana Example').click()
  await page.getByRole('button', { name: /^Said no/ }).click()
  await app.button('Save the answer').click()
  await expect(card('Said no')).toBeVisible()
  await expect(card('Asked')).toHaveCount(0)
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.fulfill({
    status: 409,
    headers: OURS,
    contentType: 'application/problem+json',
    json: { status: 409, title: 'Conflict', detail: 'This outreach is a draft.', state: 'draft' },
  })
  await expect(card('Asked')).toBeVisible()
  await expect(card('Said no')).toHaveCount(0)
  await app.button('Look').first().click()
  await expect(
    page.getByRole('dialog').getByText('This outreach is a draft.', { exact: true }),
  ).toBeVisible()
})

test('an answer can be noted while the ask is still on its way', async ({ app, page }) => {
  await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto('/people/board')
  const held: Route[] = []
  await page.route('**/api/v1/outreach/*', (route) => void held.push(route), { times: 1 })
  await app.button('Move Ana Example').click()
  await page.getByRole('button', { name: /^Asked/ }).click()
  await app.button('Note it as sent').click()
  await app.button('Move Ana Example').click()
  await page.getByRole('button', { name: /^Said yes/ }).click()
  await expect(page.getByLabel('Yes, let’s talk')).toBeChecked()
  await app.button('Save the answer').click()
  await page.keyboard.press('Escape')
  await held[0]?.continue()
  await app.synced()
  const { items } = await app.call<{ items: { stage: string }[] }>('GET', '/contacts')
  expect(items.map(({ stage }) => stage)).toEqual(['in_conversation'])
})

test('cards can be dragged', { tag: DESKTOP }, async ({ app, page }) => {
  await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto('/people/board')
  const card = page.getByRole('link', { name: /Ana Example/ })
  await card.dragTo(page.getByRole('region', { name: /^Said yes/ }))
  await expect(page.getByText('Nobody has been asked yet. Write first.')).toBeVisible()
  await card.dragTo(page.getByRole('region', { name: /^Talk planned/ }))
  await expect(page.getByRole('heading', { name: 'Plan a talk with Ana Example' })).toBeVisible()
})

test('a contact in between is logged, and stands in the story', async ({ app, page }) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${id}`)
  await app.button('More about Ana Example').click()
  await page.getByRole('menuitem', { name: 'Log a contact' }).click()
  const dialog = page.getByRole('dialog', { name: 'In touch with Ana Example' })
  await dialog.getByText('They wrote').click()
  await dialog.getByLabel('What about').fill('A link to the harbour study')
  await app.isAccessible()
  await dialog.getByRole('button', { name: 'Log it' }).click()
  await expect(page.getByText('A link to the harbour study')).toBeVisible()
  await app.synced()
  expect(
    (await app.call<{ items: object[] }>('GET', `/touches?contact_id=${id}`)).items,
  ).toMatchObject([{ kind: 'they_wrote', text: 'A link to the harbour study' }])
})
