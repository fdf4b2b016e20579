import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Import, importsOf, target } from './setup/imports.ts'

const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ['valibot', 'geojson'],
  i18n: ['domain', '@lingui/core'],
  theme: [],
  ui: ['domain', 'i18n', 'react'],
  view: ['domain', 'nuqs', 'react'],
  load: ['domain', '@tanstack/react-query', 'valibot'],
  select: ['domain', 'view', 'minisearch'],
  briefing: ['domain', 'select', 'valibot', 'jsonc-parser', 'fflate'],
  own: ['domain', 'papaparse', 'fastest-levenshtein', 'flatbush', 'jsonc-parser'],
  offline: ['workbox-precaching', 'workbox-routing'],
  map: [
    'domain',
    'select',
    'own',
    'theme',
    'i18n',
    'ui',
    'react',
    'geojson',
    'maplibre-gl',
    'supercluster',
    '@vis.gl/react-maplibre',
    '@turf/boolean-point-in-polygon',
  ],
  charts: ['domain', 'select', 'theme', 'i18n', 'ui', 'react', 'recharts', 'papaparse'],
  export: [
    'domain',
    'i18n',
    'theme',
    'ui',
    '@noble/hashes',
    'docx',
    'pptxgenjs',
    'fflate',
    '@fontsource/ibm-plex-serif',
    '@fontsource-variable/ibm-plex-sans',
  ],
  app: [
    ...[
      'domain',
      'i18n',
      'theme',
      'ui',
      'view',
      'load',
      'select',
      'own',
      'briefing',
      'map',
      'charts',
      'export',
      'idb-keyval',
      'offline',
      'workbox-window',
    ],
    ...['react', 'react-dom', 'nuqs', '@tanstack/react-query', '@floating-ui/dom', 'fastest-levenshtein'],
    ...['@tanstack/react-table', '@tanstack/react-virtual', 'cmdk', 'd3-interpolate'],
    ...['@dnd-kit/core', '@dnd-kit/sortable'],
  ],
}

/** Packages that are easily replaced because few files know of them. */
const ONLY_IN: Record<string, RegExp> = {
  'maplibre-gl': /^src\/map\/gl\/(MapGl|layers)\./,
  '@vis.gl/react-maplibre': /^src\/map\/gl\/MapGl\./,
  '@turf/boolean-point-in-polygon': /^src\/map\/hit\./,
  supercluster: /^src\/map\/clusters\./,
  recharts: /^src\/charts\/drawings\//,
  papaparse: /^src\/(charts\/files|own\/table)\./,
  flatbush: /^src\/own\/crossing\./,
  'jsonc-parser': /^src\/(own\/geojson|briefing\/file)\./,
  fflate: /^src\/(briefing\/packed|export\/(packed|brief\/packing|deck\/(written|workbook)))\./,
  pptxgenjs: /^src\/export\/deck\/(makeDeck|chart|table)\./,
  '@dnd-kit/sortable': /^src\/app\/briefing\/SceneList\./,
  '@dnd-kit/core': /^src\/app\/briefing\/SceneList\./,
  'idb-keyval': /^src\/app\/(own|briefing)\/kept\./,
  'workbox-window': /^src\/app\/offline\/(start|registration)\./,
  '@lingui/core': /^src\/i18n\/t\./,
  '@noble/hashes': /^src\/export\/sum\./,
  docx: /^src\/export\/brief\//,
  nuqs: /^src\/(view\/|app\/(App|pages\/Beside)\.)/,
  '@fontsource/ibm-plex-serif': /^src\/export\/faces\./,
  '@fontsource-variable/ibm-plex-sans': /^src\/export\/faces\./,
  '@floating-ui/dom': /^src\/app\/cite\/CitePopover\./,
  '@tanstack/react-table': /^src\/app\/pages\/trade\/(RowsTable|RowsGrid|rowColumns)\./,
  '@tanstack/react-virtual': /^src\/app\/grid\/useGrid\./,
  'd3-interpolate': /^src\/app\/stage\/useFlight\./,
  minisearch: /^src\/select\/search\./,
  cmdk: /^src\/app\/(search\/(Search|Results)|cockpit\/Ask)\./,
  'fastest-levenshtein': /^src\/(app\/(LinkedFact|pages\/Nearest)|own\/countries)\./,
}

/** What is wrong with the imports of one file, in words. */
function violations(file: string, source: string): string[] {
  const layer = file.split('/')[1] ?? ''
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])]
  const reason = ({ name, typeOnly, from }: Import): string | null => {
    if (!allowed.includes(name)) return `src/${layer} may not know ${name}`
    const only = ONLY_IN[name]
    if (only && !only.test(file)) return `${name} is not for this file`
    if (name === 'maplibre-gl' && !/MapGl/.test(file) && !typeOnly) return `${name} only for its types`
    if (layer === 'map' && name === 'select' && !typeOnly) return `${from} only for its types`
    return null
  }
  return importsOf(file, source).flatMap((i) => {
    const why = reason(i)
    return why ? [`${file} imports ${i.from}: ${why}`] : []
  })
}

const files = globSync('src/**/*.{ts,tsx,css}').map((file) => file.replaceAll('\\', '/'))
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

describe('who may import whom', () => {
  it('says so for every folder of src/', () => {
    const layers = new Set(files.map((file) => file.split('/')[1]))
    expect([...layers].sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  it.each(Object.keys(MAY_IMPORT))('src/%s imports only what its layer may', (layer) => {
    const mine = [...sources].filter(([file]) => file.startsWith(`src/${layer}/`))
    expect(mine.flatMap(([file, source]) => violations(file, source))).toEqual([])
  })

  it.each([
    ['src/charts/A.tsx', "import { MapSvg } from '../map/svg/MapSvg.tsx'", 'map'],
    ['src/map/A.tsx', "const A = lazy(() => import('../charts/TradeChart.tsx'))", 'charts'],
    ['src/map/A.tsx', "import '../app/base.css'", 'app'],
    ['src/map/A.module.css', ".a { composes: b from '../app/App.module.css' }", 'app'],
    ['src/map/A.ts', "import { mapModel } from '../select/mapModel.ts'", 'types'],
    ['src/map/gl/layers.ts', "import { Map } from 'maplibre-gl'", 'types'],
    ['src/map/svg/A.tsx', "import type { Map } from 'maplibre-gl'", 'not for this file'],
    ['src/charts/A.tsx', "import { Bar } from 'recharts'", 'not for this file'],
    ['src/charts/TradeChart.tsx', "import Papa from 'papaparse'", 'not for this file'],
    ['src/app/cite/CiteContent.tsx', "import { flip } from '@floating-ui/dom'", 'not for this file'],
    ['src/app/pages/SourcesPage.tsx', "import { closest } from 'fastest-levenshtein'", 'not for this file'],
    ['src/app/A.tsx', "import { useQueryState } from 'nuqs'", 'not for this file'],
    ['src/app/main.tsx', "import { Workbox } from 'workbox-window'", 'not for this file'],
    ['src/app/offline/A.ts', "import { PrecacheController } from 'workbox-precaching'", 'workbox-precaching'],
    ['src/app/pages/open.tsx', "import { NuqsAdapter } from 'nuqs/adapters/react'", 'not for this file'],
    ['src/app/A.tsx', "export { Bar } from 'recharts'", 'recharts'],
    ['src/app/A.tsx', "import 'maplibre-gl/dist/maplibre-gl.css'", 'maplibre-gl'],
    ['src/domain/A.ts', "import facts from '../../data/sectors.json'", 'data'],
    ['src/select/A.ts', "import { useMemo } from 'react'", 'react'],
    ['src/theme/A.ts', "export * from '../domain/ids.ts'", 'domain'],
  ])('finds the fault in %s: %s', (file, source, word) => {
    expect(violations(file, source)).toHaveLength(1)
    expect(violations(file, source)[0]).toContain(word)
  })
})

describe('who touches the world', () => {
  const code = [...sources].filter(([file]) => !file.endsWith('.css'))
  const using = (word: RegExp) => code.filter(([, source]) => word.test(source)).map(([file]) => file)

  it('only load fetches, and the worker that stands between the page and the network', () => {
    expect(using(/\bfetch\(/).sort()).toEqual(['src/load/get.ts', 'src/offline/worker.ts'])
  })

  it('nobody but the view writes the address, but for what begins before it; the share buttons read it to copy it', () => {
    const touching = using(/\bhistory\.|\blocation\b(?!\.reload\(|')/)
    expect(touching).toContain('src/view/useHash.ts')
    expect(touching.filter((file) => !file.startsWith('src/view/')).sort()).toEqual([
      'src/app/ShareButton.tsx',
      'src/app/onefile/HandOn.tsx',
      'src/app/onefile/loader.ts',
    ])
  })

  it('the address is read where it is written, and by what says it', () => {
    expect(using(/\bdocument\.URL\b/).sort()).toEqual([
      'src/ui/documentAddress.ts',
      'src/view/here.ts',
      'src/view/useHash.ts',
    ])
  })

  it('the address is said in a file, on a picture, at the end of a print and in a reference', () => {
    expect(using(/\bdocumentAddress\(\)[^:]/).sort()).toEqual([
      'src/app/cite/Endnotes.tsx',
      'src/app/paper/PaperAbout.tsx',
      'src/app/picture/chart.tsx',
      'src/charts/TakeAway.tsx',
      'src/ui/CiteThis.tsx',
    ])
  })

  it('only a page whose data did not come is loaded again, and one whose reader asks for the new version', () => {
    expect(using(/\blocation\.reload\(/).sort()).toEqual([
      'src/app/offline/offer.tsx',
      'src/app/pages/open.tsx',
    ])
  })

  it('no source names another host', () => {
    // The names of SVG and of the parts of Office files look like addresses, and are none.
    const name = String.raw`www\.w3\.org/2000/svg'|www\.w3\.org/2001/XMLSchema-instance'|purl\.org/dc/|schemas\.(openxmlformats\.org|microsoft\.com)/`
    expect(using(new RegExp(`https?://(?!${name})`))).toEqual([])
  })

  it('nothing is logged', () => {
    expect(using(/\bconsole\./)).toEqual([])
  })
})

describe('what is exported', () => {
  it('is named, but for what is drawn when it is needed', () => {
    const lazy = new Set<string>()
    const defaults = new Set<string>()
    for (const [file, source] of sources) {
      if (/^export default /m.test(source)) defaults.add(file)
      for (const i of importsOf(file, source)) if (i.dynamic) lazy.add(target(file, i.from))
    }
    const components = [...lazy].filter((file) => file.endsWith('.tsx'))
    expect(components.length).toBeGreaterThan(10)
    expect([...defaults].sort()).toEqual(components.sort())
  })
})

/** Every file that the first script is made of: what main.tsx imports and is no type, and so on. */
function firstFiles(from = 'src/app/main.tsx', seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen
  seen.add(from)
  for (const { from: name, typeOnly, dynamic } of importsOf(from, readFileSync(from, 'utf8'))) {
    if (typeOnly || dynamic || !/^\..*\.tsx?$/.test(name)) continue
    firstFiles(target(from, name), seen)
  }
  return seen
}

describe('the first script', () => {
  it('holds no schema: what it needs of domain/ is values and types', () => {
    const files = [...firstFiles()]
    expect(files).toContain('src/map/MapView.tsx')
    expect(files).not.toContain('src/map/gl/MapGl.tsx')
    const knowing = files.filter((file) =>
      importsOf(file, readFileSync(file, 'utf8')).some(
        ({ name, typeOnly }) => name === 'valibot' && !typeOnly,
      ),
    )
    expect(knowing).toEqual([])
  })
})
