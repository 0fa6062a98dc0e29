import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const COMMAND =
  process.env['SEVENTEEN_COMMAND'] ??
  fileURLToPath(new URL('../../.venv/bin/seventeen', import.meta.url))

export interface Server {
  address: string
  stop: () => Promise<void>
}

/** A Seventeen of its own, on a free port, with a data folder that goes with it. */
export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'seventeen-e2e-'))
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('SEVENTEEN_'))
  const child = spawn(COMMAND, ['serve', '--host', '127.0.0.1', '--port', '0'], {
    env: {
      ...Object.fromEntries(inherited),
      SEVENTEEN_DATA_DIR: folder,
      SEVENTEEN_REGISTRATION: 'open',
      SEVENTEEN_RATE_LIMITS: 'off',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await announced(child)
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The address that the server says it is ready at. */
async function announced(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The server has no output to read.')
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /ready: (http:\S+)/.exec(line)?.[1]
    if (address !== undefined) {
      child.stdout.resume()
      return address
    }
  }
  throw new Error('The server ended before it was ready.')
}
