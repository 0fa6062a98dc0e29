import { type Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { expect, PASSWORD, PHONE, test, type App } from './app'

type Message = string | { one: string; other: string }

/** All parts of the catalogue in one language. */
async function catalogue(language: 'en' | 'de'): Promise<Record<string, Message>> {
  const folder = new URL(`../src/i18n/${language}/`, import.meta.url)
  const parts = await Promise.all(
    readdirSync(folder).map((file) => import(new URL(file, folder).href)),
  )
  return Object.assign({}, ...parts.flatMap((part: object) => Object.values(part)))
}

const ENGLISH = await catalogue('en')
const GERMAN = await catalogue('de')

const texts = (message: Message | undefined) =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)

/** A text with anything in its slots. */
const pattern = (text: string) =>
  new RegExp(
    `^${text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '.+')}$`,
    's',
  )

/** Whether enough of it is fixed to know it again between other words. */
function telling(text: string): boolean {
  const fixed = text.replaceAll(/\{\w+\}/g, '')
  return /[a-z]{2}/i.test(fixed) && (fixed === text || fixed.replaceAll(/[^a-z]/gi, '').length > 9)
}

const inGerman = new Set(Object.values(GERMAN).flatMap(texts))
const onlyEnglish = Object.values(ENGLISH)
  .flatMap(texts)
  .filter((text) => !inGerman.has(text) && telling(text))
  .map(pattern)

/** All that is said on the page, to eyes and to screen readers. */
async function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() !== null) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement?.closest('script, noscript, .skip-link') === null)
        found.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      for (const name of ['aria-label', 'placeholder', 'title'])
        found.push(element.getAttribute(name) ?? '')
    }
    return [...found.map((text) => text.trim()).filter((text) => text !== ''), document.title]
  })
}

/** What reaches beyond the right edge, or is wider than the box that holds it. */
async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide: string[] = []
    if ((document.scrollingElement?.scrollWidth ?? 0) > innerWidth) wide.push('the page')
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, label, legend, h1, h2, h3, p, dt, dd, li, input, select, textarea',
    )) {
      const { left, right, width } = element.getBoundingClientRect()
      if (width < 2 || element.closest('.skip-link, .sr-only, [data-scrolls]') !== null) continue
      const style = getComputedStyle(element)
      const spills =
        style.overflowX === 'visible' &&
        style.display !== 'inline' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0
      if (right > innerWidth + 1 || left < -1 || spills) {
        wide.push(`${element.tagName} ${element.textContent.trim().slice(0, 60)}`)
      }
    }
    return wide
  })
}

type Visit = (name: string) => Promise<void>

/** Every main screen of the sample data, and the layers over them. */
async function walk(app: App, page: Page, visit: Visit) {
  const settled = async () => {
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  for (const path of ['/login', '/signup']) {
    await page.goto(path)
    await settled()
    await visit(path)
  }
  await page.locator('main button').last().click()
  await page.waitForURL('**/')
  const ids = async (path: string) =>
    (await app.call<{ items: { id: string }[] }>('GET', path)).items.map(({ id }) => id)
  const [person] = await ids('/contacts?stage=interviewed&limit=1')
  const [asked] = await ids('/contacts?stage=contacted&limit=1')
  const [planned] = await ids('/interviews?status=scheduled&limit=1')
  const [held] = await ids('/interviews?status=held&limit=1')
  const [owed] = await ids('/follow-ups?status=pending&limit=1')
  const paths = [
    '/',
    '/welcome',
    '/people',
    `/people/${person}`,
    `/people/${asked}`,
    `/people/${asked}/write`,
    '/interviews',
    `/interviews/${planned}`,
    `/interviews/${held}`,
    `/follow-ups/${owed}`,
    '/import',
    '/settings',
    '/settings/you',
    '/settings/defaults',
    '/settings/device',
    '/settings/access',
    '/settings/data',
    '/more',
    '/no-such-place',
  ]
  for (const path of paths) {
    await page.goto(path)
    await settled()
    await visit(path)
  }
  await page.goto('/')
  await settled()
  for (const key of ['Control+k', '?', 'n', 'a']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog')).toBeVisible()
    await visit(key)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

test.describe('in German', () => {
  test.use({ locale: 'de-DE' })

  test('every main screen speaks German, and nothing runs over', async ({ app, page }) => {
    if (app.phone) await page.setViewportSize({ width: 320, height: 720 })
    const files: string[] = []
    page.on('request', (request) => files.push(new URL(request.url()).pathname))
    await walk(app, page, async (name) => {
      const left = (await said(page)).filter((text) => onlyEnglish.some((one) => one.test(text)))
      expect.soft(left, `${name} says in English`).toEqual([])
      expect.soft(await overflowing(page), `${name} runs over`).toEqual([])
    })
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    expect(files.filter((path) => path.includes('words-en'))).toEqual([])
  })
})

test('words half as long again still fit', { tag: PHONE }, async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 720 })
  await page.route('**/assets/words-en-*.js', async (route) => {
    const answer = await route.fetch()
    // Only what is said grows: keys and slots stay.
    const longer = (await answer.text()).replaceAll(
      /:(`|"|')((?:\\.|(?!\1).)*)\1/gs,
      (_all, quote: string, text: string) => {
        const words = text.split(' ')
        const extra = Math.ceil(text.replaceAll(/\{\w+\}/g, '').length * 0.4)
        const padded = words.map((word, at) =>
          at === 0 && !word.includes('{') && !word.includes('\\')
            ? `${word}${'ñ'.repeat(Math.min(extra, 6))}`
            : word,
        )
        return `:${quote}${padded.join(' ')}${' lång'.repeat(Math.max(0, Math.round((extra - 6) / 5)))}${quote}`
      },
    )
    await route.fulfill({ response: answer, body: longer })
  })
  await walk(app, page, async (name) => {
    expect.soft(await overflowing(page), `${name} runs over`).toEqual([])
  })
})

test('the language is chosen in the settings, and stays chosen', async ({ app, page }) => {
  await app.signIn()
  await page.goto('/settings/device')
  await page.getByLabel('Deutsch').check()
  await expect(app.heading('Dieses Gerät')).toBeVisible()
  await app.isAccessible()
  await page.goto('/people')
  await expect(app.heading('Menschen')).toBeVisible()
  await page.goto('/settings/device')
  await page.getByLabel('English').check()
  await expect(app.heading('This device')).toBeVisible()
})

test('a refusal by the server is told in German', async ({ app, page }) => {
  app.expected.push(/401/)
  await page.addInitScript(() => localStorage.setItem('seventeen.language', 'de'))
  await page.goto('/login')
  await page.getByLabel('E-Mail').fill('nobody@example.com')
  await page.getByLabel('Passwort').fill('not the right one')
  await app.button('Anmelden').click()
  await expect(page.getByRole('alert')).toContainText('E-Mail-Adresse oder Passwort stimmt nicht.')
})

test('a code of the API is said in German', async ({ app, page }) => {
  app.expected.push(/409/)
  await page.addInitScript(() => localStorage.setItem('seventeen.language', 'de'))
  const email = `taken-${crypto.randomUUID()}@example.com`
  await app.call('POST', '/auth/register', { email, password: PASSWORD, name: 'Mia' })
  await page.context().clearCookies()
  await page.goto('/signup')
  await page.getByLabel('Dein Name').fill('Mia')
  await page.getByLabel('E-Mail').fill(email)
  await page.getByLabel('Passwort').fill(PASSWORD)
  await app.button('Konto anlegen').click()
  await expect(page.getByRole('alert')).toContainText('Das ist schon vergeben.')
})

test('the other language is one press away at the door', async ({ app, page }) => {
  await page.goto('/signup')
  await app.button('Deutsch').click()
  await expect(app.heading('Hier geht es los')).toBeVisible()
  await app.isAccessible()
  await app.button('English').click()
  await expect(app.heading('Start here')).toBeVisible()
})

test('screens never visited have their words without a network', async ({ app, page, context }) => {
  app.expected.push(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|404/)
  await page.addInitScript(() => localStorage.setItem('seventeen.language', 'de'))
  await app.signIn()
  await page.goto('/')
  await expect(app.heading(/Guten .*, Mia/)).toBeVisible()
  const kept = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const cache = await caches.open('words')
      return (await cache.keys()).map((request) => new URL(request.url).pathname)
    })
  await expect
    .poll(async () => (await kept()).some((path) => path.includes('de-account')))
    .toBe(true)
  expect((await kept()).filter((path) => path.includes('words-en'))).toEqual([])
  await context.setOffline(true)
  await page.goto('/settings/device')
  await expect(app.heading('Dieses Gerät')).toBeVisible()
})
