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

  app.expected.push(/ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/)
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
