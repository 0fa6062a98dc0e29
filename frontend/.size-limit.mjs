import { readFileSync } from 'node:fs'

/** The scripts that the page itself asks for, before any route is known. */
const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8')
const entry = [...html.matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => `dist/${path}`)

export default [
  { name: 'entry scripts', path: entry, limit: '120 KiB', gzip: true },
  { name: 'all scripts', path: 'dist/assets/*.js', limit: '350 KiB', gzip: true },
  { name: 'styles', path: 'dist/assets/*.css', limit: '15 KiB', gzip: true },
]
