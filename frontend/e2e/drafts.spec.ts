import type { Page, Route } from '@playwright/test'
import { expect, test } from './app'

test('a message half written is there again after the tab was closed', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${id}/write`)
  const text = 'Dear Ana, seventeen minutes of your'
  await page.getByLabel('Your message').pressSequentially(text)
  await expect(page.getByText('Kept on this device')).toBeVisible()
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto(`/people/${id}/write`)
  await expect(again.getByLabel('Your message')).toHaveValue(text)
})

test('the minutes to ask for can be typed anew, and a sent letter moves the person at once', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', {
    name: 'Ana Example',
    emails: [{ value: 'ana@example.com' }],
  })
  await page.goto(`/people/${id}/write`)
  const mail = app.link('Open in mail')
  await expect(mail).not.toHaveAttribute('href')
  await page.getByLabel('Your message').fill('Dear Ana, how did you come to build boats?')
  await expect(mail).toHaveAttribute('href', /^mailto:ana@example\.com/)
  const minutes = page.getByLabel('Minutes')
  for (const typed of ['', '500']) {
    await minutes.fill(typed)
    await expect(minutes).toHaveValue(typed)
    await app.button('I’ve sent it').click()
    await expect(minutes).toBeFocused()
  }
  await minutes.fill('23')
  const held: Route[] = []
  await page.route('**/api/v1/outreach/**', (route) => void held.push(route), { times: 1 })
  await app.button('I’ve sent it').click()
  await expect(app.heading('Ana Example')).toBeVisible()
  await expect(page.getByText('Asked', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Your message is out. Has an answer come?')).toBeVisible()
  await expect(page.getByText('Write Ana Example a first message.')).toHaveCount(0)
  await expect.poll(() => held.length).toBe(1)
  await held[0]?.continue()
  await app.synced()
  const { items } = await app.call<{ items: object[] }>('GET', `/outreach?contact_id=${id}`)
  expect(items).toMatchObject([{ status: 'sent', minutes_asked: 23 }])
})

test('a note taken without a network reaches the server when it is back', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const contact = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const talk = await app.call('POST', '/interviews', {
    contact_id: contact.id,
    starts_at: new Date().toISOString(),
  })
  await app.call('POST', `/interviews/${talk.id}/start`, {})
  await page.goto(`/interviews/${talk.id}`)
  await page.getByLabel('New note').fill('with a network')
  await page.getByLabel('New note').press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(1)

  app.expected.push(/ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/, /fetching the script/)
  await page.route('**/notes/*', (route) => route.abort())
  await page.getByLabel('New note').fill('in the cellar')
  await page.getByLabel('New note').press('Enter')
  await expect(page.getByText('On this device, not sent yet')).toBeVisible()
  await page.reload()
  await expect(page.getByText('in the cellar')).toBeVisible()

  await page.unroute('**/notes/*')
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(2)
  const { items } = await app.call<{ items: { text: string }[] }>(
    'GET',
    `/interviews/${talk.id}/notes`,
  )
  expect(items.map((note) => note.text)).toEqual(['with a network', 'in the cellar'])
})

const TYPED = 'What you typed last time is here again.'
const form = (page: Page) => page.getByRole('dialog')

test('what was typed about a person outlives the page, until it is saved or discarded', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example', title: 'Diver' })
  const edit = async (tab: typeof page) => {
    await tab.goto(`/people/${id}`)
    await tab.getByRole('button', { name: 'More about Ana Example' }).click()
    await tab.getByRole('menuitem', { name: 'Edit' }).click()
  }
  await edit(page)
  await expect(page.getByText(TYPED)).toHaveCount(0)
  await form(page).getByLabel('Anything else').fill('Wrote the book on tidal power')
  await form(page).getByLabel('What they do').fill('Captain')
  await page.getByLabel('Why them?').selectOption('technology')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await edit(again)
  await expect(again.getByText(TYPED)).toBeVisible()
  await expect(form(again).getByLabel('Anything else')).toHaveValue('Wrote the book on tidal power')
  await expect(form(again).getByLabel('What they do')).toHaveValue('Captain')
  await expect(again.getByLabel('Why them?')).toHaveValue('technology')
  await again.getByRole('button', { name: 'Discard it' }).click()
  await expect(again.getByText(TYPED)).toHaveCount(0)
  await expect(form(again).getByLabel('What they do')).toHaveValue('Diver')
  await expect(form(again).getByLabel('Anything else')).toHaveValue('')

  await form(again).getByLabel('Anything else').fill('Likes herons')
  await again.keyboard.press('Escape')
  await edit(again)
  await expect(form(again).getByLabel('Anything else')).toHaveValue('Likes herons')
  await again.getByRole('button', { name: 'Save', exact: true }).click()
  await edit(again)
  await expect(form(again).getByLabel('Anything else')).toHaveValue('Likes herons')
  await expect(again.getByText(TYPED)).toHaveCount(0)
})

test('a talk half planned, and one half written down, outlive the page', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const ask = await app.call('POST', '/outreach', { contact_id: id })
  await app.call('POST', `/outreach/${ask.id}/send`, {})
  await app.call('POST', `/outreach/${ask.id}/answer`, { answer: 'accepted' })
  await page.goto(`/people/${id}`)
  await app.button('Set the time').click()
  await page.getByLabel('When').fill('2031-03-10T15:30')
  await page.getByLabel('Minutes').fill('23')
  await page.getByRole('radio', { name: 'Coffee' }).check()
  await page.getByLabel('Where').fill('Cafe Example')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await again.goto(`/people/${id}`)
  await again.getByRole('button', { name: 'Set the time' }).click()
  await expect(again.getByLabel('When')).toHaveValue('2031-03-10T15:30')
  await expect(again.getByLabel('Minutes')).toHaveValue('23')
  await expect(again.getByRole('radio', { name: 'Coffee' })).toBeChecked()
  await expect(again.getByLabel('Where')).toHaveValue('Cafe Example')
  await again.getByRole('dialog').getByRole('button', { name: 'Plan the talk' }).click()
  await expect(again.getByRole('heading', { name: /Ana Example/, level: 1 })).toBeVisible()

  const talk = await app.call('POST', '/interviews', {
    contact_id: id,
    starts_at: new Date(Date.now() - 3_600_000).toISOString(),
  })
  const finish = async (tab: typeof page) => {
    await tab.goto(`/interviews/${talk.id}`)
    await tab.getByRole('button', { name: 'It already happened' }).click()
  }
  await finish(again)
  await again.getByRole('radio', { name: 'Yes' }).check()
  await again.getByRole('switch').check()
  await again.close({ runBeforeUnload: false })
  const last = await context.newPage()
  await finish(last)
  await expect(last.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await expect(last.getByRole('switch')).toBeChecked()
})

test('a new time, a fact and a follow-up half written outlive the page', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const talk = await app.call('POST', '/interviews', {
    contact_id: id,
    starts_at: '2031-03-10T14:00:00Z',
  })
  const move = async (tab: typeof page) => {
    await tab.goto(`/interviews/${talk.id}`)
    await tab.getByRole('button', { name: 'Change this talk' }).click()
    await tab.getByRole('menuitem', { name: 'New time' }).click()
  }
  const find = async (tab: typeof page) => {
    await tab.goto(`/people/${id}`)
    await tab.getByRole('button', { name: 'Add a fact' }).click()
  }
  const owe = async (tab: typeof page) => {
    await tab.goto('/follow-ups')
    await tab.getByRole('button', { name: 'Add a follow-up' }).click()
  }
  await move(page)
  await page.getByLabel('When').fill('2031-04-02T09:45')
  await page.getByLabel('Minutes').fill('23')
  await find(page)
  await page.getByLabel('What you found out').fill('Wrote the book on tides')
  await page.getByLabel('About', { exact: true }).selectOption('The industry')
  await page.getByLabel('Off the record').check()
  await owe(page)
  await page.getByRole('dialog').getByLabel('For whom?').fill('ana')
  await page.getByRole('dialog').getByRole('button', { name: 'Ana Example' }).click()
  await page.getByLabel('What do you want to do?').fill('Send the article')
  await page.close({ runBeforeUnload: false })

  const again = await context.newPage()
  await owe(again)
  await expect(again.getByText(TYPED)).toBeVisible()
  await expect(again.getByRole('dialog').getByText('Ana Example')).toBeVisible()
  await expect(again.getByLabel('What do you want to do?')).toHaveValue('Send the article')
  await again.getByRole('button', { name: 'Put it on my list' }).click()
  await expect(again.getByRole('link', { name: /Follow up with Ana/ })).toContainText(
    'Send the article',
  )
  await owe(again)
  await expect(again.getByLabel('For whom?')).toHaveValue('')

  await find(again)
  await expect(again.getByLabel('What you found out')).toHaveValue('Wrote the book on tides')
  await expect(again.getByLabel('About', { exact: true })).toHaveValue('industry')
  await expect(again.getByLabel('Off the record')).toBeChecked()
  await again.getByRole('button', { name: 'Keep it' }).click()
  await expect(again.getByText('Wrote the book on tides')).toBeVisible()
  await expect(again.getByText('Off the record')).toBeVisible()

  await move(again)
  await expect(again.getByLabel('When')).toHaveValue('2031-04-02T09:45')
  await expect(again.getByLabel('Minutes')).toHaveValue('23')
  await again.getByRole('button', { name: 'Set the new time' }).click()
  await expect(again.getByRole('dialog')).toHaveCount(0)
})
