// Writes src/api/schema.d.ts from ../openapi.yaml; with --check says whether it is up to date.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const codegen = fileURLToPath(new URL('../codegen/', import.meta.url))
const contract = fileURLToPath(new URL('../../openapi.yaml', import.meta.url))
const types = fileURLToPath(new URL('../src/api/schema.d.ts', import.meta.url))
const checking = process.argv.includes('--check')

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(contract)) {
  console.error('openapi.yaml is missing at the root of the repository.')
  process.exit(1)
}
const generator = join(codegen, 'node_modules/openapi-typescript/bin/cli.js')
if (!existsSync(generator)) run('npm', ['ci'], codegen)

const folder = mkdtempSync(join(tmpdir(), 'seventeen-codegen-'))
const output = checking ? join(folder, 'schema.d.ts') : types
run(process.execPath, [generator, contract, '--output', output], codegen)
const current = checking && existsSync(types) ? readFileSync(types, 'utf8') : ''
const stale = checking && current !== readFileSync(output, 'utf8')
rmSync(folder, { recursive: true })
if (stale) {
  console.error('src/api/schema.d.ts differs from openapi.yaml. Run: npm run codegen')
  process.exit(1)
}
