import axe, { type Result, type RunOptions } from 'axe-core'
import { expect, test as base, type APIRequestContext, type Page } from '@playwright/test'
import { startServer, type Server } from './server'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** Tags of stories that only one kind of screen can tell; see playwright.config.ts. */
export const PHONE = '@phone'
export const DESKTOP = '@desktop'
const PASSWORD = 'a short sentence'
/** By which the app knows an answer of Seventeen's. */
const OURS = { 'x-request-id': 'an answer' }
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules that a colour scheme can break; all the others have looked by then. */
const ONLY_COLOURS: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What a person does again and again, by the names they see. */
export class App {
  /** What the console may say in a story about trouble. */
  readonly expected: RegExp[] = []

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  get phone(): boolean {
    return (this.page.viewportSize()?.width ?? 0) < 600
  }

  heading(name: string | RegExp) {
    return this.page.getByRole('heading', { level: 1, name })
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  link(name: string) {
    return this.page.getByRole('link', { name, exact: true })
  }

  /** Goes to a place by the rail or the tabs, and is there: until then the last one shows. */
  async go(name: string, heading: string | RegExp = name) {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .filter({ visible: true })
      .getByRole('link', { name, exact: true })
      .click()
    await expect(this.heading(heading)).toBeVisible()
  }

  /** Opens the form about a person from their page. */
  async edit(name: string) {
    await this.button(`More about ${name}`).click()
    await this.page.getByRole('menuitem', { name: 'Edit' }).click()
  }

  /** Until told otherwise the server takes none of these. */
  async refuse(method: string, where: string) {
    await this.page.route(where, (route) =>
      route.request().method() === method
        ? route.fulfill({
            status: 422,
            headers: OURS,
            contentType: 'application/problem+json',
            json: { title: 'Invalid', status: 422, detail: 'Too short a word.' },
          })
        : route.fallback(),
    )
  }

  /** An account made behind the scenes, for stories that begin later. */
  async signIn(name = 'Mia') {
    await this.page.addInitScript(() => localStorage.setItem('seventeen.signed-in', 'yes'))
    await this.call('POST', '/auth/register', {
      email: `${name.toLowerCase()}-${crypto.randomUUID()}@example.com`,
      password: PASSWORD,
      name,
      time_zone: 'Europe/Berlin',
    })
  }

  /** The API as this page's user. */
  async call<T = { id: string }>(method: string, path: string, data?: object): Promise<T> {
    const request: APIRequestContext = this.page.request
    const answer = await request.fetch(`${this.address}/api/v1${path}`, {
      method,
      ...(data === undefined ? {} : { data }),
    })
    expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()) as T
  }

  /** Until nothing that was done in this browser waits to be sent any more. */
  async synced() {
    await expect
      .poll(
        () =>
          this.page
            .evaluate(
              () =>
                new Promise<number>((resolve, reject) => {
                  const opening = indexedDB.open('seventeen')
                  opening.addEventListener('error', () => reject(new Error('no database')))
                  opening.addEventListener('success', () => {
                    const counting = opening.result
                      .transaction('outbox')
                      .objectStore('outbox')
                      .count()
                    counting.addEventListener('success', () => {
                      opening.result.close()
                      resolve(counting.result)
                    })
                  })
                }),
            )
            // It may be on its way to another page.
            .catch(() => undefined),
        { message: 'everything is sent' },
      )
      .toBe(0)
  }

  private async barriers(options: RunOptions): Promise<Result[]> {
    await this.page.evaluate(`window.axe || (() => { ${axe.source} })()`)
    return this.page.evaluate(async (asked) => (await window.axe.run(document, asked)).violations, {
      runOnly: STANDARDS,
      resultTypes: ['violations'],
      ...options,
    } satisfies RunOptions)
  }

  /** Until all is painted as it will stay. */
  async atRest() {
    await this.page.evaluate(async () => {
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
    })
  }

  /** No barrier that axe knows of, light and dark. */
  async isAccessible() {
    // A message over the page hides for a while what is measured below it.
    for (const close of (await this.button('Close message').all()).toReversed()) await close.click()
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await this.atRest()
      const violations = await this.barriers(colorScheme === 'light' ? {} : ONLY_COLOURS)
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' ')}`,
      )
      expect(found, `${this.page.url()} in ${colorScheme}`).toEqual([])
    }
  }
}

export const test = base.extend<{ app: App }, { server: Server }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.address),
  app: async ({ page, server }, use) => {
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const app = new App(page, server.address)
    await use(app)
    const surprises = complaints.filter((text) => !app.expected.some((one) => one.test(text)))
    expect(surprises, 'the console stays silent').toEqual([])
  },
})

/** Until what was read is kept for the next visit. */
export async function kept(page: Page, path: string) {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open('seventeen')
            opening.addEventListener('success', () => {
              const db = opening.result
              const asking = db.transaction('cache').objectStore('cache').getAll()
              asking.addEventListener('success', () => {
                db.close()
                resolve((asking.result as { text: string }[]).map((one) => one.text).join(''))
              })
            })
          }),
      ),
    )
    .toContain(path)
}

export { expect, OURS, PASSWORD }
