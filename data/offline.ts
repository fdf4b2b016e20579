import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { injectManifest } from 'workbox-build'
import en from '../src/i18n/en.json' with { type: 'json' }
import { LIGHT } from '../src/theme/theme.ts'

const CACHE = 'node_modules/.cache/offline'

/** Bytes: far above the largest file, since what is larger would be left out in silence. */
const LARGEST = 20e6

/** For a browser that installs the atlas; every address is relative, as all of the build. */
export const MANIFEST = {
  name: en['site.name'],
  short_name: en['site.name'],
  description: en['site.description'],
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: LIGHT.paper,
  theme_color: LIGHT.raised,
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}

/**
 * What makes the build work without the network: the manifest, and a service worker that knows every file of the folder.
 * vite-plugin-pwa would list them when the bundle is written, before data files are renamed and pages prerendered, and
 * would seek its worker beside each page; so this is Workbox itself, as the last step.
 */
export async function writeOffline(dist: string, version: string): Promise<void> {
  writeFileSync(join(dist, 'manifest.webmanifest'), JSON.stringify(MANIFEST))
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __DATASET__: JSON.stringify(version) },
    build: {
      outDir: CACHE,
      target: 'es2023',
      rolldownOptions: {
        input: 'src/offline/worker.ts',
        output: { entryFileNames: 'worker.js', format: 'iife' },
      },
    },
  })
  const { warnings } = await injectManifest({
    swSrc: join(CACHE, 'worker.js'),
    swDest: join(dist, 'sw.js'),
    globDirectory: dist,
    globPatterns: ['**/*'],
    maximumFileSizeToCacheInBytes: LARGEST,
    // What carries a hash in its name need not be fetched around the browser's own cache.
    dontCacheBustURLsMatching: /^(assets|data)\/[^/]+[.-][\w-]+\.\w+$/,
    manifestTransforms: [
      (entries) => ({
        // The smallest first: a visit that is cut short has most of them.
        manifest: entries
          .toSorted((a, b) => a.size - b.size)
          .map(({ url, size, ...entry }) => ({ ...entry, url: folderOf(url), size, bytes: size })),
      }),
    ],
  })
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

/** A page by the address at which it is visited, which no server leads to another. */
const folderOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1') || './'
