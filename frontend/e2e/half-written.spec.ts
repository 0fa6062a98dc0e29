import { expect, test, type App } from './app'

async function talkWith(app: App, more: object = {}) {
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  return app.call('POST', '/interviews', {
    contact_id: id,
    starts_at: new Date(Date.now() + 600_000).toISOString(),
    ...more,
  })
}

test('names that are half written stay when wrapping up is undone', async ({ app, page }) => {
  await app.signIn()
  const { id } = await talkWith(app)
  for (const text of ['Eva, Dock Example', 'Ida Beispiel at Quay Example']) {
    await app.call('POST', `/interviews/${id}/notes`, { text, mark: 'referral' })
  }
  await app.call('POST', `/interviews/${id}/finish`, {})
  await page.goto(`/interviews/${id}`)
  await page.getByLabel('Name', { exact: true }).first().fill('Eva Muster')
  await app.button('Done, thank Ana Example').click()
  await expect(app.heading('Thank Ana Example')).toBeVisible()
  await app.button('Undo').click()
  await app.synced()
  await page.goto(`/interviews/${id}`)
  await expect(app.button('Done, thank Ana Example')).toBeVisible()
  await expect(page.getByText('Eva Muster', { exact: true })).toBeVisible()
  await expect(page.getByText('Ida Beispiel', { exact: true })).toBeVisible()

  // Of the next one only the place is known.
  await page.getByLabel('Where').fill('Pier Example')
  await app.button('Done, thank Ana Example').click()
  await expect(app.heading('Thank Ana Example')).toBeVisible()
  await app.synced()
  const { items } = await app.call<{ items: object[] }>('GET', `/referrals?interview_id=${id}`)
  expect(items).toHaveLength(3)
  expect(items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Eva Muster', organization_name: 'Dock Example' }),
      expect.objectContaining({ name: 'Ida Beispiel', organization_name: 'Quay Example' }),
      expect.objectContaining({ name: 'Pier Example', organization_name: null }),
    ]),
  )
})

test('a name read from a note can be put right, and is then not asked for again', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await talkWith(app)
  await app.call('POST', `/interviews/${id}/notes`, {
    text: 'Ben, Pier Example',
    mark: 'referral',
  })
  await app.call('POST', `/interviews/${id}/finish`, {})
  await page.goto(`/interviews/${id}`)
  const name = page.getByLabel('Name', { exact: true })
  await expect(name).toHaveValue('Ben')
  await name.fill('Ben Sample')
  await app.button('Keep for later').click()
  await expect(page.getByText('Ben Sample', { exact: true })).toBeVisible()
  await expect(name).toHaveValue('')
  await page.reload()
  await expect(name).toHaveValue('')
  await app.button('Done, thank Ana Example').click()
  await app.synced()
  const { items } = await app.call<{ items: object[] }>('GET', `/referrals?interview_id=${id}`)
  expect(items).toMatchObject([{ name: 'Ben Sample', organization_name: 'Pier Example' }])
})
