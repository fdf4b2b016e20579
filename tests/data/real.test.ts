import { describe, expect, it } from 'vitest'
import { factId } from '../../src/domain/factId.ts'
import { INDIA } from '../../src/domain/india.ts'
import { citation } from '../../src/select/citation.ts'
import { mineShare } from '../../src/select/mineShare.ts'
import { priorities } from '../../src/select/priorities.ts'
import { profile } from '../../src/select/profile.ts'
import { tradeBySector } from '../../src/select/tradeBySector.ts'
import { atlas, home, page, regionIn, textOf } from '../setup/compiled.ts'

const { items, sectors, sources, market, countries } = atlas
const sentences = [
  ...items.flatMap((item) => [item.title, item.text, item.detail ?? '']),
  ...sectors.flatMap((s) => [
    s.title,
    s.summary,
    s.status,
    ...Object.values(s.particular).map((p) => p.text),
  ]),
  ...countries.flatMap((c) => [...c.relation, c.next].map((s) => s.text)),
  ...atlas.disagreements.flatMap((d) => [d.about, d.use, ...d.readings.map((r) => r.text)]),
  ...atlas.gaps.flatMap((gap) => [gap.what, gap.text]),
  home.site.question.text,
]

describe('the facts', () => {
  it('are 146 items in 13 sectors, of every degree of confidence', () => {
    expect([items.length, sectors.length]).toEqual([146, 13])
    expect(new Set(items.map((item) => item.confidence))).toEqual(new Set(['high', 'medium', 'low']))
  })

  it('are of India and the five, and each country has what it is known by', () => {
    expect(countries.map((c) => c.id).sort()).toEqual(['IND', 'KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
    expect(countries.filter((c) => c.role === 'india').map((c) => c.id)).toEqual([INDIA])
    for (const c of countries) expect(c.relation.length).toBeGreaterThan(0)
  })

  it('of every sector are items, or a summary that says why there are none', () => {
    for (const sector of sectors) {
      const some = items.some((item) => item.sector === sector.id)
      expect(some || sector.summary.length > 40, sector.id).toBe(true)
    }
  })

  it('have ids that are told apart across all files', () => {
    const { disagreements, gaps, datasets, licences } = atlas
    const said = [items, sectors, sources, countries, atlas.trade.sectors]
    for (const parts of [...said, disagreements, gaps, datasets, licences]) {
      const ids = parts.map((part): string => part.id)
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    }
  })

  it('are dated by the period that they speak of, or say that they are not', () => {
    const undated = items.filter((item) => item.period === null && item.date !== null)
    expect(undated.map((item) => item.id)).toEqual([])
  })

  it('are not dated after the day that every number is as of', () => {
    const { asOf } = home.site
    const later = items.filter((item) => item.date !== null && item.date > asOf)
    expect(later.map((item) => [item.id, item.date])).toEqual([])
  })

  it('are served in one version, that of the newest release', () => {
    expect([home.version, page.version, page.download.version]).toEqual(Array(3).fill(atlas.version))
    expect(atlas.releases[0]?.version).toBe(atlas.version)
    expect([atlas.asOf, page.asOf]).toEqual(Array(2).fill(home.site.asOf))
  })

  it('are counted on the map as in the profiles', () => {
    for (const { id, items: count } of home.states) expect(profile(atlas, id, [])?.cooperation).toBe(count)
  })

  it('are counted alike in every boundary view: they differ in shape alone', () => {
    const [first, ...others] = home.boundaries.map(({ id }) =>
      regionIn(id).features.map(({ properties }) => ({ ...properties, boundaryView: '' })),
    )
    expect(others).toHaveLength(2)
    for (const counted of others) expect(counted).toEqual(first)
  })
})

describe('the words of the facts', () => {
  it('do not say "agreed" where the statement says "expressed interest"', () => {
    expect(sentences.filter((s) => /agreed to jointly explore/i.test(s))).toEqual([])
    expect(items.find((item) => item.id === 'js4-ree')?.status).toBe('interest')
  })

  it('do not say that a thing is suspended now, which nobody can know later', () => {
    expect(sentences.filter((s) => /\bis suspended\b/i.test(s))).toEqual([])
  })

  it("do not call India's withdrawn 6.9 Mt a reserve without saying so", () => {
    const said = sentences.filter((s) => /6\.9\s*(Mt|million)/i.test(s))
    expect(said.filter((s) => !/withdr|no longer|replaced|removed|dropped/i.test(s))).toEqual([])
  })

  it('are whole sentences without spare spaces', () => {
    const texts = [
      ...items.map((item) => item.text),
      ...[...atlas.gaps.map((gap) => gap.text), ...atlas.disagreements.map((d) => d.use)],
    ]
    expect(texts.filter((s) => s !== s.trim() || / {2}/.test(s) || !/[.!?]["”’)]?$/.test(s))).toEqual([])
  })
})

describe("China's shares", () => {
  it('are 60, 91 and 94 percent of magnet rare earths mined, refined, and of magnets made', () => {
    const shares = market.stages.map(({ stage, share }) => [
      stage,
      share.status === 'missing' ? null : share.value,
    ])
    expect(shares).toEqual([
      ['mining', 60],
      ['refining', 91],
      ['magnets', 94],
    ])
    expect(market.stages[0]?.scope).toMatch(/magnet rare earths/)
  })

  it('of mine production are 69.2 percent in 2025 by USGS, and peaked at 98.4 percent in 2009 by BGS', () => {
    expect(mineShare(market.mine)).toMatchObject({
      latest: { year: 2025, share: 69.2 },
      peak: { year: 2009, share: 98.4 },
    })
  })

  it('are counted once a year by each agency, and never above the world', () => {
    const keys = market.mine.map((m) => `${m.agency} ${m.year}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const m of market.mine) expect(m.chinaTonnes).toBeLessThan(m.worldTonnes)
  })

  it('rest on sources of the agency of their line', () => {
    const agencies = new Map(market.mine.map((m) => [m.source, m.agency]))
    for (const m of market.mine) expect(agencies.get(m.source), m.source).toBe(m.agency)
  })
})

describe('the sectors that ministers named', () => {
  const five = priorities(atlas, null, { sectors: [], year: null })

  it('count gems and jewellery without the silver that would make them', () => {
    const gems = five?.rows.find((r) => r.label === 'Gems and jewellery')
    const silver = tradeBySector(atlas, null, { sectors: [], year: null })?.rows.find(
      (r) => r.label === 'Silver',
    )
    expect((gems?.export ?? Number.NaN) + (gems?.import ?? Number.NaN)).toBeCloseTo(1.46, 2)
    expect(silver?.import).toBeCloseTo(59.14, 2)
  })

  it('have no figure for services, and say why', () => {
    const it = five?.rows.find((r) => r.label === 'Information technology')
    expect(it).toMatchObject({ export: null, import: null, reason: expect.stringContaining('Services') })
  })

  it('make less than half of the goods trade with the five', () => {
    expect(five?.share).toBeCloseTo(46.7, 1)
  })
})

describe('the sources', () => {
  it('are all https or http pages with a publisher', () => {
    expect(sources.filter((s) => !/^https?:\/\/[^/]+\.[a-z]+/.test(s.url)).map((s) => s.id)).toEqual([])
  })

  it('of the shares on the first page are served with it, and no others', () => {
    const needed = home.stages.flatMap(({ share }) => (share.status === 'missing' ? [] : share.sources))
    expect(home.sources.map((s) => s.id).sort()).toEqual([...new Set(needed)].sort())
  })

  it('of the question are found from the mark that the first page has of it', () => {
    const facts = home.site.question.items.map((id) => citation(atlas, factId('item', id)))
    expect(facts.length).toBeGreaterThan(0)
    for (const fact of facts) expect(fact?.sources.some((s) => s.display)).toBe(true)
  })

  it('that are too weak to be named are few, and none of them bears the first page', () => {
    const withheld = sources.filter((s) => !s.display)
    expect(withheld.map((s) => s.id)).toEqual(['aajtak-u', 'mining-mar26', 'nyt-heavy'])
    expect(home.sources.every((s) => s.display)).toBe(true)
  })

  it('that are too weak to be named are those that are not re-shared', () => {
    const closed = atlas.licences.filter((l) => l.terms === 'closed').map((l) => l.id)
    expect(sources.filter((s) => closed.includes(s.licence))).toEqual(sources.filter((s) => !s.display))
  })
})

it('what the app loads names no other host than those of its sources and of their terms', () => {
  const urls = new Set([
    ...sources.map((s) => s.url),
    ...atlas.licences.map((l) => l.url),
    // The stand-in for the reader's own address, in the reference.
    atlas.reference.address,
  ])
  const named = [...textOf('atlas.json').matchAll(/"(https?:\/\/[^"\\]+)/g)].map(([, url = '']) => url)
  expect(named.filter((url) => !urls.has(url))).toEqual([])
})
