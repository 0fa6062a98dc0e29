import { DESKTOP, expect, test } from './app'

test('an organization stands beside the list on a desktop, and in its place on a phone', async ({
  app,
  page,
}) => {
  await app.signIn()
  const works = await app.call('POST', '/organizations', { name: 'Harbour Works' })
  await app.call('POST', '/organizations', { name: 'Meadow Works' })
  await app.call('POST', '/contacts', { name: 'Ana Example', organization_id: works.id })
  await page.goto('/organizations')
  const row = page.getByRole('link', { name: /Harbour Works/ })
  await row.click()
  await expect(app.heading('Harbour Works')).toBeFocused()
  await expect(page).toHaveTitle('Harbour Works · Seventeen')
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
  if (app.phone) {
    await expect(row).toBeHidden()
    await app.link('Organizations').filter({ visible: true }).first().click()
    await expect(app.heading('Organizations')).toBeFocused()
    return
  }
  await expect(row).toHaveAttribute('aria-current', 'page')
  await app.isAccessible()
  await page.getByRole('link', { name: /Meadow Works/ }).click()
  await expect(app.heading('Meadow Works')).toBeFocused()
})

test('a talk under way is not among those ahead', { tag: DESKTOP }, async ({ app, page }) => {
  await app.signIn()
  for (const name of ['Ana Example', 'Bo Sample']) {
    const { id: contact } = await app.call('POST', '/contacts', { name })
    const { id } = await app.call('POST', '/interviews', {
      contact_id: contact,
      starts_at: new Date(Date.now() + 10 * 86_400_000).toISOString(),
    })
    if (name === 'Ana Example') await app.call('POST', `/interviews/${id}/start`, {})
  }
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Talks ahead' })).toContainText('Bo Sample')
  await expect(page.getByRole('region', { name: 'Talks ahead' })).not.toContainText('Ana Example')
})

test('the sheet of shortcuts is in groups', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/people')
  await expect(app.heading('People')).toBeVisible()
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  for (const [group, command] of [
    ['On this screen', 'Search people'],
    ['Everywhere', 'Undo'],
    ['Go to', 'Organizations'],
  ] as const) {
    const section = sheet.locator('section', { has: page.getByRole('heading', { name: group }) })
    await expect(section).toContainText(command)
  }
})
