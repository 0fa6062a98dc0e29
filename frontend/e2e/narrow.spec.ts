import type { Page } from '@playwright/test'
import { expect, test, type App } from './app'

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

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
  await app.signIn()
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

test.describe('with letters twice as large', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      // Before the app begins.
      document.addEventListener('readystatechange', () => {
        document.documentElement.style.fontSize = '200%'
      }),
    )
  })

  test('lists can be read, and nothing of them overlaps', async ({ app, page }) => {
    await page.goto('/signup')
    await app.button('Look around').click()
    await expect(app.heading(/^Good/)).toBeVisible()
    for (const [path, things] of [
      ['/people', '/contacts?limit=3'],
      ['/interviews', '/interviews?status=held&limit=3'],
    ] as const) {
      const { items } = await app.call<{ items: { name?: string; contact?: { name: string } }[] }>(
        'GET',
        things,
      )
      await page.goto(path)
      await expect(page.locator('main li').first()).toBeVisible()
      await keepsItsWidth(app, page)
      for (const { name, contact } of items) {
        const shown = page.getByRole('main').getByText(name ?? contact?.name ?? '', { exact: true })
        await shown.first().scrollIntoViewIfNeeded()
        const box = await shown.first().boundingBox()
        // Not a letter on each line, nor half a word.
        expect.soft(box?.width).toBeGreaterThan(Math.max(160, box?.height ?? 0))
      }
      const spilling = await page.evaluate(() =>
        [...document.querySelectorAll('main li')].flatMap((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return [...row.querySelectorAll('span')]
            .filter((part) => part.checkVisibility())
            .map((part) => [part.textContent, part.getBoundingClientRect()] as const)
            .filter(([, box]) => box.top < top - 1 || box.bottom > bottom + 1)
            .map(([text]) => text)
        }),
      )
      expect.soft(spilling, `${path}: over the edge of its row`).toEqual([])
    }
  })

  test('the clock of a talk stays in one line', async ({ app, page }) => {
    await app.signIn()
    const { id: contact } = await app.call('POST', '/contacts', { name: 'Ana Example' })
    const { id } = await app.call('POST', '/interviews', {
      contact_id: contact,
      starts_at: inHours(-2),
      minutes_agreed: 17,
    })
    // Long over: nobody finished it.
    await app.call('POST', `/interviews/${id}/start`, { started_at: inHours(-2) })
    await page.goto(`/interviews/${id}`)
    const clock = page.getByRole('timer')
    for (const view of ['Only the clock', 'Write here']) {
      await expect(clock).toHaveText(/^\+10\d:\d\d$/)
      await keepsItsWidth(app, page)
      const lines = await clock.evaluate(
        (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
      )
      expect.soft(Math.round(lines)).toBe(1)
      await app.button(view).click()
    }
  })
})

test('without a network the clock of a talk leaves all of the screen in sight', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/)
  await app.signIn()
  const { id: contact } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact,
    starts_at: inHours(0),
    medium: 'coffee',
  })
  await app.call('POST', `/interviews/${id}/start`, {})
  await page.goto(`/interviews/${id}`)
  await expect(page.getByRole('timer')).toBeVisible()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await context.setOffline(true)
  await expect(page.getByText(/You’re offline/)).toBeVisible()
  await expect(app.button('Finish the talk')).toBeInViewport({ ratio: 1 })
  const beyond = await page.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  )
  expect(beyond).toBe(0)
})
