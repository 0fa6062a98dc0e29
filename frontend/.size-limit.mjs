import { readdirSync, readFileSync } from 'node:fs'

/** The scripts that the page itself asks for, before any route is known. */
const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8')
const entry = [...html.matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
)

/** What else the first Today needs; German has the longer words. */
const chunks = readdirSync(new URL('dist/assets', import.meta.url))
const today = chunks
  .filter((name) => /^(words-de-app|inside)-[\w-]+\.js$/.test(name))
  .map((name) => `dist/assets/${name}`)

export default [
  { name: 'entry scripts', path: entry, limit: '120 KiB', gzip: true },
  { name: 'scripts of the first Today', path: [...entry, ...today], limit: '130 KiB', gzip: true },
  { name: 'all scripts', path: 'dist/assets/*.js', limit: '350 KiB', gzip: true },
  { name: 'styles', path: 'dist/assets/*.css', limit: '15 KiB', gzip: true },
]
