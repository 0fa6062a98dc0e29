import tailwindcss from '@tailwindcss/vite'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig, type Plugin } from 'vite'

/** Where `npm run dev` finds the API. */
const api = process.env['SEVENTEEN_API'] ?? 'http://127.0.0.1:8017'

/** The libraries and our own parts that all screens share. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|openapi-fetch|@tanstack\/(react-router|router-core|history|store|react-store|react-query|query-core))\/|\/src\/(api\/(?!reads\/(?!me|agenda|interviews|contacts))|lib\/(?!words|order|use-paced|use-settled|use-wake-lock|links|browser-name|forms)|i18n\/[\w-]+\.ts|ui\/(icon|mark|heading|button|skeleton|toast))/

/** What brings back the last visit, and takes what the user does. */
const VISIT = /node_modules\/idb\/|\/src\/offline\/(db|keep|order|outbox|pending|start)\.ts/

/** A part of the catalogue, which is a file of its own: nobody fetches another language's. */
const WORDS = /\/src\/i18n\/(en|de)\/(\w+)\.ts$/

/**
 * Tells public/before.js which files hold the words of each language, the first screen's first. The
 * browser can then ask for them as early as for the scripts.
 */
function namesWords(): Plugin {
  return {
    name: 'names-words',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files: Record<string, string[]> = { en: [], de: [] }
        for (const file of Object.values(bundle ?? {})) {
          const [, language = '', part] =
            (file.type === 'chunk' && WORDS.exec(file.facadeModuleId ?? '')) || []
          files[language]?.[part === 'app' ? 'unshift' : 'push'](`/${file.fileName}`)
        }
        const data = Object.entries(files).map(([name, all]) => `data-${name}="${all.join(' ')}"`)
        return html.replace('src="/before.js"', `src="/before.js" ${data.join(' ')}`)
      },
    },
  }
}

/** Another one with every change of the contract; see src/offline/keep.ts. */
const contract = createHash('sha256')
  .update(readFileSync(new URL('src/api/schema.d.ts', import.meta.url)))
  .digest('hex')
  .slice(0, 12)

export default defineConfig({
  define: { 'import.meta.env.VITE_CONTRACT': JSON.stringify(contract) },
  plugins: [
    namesWords(),
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      generatedRouteTree: './src/routeTree.gen.ts',
      quoteStyle: 'single',
    }),
    react(),
    tailwindcss(),
    VitePWA({
      registerType: 'prompt',
      // Registered from main.tsx after the first paint: no script in the HTML, so a strict
      // content security policy needs no exception.
      injectRegister: false,
      manifest: {
        name: 'Seventeen',
        short_name: 'Seventeen',
        description: 'Informational interviews, from first idea to lasting relationship.',
        theme_color: '#0c6a52',
        background_color: '#f5f6f2',
        display: 'standalone',
        start_url: '/',
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
          { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}', '**/figtree-latin-wght*.woff2'],
        // Words come in the language that is spoken here; main.tsx keeps that one for offline.
        globIgnores: ['assets/words-*'],
        runtimeCaching: [
          {
            urlPattern: /\/assets\/words-/,
            handler: 'CacheFirst',
            options: { cacheName: 'words' },
          },
        ],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|health|metrics|calendar|docs)(\/|$)/],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // Fonts and images stay files: a strict content security policy forbids data: addresses.
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, part] = WORDS.exec(facadeModuleId ?? '') ?? []
          const name = language === undefined ? '[name]' : `words-${language}-${part}`
          return `assets/${name}-[hash].js`
        },
        codeSplitting: {
          // One file for what every screen needs, instead of a dozen small ones.
          groups: [
            { name: 'base', test: BASE },
            { name: 'visit', test: VISIT },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/health': api } },
})
