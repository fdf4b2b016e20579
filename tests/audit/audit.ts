import type { Browser } from 'playwright-core'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { citation } from '../../src/select/citation.ts'
import { crawl } from './crawl.ts'
import { type Finding, RULES } from './rules.ts'

/** Every view that an audit looks at: home, each country, each sector, two compared, and the pages beside. */
export const viewsOf = (atlas: Atlas): string[] => [
  '',
  ...atlas.countries.map((c) => `?country=${c.id}`),
  ...atlas.sectors.map((s) => `?sector=${s.id}`),
  ...atlas.countries.map((c) => `?country=${c.id}&sector=trade,critical-minerals`),
  '?country=UZB&compare=KAZ',
  'sources/',
  'data/',
]

/** What the data say, rule by rule. */
export const auditData = (atlas: Atlas): Record<string, Finding> =>
  Object.fromEntries(Object.entries(RULES).map(([name, rule]) => [name, rule(atlas)]))

/** Numbers on the screen: every one has a mark, every mark a fact, every fact a source that the page of sources has. */
export async function auditScreen(
  atlas: Atlas,
  browser: Browser,
  url: string,
): Promise<Record<string, Finding>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const [numbers, counted, faults] = [[] as number[], [] as number[], [] as string[]]
  const facts = new Set<string>()
  const links = new Set<string>()
  for (const view of viewsOf(atlas)) {
    await page.goto(url + view)
    // The question alone has marks as it is served; what is loaded has more.
    await page.waitForSelector(view.endsWith('/') ? 'main h1' : '#panel li [data-cite]', {
      state: 'attached',
    })
    await page.waitForLoadState('networkidle')
    const found = await crawl(page)
    numbers.push(found.numbers)
    counted.push(found.counted)
    for (const { text, where } of found.unsourced) faults.push(`/${view}: "${text}" (${where})`)
    for (const fact of found.facts) facts.add(fact)
    for (const link of found.links) links.add(link)
  }
  await page.goto(`${url}sources/`)
  const anchors = new Set(await page.$$eval('[data-source]', (all) => all.map((e) => e.id)))
  await page.close()
  const total = (list: readonly number[]) => list.reduce((a, n) => a + n, 0)
  return {
    'numbers on the screen with a source': { looked: total(numbers), faults },
    'numbers that the atlas counted itself, and says so': { looked: total(counted), faults: [] },
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

/** Why a mark leads nowhere, if it does. */
export function unresolved(atlas: Atlas, fact: FactId, anchors: ReadonlySet<string>): string[] {
  const found = citation(atlas, fact)
  if (!found) return [`a mark stands for ${fact}, which there is not`]
  if (found.sources.length === 0) return [`${fact} has no source`]
  return found.sources.flatMap((s) => (anchors.has(s.id) ? [] : [`the page of sources has no ${s.id}`]))
}
