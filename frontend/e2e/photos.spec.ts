import { readFileSync } from 'node:fs'
import { OURS, expect, kept, test, type App } from './app'

/** A picture as a phone takes them. */
const PAGE = readFileSync(new URL('page.jpg', import.meta.url))
const HEIC = readFileSync(new URL('../../tests/routes/files/page.heic', import.meta.url))

async function held(app: App): Promise<string> {
  const contact = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const { id } = await app.call('POST', '/interviews', {
    contact_id: contact.id,
    starts_at: new Date(Date.now() - 1_800_000).toISOString(),
    minutes_agreed: 17,
    medium: 'coffee',
  })
  await app.call('POST', `/interviews/${id}/finish`, { referral_question_asked: true })
  return id
}

const photos = async (app: App, talk: string) =>
  (
    await app.call<{ items: { off_the_record: boolean }[] }>(
      'GET',
      `/interviews/${talk}/attachments`,
    )
  ).items

/** Whether the picture is really there, and not only its frame. */
const seen = async (app: App, number = 1) =>
  app.page
    .getByRole('img', { name: `Page ${number}` })
    .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)

test('a photo of the page is shown, hidden, seen offline and forgotten at sign-out', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/)
  await app.signIn()
  const talk = await held(app)
  await page.goto(`/interviews/${talk}`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  const field = page.getByLabel('Photo of the page')
  await field.setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: PAGE })
  await expect.poll(() => seen(app)).toBe(true)
  await expect.poll(async () => (await photos(app, talk)).length).toBe(1)
  await app.isAccessible()

  await app.button('Change: page 1').click()
  await page.getByRole('menuitem', { name: 'Off the record' }).click()
  await expect(page.getByText('Off the record', { exact: true })).toBeVisible()
  await app.synced()
  expect(await photos(app, talk)).toMatchObject([{ off_the_record: true }])

  await page.reload()
  await expect.poll(() => seen(app)).toBe(true)
  await kept(page, '"off_the_record":true')
  await context.setOffline(true)
  await page.reload()
  await expect.poll(() => seen(app)).toBe(true)
  await expect(page.getByText('Off the record', { exact: true })).toBeVisible()
  await context.setOffline(false)

  await test.step('nothing is left after signing out', async () => {
    await page.goto('/more')
    await app.button('Sign out').filter({ visible: true }).click()
    await expect(page).toHaveURL(/login/)
    expect(await page.evaluate(async () => caches.has('photos'))).toBe(false)
  })
})

test('a photo taken without a network waits on the device and goes out once', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|ERR_FAILED/)
  await app.signIn()
  const talk = await held(app)
  await page.goto(`/interviews/${talk}`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await expect(app.button('Add a photo')).toBeVisible()
  await context.setOffline(true)
  await page
    .getByLabel('Photo of the page')
    .setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: PAGE })
  await expect(page.getByText('On this device; it goes out when there is a network')).toBeVisible()
  await app.button('Change: page 1').click()
  await page.getByRole('menuitem', { name: 'Off the record' }).click()
  await expect(page.getByText('Off the record', { exact: true })).toBeVisible()
  await page.reload()
  await expect.poll(() => seen(app)).toBe(true)
  await expect(page.getByText('On this device; it goes out when there is a network')).toBeVisible()

  // It goes out from wherever one is by then.
  await app.go('Today', /Good .*, Mia/)
  await context.setOffline(false)
  await expect
    .poll(async () => photos(app, talk), { timeout: 60_000 })
    .toMatchObject([{ off_the_record: true }])
  await page.goto(`/interviews/${talk}`)
  await expect.poll(() => seen(app)).toBe(true)
  await page.reload()
  await expect.poll(() => seen(app)).toBe(true)
  expect(await photos(app, talk)).toHaveLength(1)
})

test('a HEIC photo is taken too; what is no picture, or too much of one, is told', async ({
  app,
  page,
}) => {
  app.expected.push(/415|413/)
  // Whoever records the test looks into pictures that no browser can show.
  app.expected.push(/Connecting to 'blob:/)
  await app.signIn()
  const talk = await held(app)
  await page.goto(`/interviews/${talk}`)
  const field = page.getByLabel('Photo of the page')
  await field.setInputFiles({ name: 'page.heic', mimeType: 'image/heic', buffer: HEIC })
  await expect.poll(async () => (await photos(app, talk)).length).toBe(1)
  await expect.poll(() => seen(app)).toBe(true)

  const words = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('words') }
  await field.setInputFiles(words)
  await expect(page.getByText(/no photo that can be read/)).toBeVisible()
  await app.isAccessible()
  await app.button('Leave it out').click()
  await expect(page.getByText(/no photo that can be read/)).toHaveCount(0)

  const much = { name: 'big.bin', mimeType: 'image/heic', buffer: Buffer.alloc(20_000_001, 7) }
  await field.setInputFiles(much)
  await expect(page.getByText('This photo is larger than 20 MB.')).toBeVisible({ timeout: 60_000 })
  expect(await photos(app, talk)).toHaveLength(1)
})

test('a photo that the server could not take for a moment goes out by itself', async ({
  app,
  page,
}) => {
  app.expected.push(/503/)
  await app.signIn()
  const talk = await held(app)
  await page.goto(`/interviews/${talk}`)
  await page.route(
    '**/attachments',
    (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 503, headers: OURS })
        : route.fallback(),
    { times: 2 },
  )
  await page
    .getByLabel('Photo of the page')
    .setInputFiles({ name: 'page.jpg', mimeType: 'image/jpeg', buffer: PAGE })
  await expect(page.getByText('On this device; it goes out when there is a network')).toBeVisible()
  await expect.poll(async () => photos(app, talk), { timeout: 60_000 }).toHaveLength(1)
})
