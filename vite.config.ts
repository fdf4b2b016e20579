import { globSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { DATA } from './data/compile.ts'
import { oneFile } from './data/onefile.ts'
import { finish, pages, preview } from './data/pages.ts'

const PRERENDER = 'node_modules/.cache/prerender'

/** What the first script may say; the rest of a catalogue comes with the parts that say it, and the description is the build’s alone. */
const FIRST =
  /^(?!site\.description)(site|format|period|boundary|theme|share|sectors|map|legend|water|question|chart|chain|sources|mark|panel|notice|dataset|figure)\.|^page\.(nav|rare-earths|trade|minerals|timeline|sources|data)$|^profile\.(eyebrow|read|loading)$|^search\.open$/

/**
 * ICU messages are compiled here, so that no parser is shipped: src/i18n/en.json and its sisters.
 * `?first` and `?rest` are the two parts of a catalogue.
 */
function messages(): Plugin {
  return {
    name: 'messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/i18n\/[a-z]+\.json(\?(first|rest))?$/ },
      handler(code: string, id: string) {
        const part = id.split('?')[1]
        const entries = Object.entries(JSON.parse(code) as Record<string, string>).filter(
          ([key]) => !part || FIRST.test(key) === (part === 'first'),
        )
        const compiled = Object.fromEntries(entries.map(([key, text]) => [key, compileMessage(text)]))
        const json = JSON.stringify(compiled)
        // A query hides from the bundler that it is JSON.
        return part
          ? { code: `export default ${json}`, map: null, moduleType: 'js' }
          : { code: json, map: null }
      },
    },
  }
}

/** Parts that no page is served with: their classes are named last, so that they make no served page longer. */
const isLate = (file: string) =>
  /\/(own|grid|compare|time|paper|embed|stage|cockpit|briefing|offline|picture|send)\//.test(file)

/** Every class of a CSS module, as `src/app/App.module.css screen`. */
const CLASSES = globSync('src/**/*.module.css')
  .map((file) => file.replaceAll('\\', '/'))
  .sort((a, b) => Number(isLate(a)) - Number(isLate(b)) || (a < b ? -1 : 1))
  .flatMap((file) => {
    const names = readFileSync(file, 'utf8').matchAll(/\.([A-Za-z][\w-]*)/g)
    return [...new Set([...names].map(([, name]) => `${file} ${name}`))]
  })

/** As short as it can be, since the page has to come in the first round trip; the same in every build of one source. */
function shortName(name: string, file: string): string {
  const at = CLASSES.indexOf(`${relative('.', file).replaceAll('\\', '/').split('?')[0]} ${name}`)
  if (at < 0) throw new Error(`${file}: .${name} is new: start the build again`)
  return `_${at.toString(36)}`
}

/** What opens the map in WebGL, which in software takes every core: one file after the other. */
const WEBGL = ['tests/e2e/webgl/**/*.test.ts']

/** Tests of what was built, in a real browser. */
const browserTests = (
  name: string,
  options: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // WebGL in software on a busy machine may be late once; what fails twice is broken.
    retry: process.env.CI ? 1 : 0,
    ...options,
  },
})

export default defineConfig({
  // A folder that works from any path of any plain static server.
  base: './',
  plugins: [messages(), react(), pages(), preview(), oneFile()],
  environments: {
    ssr: { build: { ssr: 'src/app/prerender.tsx', outDir: PRERENDER, copyPublicDir: false } },
  },
  builder: {
    async buildApp(builder) {
      const { client, ssr, onefile } = builder.environments
      if (client) await builder.build(client)
      if (ssr) await builder.build(ssr)
      if (onefile) await builder.build(onefile)
      await finish(PRERENDER)
    },
  },
  build: {
    target: 'es2023',
    // One stylesheet of the entry is inlined by the page itself; fonts and icons stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true, // tells the prerendered pages which styles are theirs; finish() takes it away again
    chunkSizeWarningLimit: 1200,
    // What runs first is one file: eight small ones weigh a kilobyte more.
    rolldownOptions: {
      output: {
        // The first script names all others: each letter of a hash is a byte of it.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // Alone in a file, what parses CSV would draw the bundler's helpers out of the first, and one more request.
            { name: 'files', test: /papaparse|charts.files/ },
            // The first names every file that a part needs, and has no room for a few lines each.
            {
              name: 'told',
              test: /src.(app.picture.(mapSources|paint|sources)|export.(picture|xml|text)|select.(spoken|compare.layers)|map.stateInSight)\.ts$/,
            },
            { name: 'save', test: /src.(ui.(save|documentAddress)|load.held|export.(?:pause|png))\.ts$/ },
            // So would what writes a deck, and what stands in it for parts of Node; with the foot, which needs the first.
            { name: 'deck', test: /pptxgenjs|jszip|browser-external|export.deck.foot/ },
          ],
        },
      },
    },
  },
  css: {
    modules: {
      generateScopedName: process.env.NODE_ENV === 'production' ? shortName : '[name]-[local]',
    },
  },
  test: {
    // The tests read what is compiled of data/, and import none of it.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, `${DATA.replaceAll('\\', '/')}**`],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          environment: 'node',
          globalSetup: 'tests/setup/once.ts',
          // Some compile data/ with one thing broken, which takes seconds.
          testTimeout: 30_000,
        },
      },
      browserTests('e2e', {
        include: ['tests/e2e/**/*.test.ts'],
        exclude: WEBGL,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
      browserTests('e2e-webgl', {
        include: WEBGL,
        fileParallelism: false,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
})
