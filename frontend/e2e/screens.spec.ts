import { expect, test } from './app'

test('every screen has its heading, its title and no barrier', async ({ app, page }) => {
  await app.signIn()
  await app.call('POST', '/contacts', { name: 'Ana Example', organization_name: 'Harbour Example' })
  const screens = [
    ['/', /Good .*, Mia/, 'Today'],
    ['/people', 'People', 'People'],
    ['/interviews', 'Interviews', 'Interviews'],
    ['/people/board', 'People by stage', 'People by stage'],
    ['/organizations', 'Organizations', 'Organizations'],
    ['/follow-ups', 'Follow-ups', 'Follow-ups'],
    ['/bin', 'Bin', 'Bin'],
    ['/import', 'Import people', 'Import people'],
    ['/settings', 'Settings', 'Settings'],
    ['/more', 'More', 'More'],
  ] as const
  for (const [path, heading, title] of screens) {
    await page.goto(path)
    await expect(app.heading(heading)).toBeVisible()
    await expect(page).toHaveTitle(`${title} · Seventeen`)
    await app.isAccessible()
  }
})

test('a visitor who is signed out comes back to where they wanted to go', async ({ app, page }) => {
  await page.goto('/settings')
  await expect(app.heading('Welcome back')).toBeVisible()
  await app.isAccessible()
  expect(new URL(page.url()).searchParams.get('next')).toBe('/settings')
})

test('a person who is gone is said to be gone', async ({ app, page }) => {
  app.expected.push(/404/)
  await app.signIn()
  await page.goto('/people/0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d')
  await expect(app.heading('There is nothing here')).toBeVisible()
  await app.isAccessible()
})

test('without a network a screen says so, and comes back', async ({ app, page }) => {
  app.expected.push(/ERR_FAILED/)
  await app.signIn()
  await page.goto('/settings')
  await expect(app.heading('Settings')).toBeVisible()
  await page.route('**/api/v1/**', (route) => route.abort())
  await app.go('People')
  await expect(page.getByText('Seventeen can’t be reached right now.')).toBeVisible()
  await page.unroute('**/api/v1/**')
  await app.button('Try again').click()
  await expect(app.heading('People')).toBeVisible()
})

test('who wants less motion has the other colours at once', async ({ app, page }) => {
  await app.signIn()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await page.goto('/people')
  await expect(app.heading('People')).toBeVisible()
  await app.atRest()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const moving = await page.evaluate(
    () =>
      new Promise((painted) =>
        requestAnimationFrame(() => painted(document.getAnimations().length)),
      ),
  )
  expect(moving).toBe(0)
})

test('a wrong address says so', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/no-such-place')
  await expect(app.heading('There is nothing here')).toBeVisible()
  await app.isAccessible()
})

test('deleting a person can be undone', async ({ app, page }) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${id}`)
  await app.button('More about Ana Example').click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByText('Ana Example is in the bin.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Ana Example/ })).toHaveCount(0)
  await app.button('Undo').click()
  await expect(page.getByRole('link', { name: /Ana Example/ })).toBeVisible()
})

test('a form that reaches nobody says so once, and keeps what was written', async ({
  app,
  page,
}) => {
  app.expected.push(/ERR_FAILED/)
  await app.signIn()
  await page.goto('/settings/access')
  await page.route('**/api/v1/tokens', (route) => route.abort())
  await app.button('Make a token').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What is it for?').fill('Backup script')
  await dialog.getByRole('button', { name: 'Make a token' }).click()
  const said = 'Seventeen can’t be reached right now.'
  await expect(dialog.getByRole('alert')).toContainText(said)
  // What is told elsewhere stands there before.
  expect(await page.getByText(said).count()).toBe(1)
  await page.unroute('**/api/v1/tokens')
  await dialog.getByRole('button', { name: 'Make a token' }).click()
  await expect(dialog.getByText(/^svt_/)).toBeVisible()
})

test('a token is shown once, and can be revoked', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/settings/access')
  await app.button('Make a token').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('What is it for?').fill('Backup script')
  await app.isAccessible()
  await dialog.getByRole('button', { name: 'Make a token' }).click()
  await expect(dialog.getByText(/^svt_/)).toBeVisible()
  await dialog.getByRole('button', { name: 'I have it' }).click()
  await expect(page.getByText('Backup script')).toBeVisible()
  await app.button('Revoke').click()
  await expect(page.getByText('Backup script')).toHaveCount(0)
})

test('looking around needs no sign-up, and goes with one press', async ({ app, page }) => {
  // What is being read at the moment that the guest goes is refused.
  app.expected.push(/401/)
  await page.goto('/signup')
  await app.button('Look around').click()
  await expect(page.getByText('These people are made up.')).toBeVisible()
  await app.isAccessible()
  await app.button('Remove sample data').click()
  await expect(app.heading('Start here')).toBeVisible()
})
