import { expect, test, type App } from './app'

const TYPED = 'What you typed last time is here again.'

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

test('a question half written is among those not asked when the talk is over already', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await talkWith(app, { starts_at: new Date(Date.now() - 7_200_000).toISOString() })
  await page.goto(`/interviews/${id}`)
  await page.getByLabel('New question').fill('What surprised you most')
  await app.button('It already happened').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Not asked this time' })).toContainText(
    'What surprised you most',
  )
})

test('a question that is reworded, and one for any talk, outlive the page', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id } = await talkWith(app)
  await app.call('POST', `/interviews/${id}/questions`, { text: 'Why boats?' })
  const reword = async () => {
    await page.goto(`/interviews/${id}`)
    await app.button('Change: Why boats?').click()
    await page.getByRole('menuitem', { name: 'Reword' }).click()
  }
  const bank = async () => {
    await page.goto(`/interviews/${id}`)
    await app.button('Choose good questions').click()
  }
  await reword()
  await page.getByLabel('Reword').fill('What made you choose boats?')
  await bank()
  await page.getByLabel('Keep one for any talk').fill('What would you do again?')
  await page.keyboard.press('Escape')

  await bank()
  await expect(page.getByLabel('Keep one for any talk')).toHaveValue('What would you do again?')
  await app.button('Keep').click()
  await expect(page.getByLabel('Keep one for any talk')).toHaveValue('')
  await expect(page.getByText('What would you do again?')).toBeVisible()
  await app.synced()
  await reword()
  await expect(page.getByLabel('Reword')).toHaveValue('What made you choose boats?')
  await expect(page.getByText(TYPED)).toBeVisible()
  await app.isAccessible()
  await app.button('Save').click()
  await expect(page.getByText('What made you choose boats?')).toBeVisible()
})
