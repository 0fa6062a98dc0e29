// Takes the pictures of the README from the sample data: `npm run pictures`, after `npm run build`.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const BROWSERS = [
  process.env.PLAYWRIGHT_CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
]
const PICTURES = path('../../docs/images/')
const MESSAGE = `I hope this email finds you well. I heard your talk about weather and wind farms, and would love to hear how you chose your field. Could we talk for 17 minutes next week? A no is fine too.

Are you hiring?

Sam`

const demo = spawn(path('../../.venv/bin/seventeen'), ['demo', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})

async function announced() {
  for await (const line of createInterface({ input: demo.stdout })) {
    const address = /(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
    if (address !== undefined) {
      demo.stdout.resume()
      return address
    }
  }
  throw new Error('The demo ended before it was ready.')
}

async function lookAround(page, address) {
  await page.goto(`${address}/signup`)
  await page.getByRole('button', { name: 'Look around' }).click()
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor()
  await page.waitForLoadState('networkidle')
}

const browser = await chromium.launch({
  executablePath: BROWSERS.find((name) => name !== undefined && existsSync(name)),
  args: ['--no-sandbox'],
})
try {
  mkdirSync(PICTURES, { recursive: true })
  const address = await announced()

  const phone = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  })
  await lookAround(phone, address)
  await phone.screenshot({ path: `${PICTURES}today-phone.png` })
  await phone.getByRole('link', { name: 'Go to the talk' }).click()
  await phone.getByRole('button', { name: 'Start the talk' }).first().click()
  await phone.getByRole('timer').waitFor()
  await phone.waitForLoadState('networkidle')
  await phone.screenshot({ path: `${PICTURES}talk-phone.png` })

  const desktop = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await lookAround(desktop, address)
  await desktop.goto(`${address}/people`)
  await desktop
    .getByRole('link', { name: /In touch/ })
    .first()
    .click()
  await desktop.getByRole('heading', { level: 1 }).waitFor()
  await desktop.waitForLoadState('networkidle')
  await desktop.screenshot({ path: `${PICTURES}person-desktop.png` })

  await desktop.goto(`${address}/people`)
  await desktop
    .getByRole('link', { name: /Not asked yet/ })
    .first()
    .click()
  await desktop
    .getByRole('link', { name: /^Write/ })
    .first()
    .click()
  await desktop.getByLabel('Your message').fill(MESSAGE)
  await desktop.getByText('Why this matters').first().waitFor()
  await desktop.waitForLoadState('networkidle')
  await desktop.screenshot({ path: `${PICTURES}write-desktop.png` })
} finally {
  await browser.close()
  demo.kill('SIGTERM')
}
