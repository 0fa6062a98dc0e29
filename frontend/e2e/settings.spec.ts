import { expect, test } from './app'

const PARTS = [
  ['you', 'You'],
  ['defaults', 'Defaults'],
  ['device', 'This device'],
  ['access', 'Access'],
  ['data', 'Data and account'],
] as const

test('every part of the settings has its address, its title and no barrier', async ({
  app,
  page,
}) => {
  await app.signIn()
  for (const [part, title] of PARTS) {
    await page.goto(`/settings/${part}`)
    await expect(app.heading(title)).toBeVisible()
    await expect(page).toHaveTitle(`${title} · Seventeen`)
    await app.isAccessible()
  }
  await page.goto('/settings/no-such-part')
  await expect(app.heading('There is nothing here')).toBeVisible()
})

test('what one looks for is kept', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/settings')
  await app.link(app.phone ? 'You Name, goal, targets, pitch' : 'You').click()
  await expect(app.heading('You')).toBeFocused()
  await page.getByLabel('Roles you aim for').fill('data engineer, analyst')
  await page.getByLabel('Technologies').fill('Kafka')
  await app.button('Save').click()
  await app.synced()
  const me = await app.call<{ targets: { roles: string[]; technologies: string[] } }>('GET', '/me')
  expect(me.targets).toMatchObject({ roles: ['data engineer', 'analyst'], technologies: ['Kafka'] })
})

test('says honestly that a phone can’t come to this very computer', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/settings/device')
  await expect(page.getByText(/leads to this computer only/)).toBeVisible()
  await expect(page.getByRole('img', { name: /QR code/ })).toHaveCount(0)
})

test('sample data goes from the settings, too', async ({ app, page }) => {
  // What is being read at the moment that the guest goes is refused.
  app.expected.push(/401/)
  await page.goto('/signup')
  await app.button('Look around').click()
  await expect(page.getByText('These people are made up.')).toBeVisible()
  await page.goto('/settings/data')
  await page.getByRole('main').getByRole('button', { name: 'Remove sample data' }).last().click()
  await expect(app.heading('Start here')).toBeVisible()
})
