import type { BrowserContext, Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, expect, kept, test } from './app'
import { startFront } from './front'

/** What the console says of a network that is gone. */
const NO_NETWORK = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/, /Failed to fetch/]

/** From Ana's page: she has another job now. */
async function dives(app: App) {
  await app.edit('Ana Example')
  await app.page.getByRole('textbox', { name: /What they do/ }).fill('Diver')
  await app.button('Save').click()
}

/** Until the app itself is kept in this browser, so that it starts without a network. */
async function installed(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

test('the network is cut in the middle of typing, the browser dies, and every word is there', async ({
  server,
  playwright,
  launchOptions,
  viewport,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'seventeen-browser-'))
  const open = async (): Promise<[BrowserContext, Page]> => {
    const context = await playwright.chromium.launchPersistentContext(folder, {
      ...launchOptions,
      baseURL: server.address,
      viewport,
    })
    return [context, context.pages()[0] ?? (await context.newPage())]
  }
  const [context, page] = await open()
  const app = new App(page, server.address)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto('/')
  await installed(page)
  await page.goto(`/people/${ana.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  await kept(page, 'Ana Example')
  await page.goto(`/people/${ana.id}/write`)
  await page.getByLabel('Your message').pressSequentially('Dear Ana, seventeen ')
  await kept(page, '"outreach"]')
  await context.setOffline(true)
  await page.getByLabel('Your message').pressSequentially('minutes of your time')
  await expect(page.getByText('Kept on this device', { exact: true })).toBeVisible()
  const crash = await context.newCDPSession(page)
  await Promise.race([crash.send('Page.crash').catch(() => undefined), page.waitForEvent('crash')])
  await context.close()

  const [second, again] = await open()
  const later = new App(again, server.address)
  await second.setOffline(true)
  await again.goto(`/people/${ana.id}/write`)
  await expect(again.getByLabel('Your message')).toHaveValue(
    'Dear Ana, seventeen minutes of your time',
  )
  await later.button('I’ve sent it').click()
  await expect(later.heading('Ana Example')).toBeVisible()
  await expect(again.getByText(/You’re offline\. 2 changes wait/)).toBeVisible()
  await second.close()

  const [third, last] = await open()
  const back = new App(last, server.address)
  await last.goto(`/people/${ana.id}`)
  await back.synced()
  const { items } = await back.call<{ items: { body: string; status: string }[] }>(
    'GET',
    `/outreach?contact_id=${ana.id}`,
  )
  expect(items).toMatchObject([
    { body: 'Dear Ana, seventeen minutes of your time', status: 'sent' },
  ])
  await third.close()
  rmSync(folder, { recursive: true, force: true })
})

test('every screen visited before is there in flight mode, also after reload', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(...NO_NETWORK)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const talk = await app.call('POST', '/interviews', {
    contact_id: ana.id,
    starts_at: new Date().toISOString(),
  })
  await app.call('POST', `/interviews/${talk.id}/start`, {})
  await app.call('POST', `/interviews/${talk.id}/notes`, { text: 'start with the logs' })
  const screens = [
    ['/', app.heading(/Good/), '["agenda"]'],
    ['/people', app.heading('People'), '["people"'],
    [`/people/${ana.id}`, app.heading('Ana Example'), `["contact","${ana.id}"]`],
    [`/people/${ana.id}/write`, app.heading('Write to Ana Example'), '"outreach"]'],
    ['/interviews', app.heading('Interviews'), '["interviews","held"]'],
    [`/interviews/${talk.id}`, page.getByText('start with the logs'), 'start with the logs'],
    ['/settings', app.heading('Settings'), '["me"]'],
  ] as const
  for (const [path, sign, word] of screens) {
    await page.goto(path)
    await expect(sign).toBeVisible()
    await kept(page, word)
  }
  await installed(page)

  await context.setOffline(true)
  for (const [path, sign] of screens) {
    await page.goto(path)
    await expect(sign).toBeVisible()
    await expect(app.heading('This did not load')).toHaveCount(0)
  }
  await expect(page.getByText(/You’re offline/)).toBeVisible()

  await test.step('a whole talk without a network', async () => {
    await page.goto(`/interviews/${talk.id}`)
    await page.getByLabel('New note').fill('in the tunnel')
    await page.getByLabel('New note').press('Enter')
    await expect(page.getByText('On this device, not sent yet')).toBeVisible()
    await page.reload()
    await expect(page.getByText('in the tunnel')).toBeVisible()
    await expect(page.getByText('On this device, not sent yet')).toBeVisible()
    await page.getByLabel('Asked: Who else would be good for me to talk to?').check()
    await app.button('Finish the talk').click()
    await expect(page.getByText('Did you ask who else to talk to?')).toBeVisible()
    await expect(page.getByLabel('Yes', { exact: true })).toBeChecked()
  })

  await context.setOffline(false)
  await app.synced()
  await expect(page.getByText(/Everything is saved/)).toBeVisible()
  expect(await app.call('GET', `/interviews/${talk.id}`)).toMatchObject({
    status: 'held',
    referral_question_asked: true,
  })
  const notes = await app.call<{ items: { text: string }[] }>('GET', `/interviews/${talk.id}/notes`)
  expect(notes.items.map((note) => note.text)).toEqual(['start with the logs', 'in the tunnel'])
})

test('a person added in flight mode has a page at once, and is one person in the end', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(...NO_NETWORK)
  await app.signIn()
  await page.goto('/people')
  await installed(page)
  await expect(app.heading('People')).toBeVisible()
  await kept(page, '["me"]')
  await context.setOffline(true)
  if (app.phone) {
    await page.getByRole('button', { name: /^Add/ }).filter({ visible: true }).first().click()
  } else {
    await page.keyboard.press('n')
  }
  await page.getByLabel('Name', { exact: true }).fill('Bo Example')
  await app.button('Add a person').last().click()
  await expect(app.heading('Bo Example')).toBeVisible()
  await page.reload()
  await expect(app.heading('Bo Example')).toBeVisible()
  await context.setOffline(false)
  await app.synced()
  const { items } = await app.call<{ items: { name: string }[] }>('GET', '/contacts')
  expect(items.map((person) => person.name)).toEqual(['Bo Example'])
})

test('an answer that gets lost on its way back makes no second note', async ({ app, page }) => {
  app.expected.push(...NO_NETWORK)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const talk = await app.call('POST', '/interviews', {
    contact_id: ana.id,
    starts_at: new Date().toISOString(),
  })
  await app.call('POST', `/interviews/${talk.id}/start`, {})
  await page.goto(`/interviews/${talk.id}`)
  let lost = 0
  await page.route('**/notes/*', async (route) => {
    await route.fetch()
    lost += 1
    if (lost === 1) await route.abort()
    else await route.continue()
  })
  await page.getByLabel('New note').fill('said once')
  await page.getByLabel('New note').press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  expect(lost).toBeGreaterThan(1)
  const { items } = await app.call<{ items: unknown[] }>('GET', `/interviews/${talk.id}/notes`)
  expect(items).toHaveLength(1)
})

test('two versions of the same words are shown, and the user chooses', async ({ app, page }) => {
  app.expected.push(/412/)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example', title: 'Diver' })
  await page.goto(`/people/${ana.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  const edit = async (title: string, elsewhere: object) => {
    await app.edit('Ana Example')
    await page.getByRole('textbox', { name: /What they do/ }).fill(title)
    await app.call('PATCH', `/contacts/${ana.id}`, elsewhere)
    await app.button('Save').click()
  }

  await edit('Chief diver', { about: 'Likes tea' })
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({
    title: 'Chief diver',
    about: 'Likes tea',
  })

  await edit('Harbour pilot', { title: 'Captain' })
  await app.button('Compare').click()
  const both = page.getByRole('dialog')
  await expect(both.getByText('Captain')).toBeVisible()
  await expect(both.getByText('Harbour pilot')).toBeVisible()
  await app.isAccessible()
  await page.getByLabel('The other one').check()
  await app.button('Keep these').click()
  await expect(page.getByText('Everything is saved.')).toBeVisible()
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ title: 'Captain' })
})

test('what is refused is rolled back, told, and can be tried again', async ({ app, page }) => {
  app.expected.push(/422/)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await app.refuse('PATCH', '**/contacts/*')
  await dives(app)
  await expect(page.getByText('Not saved: Ana Example. Too short a word.')).toBeVisible()
  await expect(page.getByRole('article').getByText('Diver')).toHaveCount(0)
  await app.button('Look').first().click()
  await expect(page.getByRole('dialog').getByText('Diver')).toBeVisible()
  await page.unroute('**/contacts/*')
  await app.button('Try again').click()
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ title: 'Diver' })
})

test('what hangs from a refused letter is told with it', async ({ app, page }) => {
  app.expected.push(/422/)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}/write`)
  await app.refuse('PUT', '**/outreach/*')
  await page.getByLabel('Your message').fill('Dear Ana')
  await app.button('I’ve sent it').click()
  await expect(page.getByText('1 change could not be saved.')).toBeVisible()
  await app.button('Look').first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Dear Ana')).toBeVisible()
  await expect(dialog.getByText('These wait for it')).toBeVisible()
  await expect(dialog.getByText('A message (sent)')).toBeVisible()
  await page.unroute('**/outreach/*')
  await app.button('Try again').click()
  await app.synced()
  const { items } = await app.call<{ items: { status: string }[] }>(
    'GET',
    `/outreach?contact_id=${ana.id}`,
  )
  expect(items).toMatchObject([{ status: 'sent' }])
})

test('the sign-in page of a hotel saves nothing', async ({ app, page }) => {
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  await page.route(/api\/v1|health/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Welcome, guest</h1>' }),
  )
  await dives(app)
  await expect(page.getByRole('article').getByText('Diver')).toBeVisible()
  await expect(page.getByText(/^You’re offline/)).toBeVisible()
  await page.unroute(/api\/v1|health/)
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ title: 'Diver' })
})

test('what was done can be undone, by the message and by Ctrl+Z', async ({ app, page }) => {
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  const owed = await app.call('POST', '/follow-ups', {
    contact_id: ana.id,
    kind: 'custom',
    due_at: new Date(Date.now() - 60_000).toISOString(),
  })
  await page.goto(`/follow-ups/${owed.id}`)
  await page.getByRole('button', { name: 'More', exact: true }).last().click()
  await page.getByRole('menuitem', { name: /Skip/ }).click()
  await expect(app.heading(/Good/)).toBeVisible()
  const line = page.locator(`#main a[href*="${owed.id}"]`)
  await expect(line).toHaveCount(0)
  await app.button('Undo').click()
  await expect(line).toBeVisible()
  await app.synced()
  expect(await app.call('GET', `/follow-ups/${owed.id}`)).toMatchObject({ status: 'pending' })

  await page.goto(`/people/${ana.id}`)
  await app.button('More about Ana Example').click()
  await page.getByRole('menuitem', { name: /Delete/ }).click()
  await expect(page.getByText(/is in the bin/)).toBeVisible()
  await app.synced()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('link', { name: /Ana Example/ }).first()).toBeVisible()
  await app.synced()
  expect(await app.call('GET', `/contacts/${ana.id}`)).toMatchObject({ name: 'Ana Example' })
})

test('a change made in another tab, or by another program, appears by itself', async ({
  app,
  page,
  context,
}) => {
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  const other = await context.newPage()
  const there = new App(other, new URL(page.url()).origin)
  await other.goto(`/people/${ana.id}`)
  await there.edit('Ana Example')
  await other.getByLabel('Name', { exact: true }).fill('Ana of the Harbour')
  await there.button('Save').click()
  await expect(app.heading('Ana of the Harbour')).toBeVisible()

  // It shows in both tabs before it is sent, and what comes in between would be a conflict.
  await there.synced()
  await app.call('PATCH', `/contacts/${ana.id}`, { name: 'Ana at Sea' })
  // Nobody tells the app of what other programs do: it asks every quarter of a minute.
  await expect(app.heading('Ana at Sea')).toBeVisible({ timeout: 60_000 })
})

test('signing out forgets everything, and asks first when something is not sent', async ({
  app,
  page,
}) => {
  app.expected.push(...NO_NETWORK)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await expect(app.heading('Ana Example')).toBeVisible()
  await kept(page, 'Ana Example')
  await page.route('**/contacts/*', (route) =>
    route.request().method() === 'PATCH' ? route.abort() : route.fallback(),
  )
  await dives(app)
  await page.goto('/more')
  await app.button('Sign out').click()
  await expect(page.getByText('1 change waits on this device only.')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
  await expect(app.heading('Welcome back')).toBeVisible()
  const left = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const opening = indexedDB.open('seventeen')
        opening.addEventListener('success', () => {
          const db = opening.result
          const tx = db.transaction(['drafts', 'outbox', 'cache'])
          const counts = ['drafts', 'outbox', 'cache'].map((name) => tx.objectStore(name).count())
          tx.addEventListener('complete', () => resolve(counts.map((count) => count.result)))
        })
      }),
  )
  expect(left).toEqual([0, 0, 0])
})

test('signing out without a network forgets all at once, and ends the session later', async ({
  app,
  page,
  context,
}) => {
  app.expected.push(...NO_NETWORK, /401/)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`/people/${ana.id}`)
  await installed(page)
  await kept(page, 'Ana Example')
  await page.goto('/more')
  await expect(app.button('Sign out')).toBeVisible()
  const cookies = await context.cookies()
  expect(cookies).toHaveLength(1)
  await context.setOffline(true)
  await app.button('Sign out').click()
  await expect(app.heading('Welcome back')).toBeVisible()
  await page.goto(`/people/${ana.id}`)
  await expect(page.getByText('Ana Example')).toHaveCount(0)

  // Whoever kept the cookie opens nothing with it any more.
  await context.setOffline(false)
  await page.goto('/')
  await expect(app.heading('Start here')).toBeVisible()
  await context.addCookies(cookies)
  const answer = await page.request.get('/api/v1/me')
  expect(answer.status()).toBe(401)
})

test('a new version offers itself, and a draft outlives it', async ({ page, server }) => {
  const front = await startFront(server.address)
  const app = new App(page, front.address)
  await app.signIn()
  const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
  await page.goto(`${front.address}/people/${ana.id}/write`)
  await installed(page)
  await page.reload()
  await page.getByLabel('Your message').pressSequentially('Dear Ana, half a th')
  front.addendum = '\n// another version'
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  await expect(page.getByText('A new version is ready.')).toBeVisible()
  await Promise.all([page.waitForEvent('load'), app.button('Reload').click()])
  await expect(page.getByLabel('Your message')).toHaveValue('Dear Ana, half a th')
  await expect(page.getByText('A new version is ready.')).toHaveCount(0)
  front.stop()
})

test.describe('where a browser keeps no app, as on a plain-http address of a home network', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'caches')
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    }),
  )

  test('a letter opened by its address can be sent without a network', async ({
    app,
    page,
    context,
  }) => {
    app.expected.push(...NO_NETWORK)
    await app.signIn()
    const ana = await app.call('POST', '/contacts', { name: 'Ana Example' })
    await page.goto(`/people/${ana.id}/write`)
    await page.getByLabel('Your message').fill('Dear Ana')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await app.button('I’ve sent it').click()
    await expect(app.heading('Ana Example')).toBeVisible()
    await expect(page.getByText(/You’re offline\. 2 changes wait/)).toBeVisible()
    await context.setOffline(false)
    await app.synced()
    expect(await app.call('GET', `/outreach?contact_id=${ana.id}`)).toMatchObject({
      items: [{ body: 'Dear Ana', status: 'sent' }],
    })
  })

  test('a screen that is not there yet says so, and comes with the network', async ({
    app,
    page,
    context,
  }) => {
    app.expected.push(...NO_NETWORK)
    await app.signIn()
    await page.goto('/')
    await expect(app.heading(/Good/)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Interviews' }).filter({ visible: true }).first().click()
    await expect(app.heading('This did not load')).toBeVisible()
    await context.setOffline(false)
    await expect(app.heading('Interviews')).toBeVisible()
  })

  test('nor does the page go away when only the server can’t be reached', async ({ app, page }) => {
    app.expected.push(...NO_NETWORK)
    await app.signIn()
    await page.goto('/')
    await expect(app.heading(/Good/)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.route('**', (route) => route.abort())
    await page.getByRole('link', { name: 'Interviews' }).filter({ visible: true }).first().click()
    await expect(app.heading('This did not load')).toBeVisible()
    await page.unroute('**')
    await app.button('Try again').click()
    await expect(app.heading('Interviews')).toBeVisible()
  })

  test('a tab whose parts an update took away starts over', async ({ app, page }) => {
    app.expected.push(/404/, ...NO_NETWORK)
    await app.signIn()
    await page.goto('/')
    await expect(app.heading(/Good/)).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }), { times: 1 })
    const over = page.waitForEvent('load')
    const link = page.getByRole('link', { name: 'Interviews' }).filter({ visible: true }).first()
    await link.click()
    await over
    await link.click()
    await expect(app.heading('Interviews')).toBeVisible()
  })
})
