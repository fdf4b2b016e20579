import { describe, expect, it } from 'vitest'
import { type Entry, folderOf, isHashed, keptOf, slashed } from '../../src/offline/kept.ts'

const ENTRIES: Entry[] = [
  { url: './', revision: 'a1', bytes: 100 },
  { url: 'data/atlas.abc123.json', revision: null, bytes: 40 },
]
const keyOf = (url: string) => `https://host/${url}`

describe('what is kept', () => {
  it('is all when every entry is there under its own key', () => {
    const there = new Set(ENTRIES.map(({ url }) => keyOf(url)))
    expect(keptOf('1.3.0', ENTRIES, keyOf, there)).toEqual({
      version: '1.3.0',
      files: 2,
      bytes: 140,
      missing: [],
    })
  })

  it('names what is missing, and how large it is', () => {
    const there = new Set([keyOf('./'), 'https://host/of-the-version-before.js'])
    expect(keptOf('1.3.0', ENTRIES, keyOf, there).missing).toEqual([
      { url: 'data/atlas.abc123.json', bytes: 40 },
    ])
  })

  it('does not have what nobody knows the key of', () => {
    expect(keptOf('1.3.0', ENTRIES, () => undefined, new Set()).missing).toHaveLength(2)
  })
})

describe('the address of a page', () => {
  it.each([
    ['https://host/a/trade/?country=KAZ#chart-x', 'https://host/a/trade/'],
    ['https://host/a/trade/index.html?country=KAZ', 'https://host/a/trade/'],
    ['https://host/index.html', 'https://host/'],
    ['https://host/data/atlas.json?x', 'https://host/data/atlas.json'],
  ])('of %s is %s', (asked, kept) => {
    expect(folderOf(new URL(asked)).href).toBe(kept)
  })

  it('without its slash is found with it', () => {
    expect(slashed(new URL('https://host/a/trade?country=KAZ')).href).toBe('https://host/a/trade/')
  })
})

describe('a file of the version before', () => {
  it.each([
    ['/a/assets/Profile-Dx12.js', true],
    ['/data/atlas.9732a2.json', true],
    ['/data/', false],
    ['/trade/', false],
    ['/icons/icon-192.png', false],
  ])('may be %s: %s', (path, is) => {
    expect(isHashed(path)).toBe(is)
  })
})
