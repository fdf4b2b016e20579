import { existsSync, globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it, vi } from 'vitest'
import whole from '../../src/i18n/en.json'
import first from '../../src/i18n/en.json?first'
import rest from '../../src/i18n/en.json?rest'
import { allMessages, setCatalogue, t } from '../../src/i18n/t.ts'
import { importsOf, target } from '../setup/imports.ts'
import { keysIn } from '../setup/messages.ts'
import { nodesOf } from '../setup/walk.ts'

const keys = Object.keys(whole)

/** A part that waits for its own script alone; `lazily` waits for every message too. */
const LAZY = /\blazy\(\(\) => import\('([^']+)'\)\)/g

/** A module and all that may be drawn with it before every message is there. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found
  found.add(file)
  const source = readFileSync(file, 'utf8')
  const fixed = importsOf(file, source).filter((i) => i.from.startsWith('.') && !i.typeOnly && !i.dynamic)
  const lazy = [...source.matchAll(LAZY)].map(([, from = '']) => from)
  for (const from of [...fixed.map((i) => i.from), ...lazy]) withImports(target(file, from), found)
  return found
}

/** The messages that a module may ask for. */
const askedIn = (file: string) => keysIn(nodesOf(parseSync(file, readFileSync(file, 'utf8')).program), keys)

const code = (files: Iterable<string>) => [...files].filter((file) => /\.tsx?$/.test(file))
const start = code(withImports('src/app/main.tsx'))

describe('the catalogue in two parts', () => {
  it('is whole: every message is in one of them, and none in both', () => {
    expect([...Object.keys(first), ...Object.keys(rest)].sort()).toEqual(keys.toSorted())
    expect(Object.keys(rest).length).toBeGreaterThan(100)
  })

  it('has the same messages as the whole one', () => {
    expect({ ...first, ...rest }).toEqual(whole)
  })
})

describe('the first part of the catalogue', () => {
  it('is asked by the modules of the first screen, and not by those that come when they are needed', () => {
    const drawn = ['app/App', 'charts/ChainChart', 'charts/drawings/ChainBars', 'map/gl/MapGl']
    expect(start).toEqual(expect.arrayContaining(drawn.map((name) => `src/${name}.tsx`)))
    for (const name of ['app/ProfilePanel', 'app/cite/CitePopover', 'app/pages/open', 'charts/TakeAway']) {
      expect(start).not.toContain(`src/${name}.tsx`)
    }
    expect(start.flatMap(askedIn).length).toBeGreaterThan(50)
  })

  it.each(start)('has every message of %s, so that none is missing before the rest is there', (file) => {
    expect(askedIn(file).filter((key) => !(key in first))).toEqual([])
  })

  it('lacks messages of a part that waits for the rest', () => {
    expect(askedIn('src/app/ProfilePanel.tsx').some((key) => key in rest && !(key in first))).toBe(true)
  })

  it('is looked through with every part that does not wait', () => {
    const later = globSync('src/**/*.tsx').flatMap((file) => {
      const source = readFileSync(file, 'utf8')
      return [...source.matchAll(/\blazy\(/g)].length - [...source.matchAll(LAZY)].length
    })
    expect(new Set(later)).toEqual(new Set([0]))
  })
})

describe('the second part of the catalogue', () => {
  it('is asked for when it is needed, once, and again when it did not come', async () => {
    const more = vi.fn<() => Promise<{ default: Record<string, unknown> }>>()
    more.mockRejectedValueOnce(new Error('offline')).mockResolvedValue({ default: rest })
    setCatalogue('en', first, more)
    expect(more).not.toHaveBeenCalled()
    await expect(allMessages()).rejects.toThrow('offline')
    await Promise.all([allMessages(), allMessages()])
    expect(more).toHaveBeenCalledTimes(2)
    expect([t('cite.close'), t('site.name')]).toEqual(['Close', 'Samvad Atlas'])
  })
})
