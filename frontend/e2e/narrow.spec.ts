import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

test.beforeEach(async ({ app }) => {
  test.skip(!app.phone, 'the narrow screen is the hard one')
  await app.signIn()
})

/** Neither the page nor a layer over it can be pushed sideways. */
async function keepsItsWidth(app: App, page: Page) {
  await page.waitForLoadState('networkidle')
  await app.atRest()
  const wide = await page.evaluate(
    (width) =>
      [...document.querySelectorAll('html, dialog')]
        .filter(({ scrollWidth }) => scrollWidth > width)
        .map(({ tagName, scrollWidth }) => `${tagName}: ${scrollWidth}`),
    // A page that is too wide makes `innerWidth` grow with it.
    page.viewportSize()?.width ?? 0,
  )
  expect.soft(wide, `${page.url()} is too wide`).toEqual([])
}

test('a name with a long word pushes no screen sideways', async ({ app, page }) => {
  const { id: organization } = await app.call('POST', '/organizations', {
    name: 'Northwindmontgomeryfeatherstonehaughworthington',
  })
  const { id: contact } = await app.call('POST', '/contacts', {
    name: 'Charlotte Montgomeryfeatherstonehaughworthingtonsomerset',
    organization_id: organization,
  })
  const { id: talk } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: inHours(-0.3),
  })
  const { id: promise } = await app.call('POST', '/follow-ups', {
    contact_id: contact,
    kind: 'check_in',
    due_at: inHours(48),
  })
  for (const path of [
    '/',
    '/people',
    '/people/board',
    `/people/${contact}`,
    `/people/${contact}?plan=yes`,
    `/people/${contact}/write`,
    `/organizations`,
    `/organizations/${organization}`,
    '/interviews',
    `/interviews/${talk}`,
    '/follow-ups',
    `/follow-ups/${promise}`,
  ]) {
    await page.goto(path)
    await expect(page.locator('h1')).toBeVisible()
    await keepsItsWidth(app, page)
  }

  await test.step('nor any part of a talk', async () => {
    await page.goto(`/interviews/${talk}`)
    await app.button('Start the talk').click()
    await expect(page.getByLabel('New note')).toBeVisible()
    await keepsItsWidth(app, page)
    await app.button('Only the clock').click()
    await expect(page.getByLabel('New note')).toHaveCount(0)
    await keepsItsWidth(app, page)
    await app.button('Finish the talk').click()
    const done = page.getByRole('button', { name: /^Done, thank / })
    await expect(done).toBeVisible()
    await keepsItsWidth(app, page)
    await done.click()
    await expect(page.getByLabel('Your message')).toBeVisible()
    await keepsItsWidth(app, page)
    await app.synced()
    await page.goto(`/interviews/${talk}`)
    await expect(page.getByRole('link', { name: 'Write the thank-you' })).toBeVisible()
    await keepsItsWidth(app, page)
  })

  await test.step('nor what is asked before it goes for good', async () => {
    await app.call('POST', '/contacts/batch', { ids: [contact], delete: true })
    await page.goto('/bin')
    await page.getByRole('button', { name: /^Erase Charlotte .* for good/ }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await keepsItsWidth(app, page)
  })
})
