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

/** What only lists need of the libraries. */
const LISTS = /\/(queriesObserver|infiniteQueryObserver|useQueries|useInfiniteQuery)\.js/

/** The libraries and our own parts that all screens share. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/(react-router|router-core|history|store|react-store|react-query|query-core))\/|\/src\/(api\/(?!reads\/(?!me|agenda|interviews|contacts))|lib\/(?!words|order|use-paced|use-settled|use-wake-lock|links|browser-name|forms)|i18n\/[\w-]+\.ts|ui\/(icon|mark|heading|button|skeleton|toast)|commands\/(preference|registry|use-shortcuts))/

/**
 * What who is signed in sees first: the last visit brought back, the frame, and Today. One file, that
 * public/before.js asks for at once.
 */
const INSIDE =
  /node_modules\/idb\/|\/src\/(offline\/(db|keep|order|outbox|pending|start)\.ts|features\/(today\/|shell\/(shell|nav|use-places)\.)|ui\/(keys|empty)\.|commands\/use-row-keys|routes\/_app(\.index)?\.tsx\?tsr-split)/

/** A part of the catalogue, which is a file of its own: nobody fetches another language's. */
const WORDS = /\/src\/i18n\/(en|de)\/(\w+)\.ts$/

/**
 * Tells public/before.js which file holds the first screen, and which the words of each language,
 * the first screen's first. The browser can then ask for them as early as for the scripts.
 */
function namesParts(): Plugin {
  return {
    name: 'names-parts',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files: Record<string, string[]> = { en: [], de: [], inside: [] }
        for (const file of Object.values(bundle ?? {})) {
          if (file.type !== 'chunk') continue
          const [, language = '', part] = WORDS.exec(file.facadeModuleId ?? '') ?? []
          if (file.name === 'inside') files['inside']?.push(`/${file.fileName}`)
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
    namesParts(),
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
          {
            // The picture under an address never changes; src/offline/wipe.ts forgets them all.
            urlPattern: /\/attachments\/[\w-]+\/content$/,
            handler: 'CacheFirst',
            options: { cacheName: 'photos', expiration: { maxEntries: 60 } },
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
        // Of this one most functions run at once: a browser may then compile them while the file is
        // still coming, and not one by one while the first screen waits for them.
        postBanner: ({ name }) => (name === 'base' ? '//# allFunctionsCalledOnLoad' : ''),
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, part] = WORDS.exec(facadeModuleId ?? '') ?? []
          const name = language === undefined ? '[name]' : `words-${language}-${part}`
          return `assets/${name}-[hash].js`
        },
        codeSplitting: {
          // One file for what every screen needs, instead of a dozen small ones.
          groups: [
            { name: 'base', test: (id) => BASE.test(id) && !LISTS.test(id) },
            { name: 'inside', test: INSIDE },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': api, '/health': api } },
})
