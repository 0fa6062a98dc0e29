// What the benches in a browser share: a server of their own, a slow device, and how they answer.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { chromium } from '@playwright/test'

const BROWSERS = [
  process.env.PLAYWRIGHT_CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
]

async function announced(server) {
  for await (const text of createInterface({ input: server.stdout })) {
    const address = /ready: (http:\S+)/.exec(text)?.[1]
    if (address !== undefined) {
      server.stdout.resume()
      return address
    }
  }
  throw new Error('The server ended before it was ready.')
}

/** Runs with a fresh server's address and a browser, and clears both away whatever happens. */
export async function onStage(run) {
  const folder = mkdtempSync(join(tmpdir(), 'seventeen-bench-'))
  const server = spawn(
    fileURLToPath(new URL('../../.venv/bin/seventeen', import.meta.url)),
    ['serve', '--host', '127.0.0.1', '--port', '0'],
    {
      env: {
        ...process.env,
        SEVENTEEN_DATA_DIR: folder,
        SEVENTEEN_REGISTRATION: 'open',
        SEVENTEEN_RATE_LIMITS: 'off',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let browser
  try {
    browser = await chromium.launch({
      executablePath: BROWSERS.find((name) => name !== undefined && existsSync(name)),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    return await run(await announced(server), browser)
  } finally {
    await browser?.close()
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}

export async function register(request, address) {
  await request.post(`${address}/api/v1/auth/register`, {
    data: { email: 'bench@example.com', password: 'a short sentence', name: 'Mia' },
  })
}

export const median = (all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]

/**
 * Prints the figures `{ what, unit, goal, values }` for a person, or with `--json` for the table of
 * `make bench`.
 */
export function tell(title, figures) {
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(figures))
    return
  }
  console.log(title)
  for (const { what, unit, goal, values } of figures) {
    const said = [median(values), Math.max(...values)].map((one) =>
      one.toFixed(unit === 'ms' ? 0 : 3).padStart(6),
    )
    console.log(`  ${what.padEnd(30)} median ${said[0]}, worst ${said[1]} ${unit}, goal ${goal}`)
  }
}
