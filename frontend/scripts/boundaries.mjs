// Imports point one way: routes -> features -> coach -> commands -> ui, offline -> api -> i18n -> lib.
// A feature never imports another feature. A folder that is not listed here is an error.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const src = fileURLToPath(new URL('../src', import.meta.url))

const MAY_IMPORT = {
  '.': [
    'routes',
    'features',
    'coach',
    'ui',
    'api',
    'offline',
    'commands',
    'i18n',
    'lib',
    'styles',
    '.',
  ],
  routes: ['routes', 'features', 'coach', 'ui', 'api', 'offline', 'commands', 'i18n', 'lib'],
  features: ['coach', 'ui', 'api', 'offline', 'commands', 'i18n', 'lib'],
  coach: ['coach', 'ui', 'api', 'offline', 'commands', 'i18n', 'lib'],
  commands: ['commands', 'ui', 'offline', 'api', 'i18n', 'lib'],
  ui: ['ui', 'i18n', 'lib'],
  offline: ['offline', 'api', 'lib'],
  api: ['api', 'lib'],
  i18n: ['i18n', 'lib'],
  lib: ['lib'],
  styles: [],
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (/\.tsx?$/.test(entry.name) && entry.name !== 'routeTree.gen.ts') yield path
  }
}

/** The parts of a path below src: its folder and, in features, the feature. */
function place(path) {
  const parts = relative(src, path).split('/')
  if (parts.length === 1) return { folder: '.', feature: undefined }
  return { folder: parts[0], feature: parts[0] === 'features' ? parts[1] : undefined }
}

const problems = []
for (const file of sources(src)) {
  const from = place(file)
  const name = relative(src, file)
  if (!(from.folder in MAY_IMPORT)) {
    problems.push(`${name}: folder "${from.folder}" has no rule in scripts/boundaries.mjs`)
    continue
  }
  const text = readFileSync(file, 'utf8')
  for (const [, target] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
    const path = target.startsWith('@/')
      ? join(src, target.slice(2))
      : target.startsWith('.')
        ? resolve(dirname(file), target)
        : undefined
    if (path === undefined) continue
    const to = place(path)
    const sameFeature = from.feature !== undefined && from.feature === to.feature
    if (sameFeature || MAY_IMPORT[from.folder].includes(to.folder)) continue
    problems.push(`${name}: must not import ${target}`)
  }
}
if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
