import '../setup/catalogue.ts'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/app/briefing/SceneText.tsx'
import { sceneOf } from '../../src/app/cockpit/answer.ts'
import { paceText } from '../../src/app/cockpit/time.ts'
import { stopwatch } from '../../src/app/stage/stopwatch.ts'
import { figureAt } from '../../src/briefing/figures.ts'
import { segmentsOf } from '../../src/briefing/text.ts'
import { Scene } from '../../src/domain/briefing.ts'
import { SearchFile } from '../../src/domain/search.ts'
import { factOf } from '../../src/select/facts.ts'
import { whole } from '../../src/select/whole.ts'
import { atlas as alone, parts, textOf } from '../setup/compiled.ts'

const atlas = whole(alone, parts)
const { documents } = v.parse(SearchFile, JSON.parse(textOf('search.json')))
const sent = documents.flatMap((document, n) => {
  const scene = sceneOf(document, n, atlas, null)
  return scene ? [{ document, scene }] : []
})
const sentOf = (title: string | RegExp) =>
  sent.find(({ document }) =>
    typeof title === 'string' ? document.title === title : title.test(document.title),
  )?.scene

describe('what is looked up, as a scene for the room', () => {
  it('is a scene, whatever it is', () => {
    expect(sent.length).toBeGreaterThan(400)
    expect(sent.filter(({ scene }) => !v.is(Scene, scene)).map(({ document }) => document.title)).toEqual([])
  })

  it('names no fact and no number that the atlas does not have', () => {
    const segments = sent.flatMap(({ scene }) => [scene.heading, ...scene.lines]).flatMap(segmentsOf)
    const gone = segments.flatMap((s) =>
      s.kind === 'figure' && !figureAt(atlas, s.ref)
        ? [s.ref.fact]
        : s.kind === 'cite'
          ? s.facts.filter((fact) => !factOf(atlas, fact))
          : [],
    )
    expect(gone).toEqual([])
  })

  it('names its sources in every line', () => {
    const bare = sent.filter(
      ({ document, scene }) =>
        document.group !== 'chart' &&
        scene.lines.some((line) => segmentsOf(line).every((s) => s.kind === 'text')),
    )
    expect(bare.map(({ document }) => document.title)).toEqual([])
  })

  it('has one number large', () => {
    const fact = 'observation:in-magnets-dgcis-fy2024'
    const scene = sent.find(({ document }) => document.fact === fact)?.scene
    expect(scene?.heading).toBe(`{${fact}#value}`)
    expect(plainText(scene?.heading ?? '', atlas)).toMatch(/^[\d,]+ t/)
    expect(scene?.lines.join()).toContain(`[${fact}]`)
  })

  it('has several each on a line of its own', () => {
    const scene = sent.find(({ document }) => document.fact === 'trade:KAZ:2024')?.scene
    expect(scene?.lines.map((line) => line.split('{')[0]?.trim())).toEqual([
      'India’s exports:',
      'India’s imports:',
    ])
  })

  it('is the map of a country, in the boundary view that the room sees', () => {
    const n = documents.findIndex(({ group, title }) => group === 'country' && title === 'Kazakhstan')
    const document = documents[n]
    expect(document && sceneOf(document, n, atlas, 'intl')).toMatchObject({
      view: '?country=KAZ&boundary=intl',
      show: { as: 'map' },
      heading: 'Kazakhstan',
    })
  })

  it('is a chart with what its page has to have chosen, and not what it must not', () => {
    expect(sentOf('China’s share by stage')).toMatchObject({
      view: '',
      show: { as: 'chart', page: '', id: 'china-share-by-stage' },
    })
    expect(sentOf('Goods trade of compared states by fiscal year')?.view).toBe('?compare=KAZ,KGZ,TJK,TKM,UZB')
  })

  it('is a chart of one country or element, which it names', () => {
    expect(sentOf('The same trade as others count it: Uzbekistan')).toMatchObject({
      view: '',
      show: { as: 'chart', page: 'trade', id: 'both-sets-of-books-uzb' },
    })
    expect(sentOf('Price of a rare earth: Dysprosium')).toMatchObject({
      view: '?element=Dy',
      show: { as: 'chart', page: 'rare-earths', id: 'price-Dy' },
    })
    expect(sentOf('Goods trade by fiscal year: Tajikistan')).toMatchObject({
      view: '?country=TJK',
      show: { as: 'chart', page: '', id: 'goods-trade-by-fiscal-year' },
    })
  })

  it('is a source, with who published it and what rests on it', () => {
    const scene = sent.find(({ document }) => document.href === 'sources/#wnn2015')?.scene
    expect(scene?.lines[0]).toMatch(/^World Nuclear News · .*\[item:/)
    expect(scene?.lines.length).toBeGreaterThan(1)
  })

  it('is a mineral, with the newest number of each state', () => {
    const lines = sentOf('Antimony')?.lines.map((line) => plainText(line, atlas)) ?? []
    expect(lines).toHaveLength(3)
    expect(lines.join()).toMatch(/Mine production of antimony, Tajikistan, 2025: 22,000 t/)
  })

  it('is a commodity, with what is traded of it and with whom', () => {
    const scene = sent.find(
      ({ document }) => document.group === 'commodity' && /pharma/i.test(document.title),
    )
    expect(scene?.scene.lines[0]).toMatch(/^Kazakhstan|^Uzbekistan/)
    expect(scene?.scene.lines[0]).toMatch(
      /India’s exports: USD [\d,]+ million.*\[commodities:[A-Z]{3}:\d{4}:/,
    )
  })

  it('is there for every source, mineral, commodity and chart', () => {
    const groups = ['source', 'mineral', 'commodity', 'chart']
    const none = documents.filter(
      (document) => groups.includes(document.group) && !sent.some((s) => s.document === document),
    )
    expect(none.map(({ group, title }) => `${group} ${title}`)).toEqual([])
  })
})

describe('time', () => {
  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [3_600_000, '1:00:00'],
  ])('%i ms are %s', (ms, text) => expect(stopwatch(ms)).toBe(text))

  it('before and behind the plan is said in words', () => {
    expect([paceText(null), paceText(-1.3), paceText(2)]).toEqual([
      'On time',
      '1:30 ahead of the plan',
      '2:00 behind the plan',
    ])
  })
})
