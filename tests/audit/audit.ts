import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { tables } from '../../data/package/tables.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { SUBJECTS } from '../../src/domain/pageName.ts'
import { PARTS, partFile } from '../../src/domain/partName.ts'
import { citation } from '../../src/select/citation.ts'
import { type Crawled, crawl, drawn, type Named, popoverLinks } from './crawl.ts'
import { type Finding, RULES } from './rules.ts'

/** Every view that an audit looks at: home, each country, each sector, two and more compared, another year, the other boundaries, and the pages beside. */
export const viewsOf = (atlas: Atlas): string[] => [
  '',
  ...atlas.countries.map((c) => `?country=${c.id}`),
  ...atlas.sectors.map((s) => `?sector=${s.id}`),
  ...atlas.countries.map((c) => `?country=${c.id}&sector=trade,critical-minerals`),
  '?country=UZB&compare=KAZ',
  '?compare=IND,KAZ,KGZ,TJK,TKM,UZB',
  '?compare=IND,KAZ&layer=sites,corridors,flows,cities',
  '?compare=KAZ,UZB,TJK&sector=health&year=2019',
  '?year=2015',
  '?year=2006&layer=sites,corridors,flows',
  '?country=TJK&year=2006',
  'timeline/?year=2019',
  '?country=KAZ&year=2015',
  '?layer=sites,corridors,flows,cities&place=chabahar',
  '?layer=flows&place=trade-KAZ&year=2019',
  '?boundary=intl',
  '?country=KAZ&layer=sites&embed=1',
  '?present=cockpit&scene=2',
  '?present=cockpit&scene=6',
  '?panel=briefing',
  ...SUBJECTS.flatMap((name) => [
    `${name}/`,
    `${name}/?country=KAZ`,
    `${name}/?country=TKM&sector=energy`,
    `${name}/?sector=security`,
  ]),
  'sources/',
  'data/',
  // Every scene of the briefing that comes with the atlas; one more than it has is its last.
  ...Array.from({ length: 10 }, (_, i) => `?present=stage&briefing=dialogue&scene=${i + 1}`),
]

/** The files that the atlas and its parts are served as. */
export const SERVED = ['atlas.json', ...PARTS.map(partFile)]

/** The atlas of a build with its parts, as they were written; null where there is none. */
export function builtFrom(dist: string): string | null {
  const found = SERVED.flatMap((name) => globSync(`data/${name.replace('.json', '.*.json')}`, { cwd: dist }))
  return found.length > 0 ? found.map((file) => readFileSync(join(dist, file), 'utf8')).join('\n') : null
}

/** What the data say, rule by rule. */
export const auditData = (atlas: Atlas): Record<string, Finding> =>
  Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, rule(atlas)]))

/** What a view shows; and where the links of its popover lead, for the home view alone. */
type Looked = Crawled & { readonly popover: Awaited<ReturnType<typeof popoverLinks>> }

/** What is there last, of a view without a panel. */
const waitsFor = (view: string): string | null => {
  if (view.includes('present=cockpit')) return 'main nav li'
  if (view.includes('present=')) return '[data-scene] footer'
  return view.includes('embed') ? 'footer h1' : null
}

/** Every view, in its order; two at a time, since half of a visit is waiting. */
async function lookedAt(browser: Browser, url: string, views: readonly string[]): Promise<Looked[]> {
  const looked: Looked[] = []
  const left = [...views.entries()]
  const reader = async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, view] = next
      await page.goto(url + view)
      // The question alone has marks as it is served; what is loaded has more.
      const there = /^[a-z-]+\//.test(view) ? 'main h1' : '#panel li [data-cite]'
      await page.waitForSelector(waitsFor(view) ?? there, { state: 'attached' })
      await page.waitForLoadState('networkidle')
      await drawn(page)
      const found = await crawl(page)
      const popover = view === '' ? await popoverLinks(page) : { outside: [], sources: [] }
      looked[at] = { ...found, popover }
    }
    await page.close()
  }
  await Promise.all([reader(), reader()])
  return looked
}

/** Numbers on the screen: every one has a mark, every mark a fact, every fact a source that the page of sources has. */
export async function auditScreen(
  atlas: Atlas,
  browser: Browser,
  url: string,
): Promise<Record<string, Finding>> {
  const views = viewsOf(atlas)
  const looked = await lookedAt(browser, url, views)
  const [numbers, counted] = [looked.map((l) => l.numbers), looked.map((l) => l.counted)]
  const faults = looked.flatMap((l, i) =>
    l.unsourced.map(({ text, where }) => `/${views[i]}: "${text}" (${where})`),
  )
  const broken = looked.flatMap((l, i) => l.broken.map((what) => `/${views[i]}: ${what}`))
  const named = new Map(looked.flatMap((l) => l.named.map((name) => [Object.values(name).join(' '), name])))
  const facts = new Set(looked.flatMap((l) => l.facts))
  const links = new Set(looked.flatMap((l) => [...l.links, ...l.popover.outside]))
  const pointed = looked.flatMap((l) => l.popover.sources)
  const page = await browser.newPage()
  await page.goto(`${url}sources/`)
  const anchors = new Set(await page.$$eval('[data-source]', (all) => all.map((e) => e.id)))
  await page.close()
  const total = (list: readonly number[]) => list.reduce((a, n) => a + n, 0)
  return {
    'numbers on the screen with a source': { looked: total(numbers), faults },
    'numbers that the atlas counted itself, and says so': { looked: total(counted), faults: [] },
    'views on which nothing failed and every figure is drawn': {
      looked: views.length,
      faults: broken,
    },
    'parts that say which source, dataset or release they are, and are': {
      looked: named.size,
      faults: [...named.values()].flatMap((name) => unknown(atlas, name)),
    },
    'links of a popover that find their source': {
      looked: pointed.length,
      faults: pointed.flatMap((id) => (anchors.has(id) ? [] : [`the page of sources has no ${id}`])),
    },
    'marks that lead to a source': {
      looked: facts.size,
      faults: [...facts].flatMap((fact) => unresolved(atlas, fact as FactId, anchors)),
    },
    'links, none to a page too weak to be named': {
      looked: links.size,
      faults: atlas.sources
        .filter((s) => !s.display && links.has(s.url))
        .map((s) => `the screen names ${s.id}, which is not to be named`),
    },
  }
}

/** What is wrong with what a part of the page says that it is, if anything. */
export function unknown(atlas: Atlas, { by, value, id }: Named): string[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    source: atlas.sources.map((s) => s.id),
    dataset: atlas.datasets.map((d) => d.id),
    licence: atlas.licences.map((l) => l.id),
    disagreement: atlas.disagreements.map((d) => d.id),
    gap: atlas.gaps.map((g) => g.id),
    release: atlas.releases.map((r) => r.version),
    table: tables(atlas).map((t) => t.name),
  }
  if (by !== 'said') return known[by]?.includes(value) ? [] : [`the atlas has no ${by} "${value}"`]
  const of = known[value]
  if (!of) return [`"${value}" is nothing that the atlas says`]
  // Some have their kind before their name; what stands several times on a page has no id.
  const name = id.startsWith(`${value}-`) && !of.includes(id) ? id.slice(value.length + 1) : id
  return id === '' || of.includes(name) ? [] : [`the atlas has no ${value} "${id}"`]
}

/** Why a mark leads nowhere, if it does. */
export function unresolved(atlas: Atlas, fact: FactId, anchors: ReadonlySet<string>): string[] {
  const found = citation(atlas, fact)
  if (!found) return [`a mark stands for ${fact}, which there is not`]
  if (found.sources.length === 0) return [`${fact} has no source`]
  return found.sources.flatMap((s) => (anchors.has(s.id) ? [] : [`the page of sources has no ${s.id}`]))
}
