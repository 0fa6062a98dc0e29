import { defineConfig } from '@playwright/test'
import { existsSync } from 'node:fs'

/** A browser that is already there, else Playwright's own. */
const executablePath = [
  process.env['PLAYWRIGHT_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
].find((path) => path !== undefined && path !== '' && existsSync(path))

const asRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  timeout: 240_000,
  expect: { timeout: 20_000 },
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['CI'] === undefined ? 'list' : [['list'], ['html', { open: 'never' }]],
  use: {
    // A click that waits longer has missed its button.
    actionTimeout: 20_000,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: asRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    {
      name: 'phone',
      // A phone has no keys, and a finger the menu instead of dragging.
      testIgnore: '**/keyboard-walk.spec.ts',
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      // What fits a narrow screen fits a wide one.
      testIgnore: '**/narrow.spec.ts',
      grepInvert: /@phone/,
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
})
