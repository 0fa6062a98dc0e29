import type { Route } from '@playwright/test'
import { expect, test } from './app'

test('what Today shows is asked for beside its scripts, and only once', async ({ app, page }) => {
  await app.signIn()
  const { id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const due = new Date(Date.now() - 60_000).toISOString()
  await app.call('POST', '/follow-ups', { contact_id: id, kind: 'custom', due_at: due })
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (/^\/api\/v1\/(me|agenda|interviews)$/.test(pathname)) asked.push(pathname + search)
  })
  const held: Route[] = []
  await page.route('**/assets/base-*.js', (route) => held.push(route))
  await page.goto('/', { waitUntil: 'commit' })
  await expect.poll(() => asked.length).toBe(4)
  for (const route of held) await route.continue()
  await expect(page.getByRole('heading', { level: 2, name: /Ana Example/ })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(new Set(asked).size, asked.join(' ')).toBe(4)
  expect(asked).toHaveLength(4)
})

test('a newcomer is asked nothing, and fetches nothing of what is inside', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/login')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter((path) => /^\/api|\/inside-/.test(path))).toEqual([])
})

test('a long agenda begins with what is most urgent, and has the rest at hand', async ({
  app,
  page,
}) => {
  await app.signIn()
  const { id: contact_id } = await app.call('POST', '/contacts', { name: 'Ana Example' })
  for (let day = 1; day <= 12; day++) {
    await app.call('POST', '/follow-ups', {
      contact_id,
      kind: 'custom',
      due_at: new Date(Date.now() - day * 86_400_000).toISOString(),
      late_at: new Date(Date.now() - day * 86_000_000).toISOString(),
    })
  }
  await page.goto('/')
  const rows = page.getByRole('region', { name: 'Late', exact: true }).getByRole('link')
  await expect(rows).toHaveCount(7)
  await app.button('4 more').press('Enter')
  await expect(rows).toHaveCount(11)
  await expect(rows.nth(7)).toBeFocused()
  await app.isAccessible()
})
