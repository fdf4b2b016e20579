import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import synonyms from '../../data/search/synonyms.json' with { type: 'json' }
import { SEARCH_GROUPS, SearchFile, Synonyms } from '../../src/domain/search.ts'
import { finder, marked, startingPoints, wordsOf } from '../../src/select/search.ts'
import { textOf } from '../setup/compiled.ts'

const file = v.parse(SearchFile, JSON.parse(textOf('search.json')))
const find = finder(file)
/** Address of the best hit of each group. */
const best = (text: string) => find(text).groups.map(({ hits }) => hits[0]?.document.href)

describe('the words of a text', () => {
  it.each([
    ['Turkmenistan’s accession', ['turkmenistan', 'accession']],
    ['O‘zbekiston', ['ozbekiston']],
    ['Kyrgyz–Uzbek border (2022)', ['kyrgyz', 'uzbek', 'border', '2022']],
    ['Señor Ünal', ['senor', 'unal']],
    ['U₃O₈', ['u3o8']],
    ['खनिज और ऊर्जा', ['खनिज', 'और', 'ऊर्जा']],
    ['Уран — Казахстан', ['уран', 'казахстан']],
    ['<b onclick="x()">', ['b', 'onclick', 'x']],
    ['😀 🇰🇿', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('a search', () => {
  it.each([
    ['monazit', '?country=IND#in-monazite'],
    ['monzaite', '?country=IND#in-monazite'],
    ['Kirghizia', '?country=KGZ'],
    ['Kirgizstan', '?country=KGZ'],
    ['Turkmenia', '?country=TKM'],
    ['kazahstan', '?country=KAZ'],
    ['INSTC', '?country=TKM#con-tm-instc'],
    ['International North South Transport Corridor', '?country=IND#con-instc'],
    ['UPI', 'sources/#upi-uzbekistan'],
    ['REE', 'rare-earths/'],
    ['dysprosium', 'rare-earths/?element=Dy#Dy'],
    ['Dy', 'rare-earths/?element=Dy#Dy'],
    ['yellowcake', '?country=UZB#uz-u-2023'],
    ['energy', '?sector=energy'],
    ['Chahbahar', '?country=IND#con-chab-cargo'],
    ['mine production over the years', '?country=&sector=#chart-china-share-of-mine-production'],
    ['kazakhstan goods trade 2024', 'trade/?sector=&country=KAZ#totals'],
    ['row by row trade tables', 'trade/?sector=#rows'],
  ])('for %s leads to %s', (text, href) => {
    expect(best(text)).toContain(href)
  })

  it('finds magnets by the name of their alloy', () => {
    const titles = find('NdFeB').groups.flatMap(({ hits }) => hits.map((h) => h.document.title))
    expect(titles).toContain('Indian rare-earth magnet scheme')
  })

  it.each([
    ['10,000 letters', 'q'.repeat(10_000)],
    ['10,000 words', 'qzx '.repeat(2500)],
    ['an emoji', '😀'],
    ['half an emoji', '\ud83d'],
    ['Devanagari', 'खनिज'],
    ['Cyrillic', 'Караганда'],
    ['nothing but marks', '"\'<>&%$*+?()[]{}\\'],
    ['stop words', 'of the and'],
  ])('for %s finds nothing, quickly, and does not fail', (_, text) => {
    const before = performance.now()
    expect(find(text)).toMatchObject({ groups: [], count: 0 })
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('takes markup as words', () => {
    expect(find('<script>alert(1)</script>').count).toBe(find('script alert 1 script').count)
  })

  it('that finds nothing offers the nearest words', () => {
    expect(find('qimqtoxy').count).toBe(0)
    expect(find('antimqqqy')).toMatchObject({ count: 0, near: expect.arrayContaining(['antimony']) })
  })

  it('begins with the pages and the countries', () => {
    const { groups } = startingPoints(file)
    expect(groups.map(({ group, hits }) => [group, hits.length])).toEqual([
      ['page', 7],
      ['country', 6],
    ])
  })
})

describe('what can be found', () => {
  it('is something of every group', () => {
    expect(SEARCH_GROUPS.filter((g) => !file.documents.some((d) => d.group === g))).toEqual([])
  })

  it('has a title and a place, and no two have both the same', () => {
    const keys = file.documents.map((d) => [d.title, d.subtitle, d.href].join())
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})

describe('a synonym', () => {
  it.each(v.parse(Synonyms, synonyms))('of %s leads to something', (...group) => {
    for (const word of group.filter((w) => typeof w === 'string'))
      expect(find(word).count, word).toBeGreaterThan(0)
  })

  it('stands in one group alone', () => {
    const all = synonyms.flat().map((word) => wordsOf(word).join(' '))
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
  })
})

it('what was found is marked, and nothing else', () => {
  const pieces = marked('India’s monazite production', new Set(['monazite', 'india']))
  expect(pieces.filter((p) => p.found).map((p) => p.text)).toEqual(['India’s', 'monazite'])
  expect(pieces.map((p) => p.text).join('')).toBe('India’s monazite production')
})
