import { globSync, readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { STAGES } from '../../src/domain/agencies.ts'
import { FIGURE_STATUSES } from '../../src/domain/figure.ts'
import { ITEM_STATUSES } from '../../src/domain/item.ts'
import { TERMS } from '../../src/domain/licence.ts'
import { PAGES } from '../../src/domain/pageName.ts'
import { CLASSIFICATIONS } from '../../src/domain/trade.ts'
import { askedIn, keysIn, pattern } from '../setup/messages.ts'
import { nodesOf, stringsIn } from '../setup/walk.ts'

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const english = json('src/i18n/en.json') as Record<string, string>
const keys = Object.keys(english)

const trees = globSync(['src/**/*.{ts,tsx}', 'data/**/*.ts']).map((file) =>
  nodesOf(parseSync(file, readFileSync(file, 'utf8')).program),
)
const nodes = trees.flat()

const asked = askedIn(nodes)

describe('the catalogue', () => {
  it('has every message that the page asks for by name', () => {
    const named = asked.filter((n) => n?.type !== 'TemplateLiteral').flatMap(stringsIn)
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((key) => !(key in english))).toEqual([])
  })

  it('has some message for every name that the page puts together', () => {
    const built = asked.flatMap((n) => (n?.type === 'TemplateLiteral' ? [pattern(n)] : []))
    expect(built.length).toBeGreaterThan(3)
    expect(built.filter((p) => !keys.some((key) => p.test(key))).map(String)).toEqual([])
  })

  it('has no message that nobody asks for', () => {
    const wanted = new Set(keysIn(nodes, keys))
    expect(keys.filter((key) => !wanted.has(key))).toEqual([])
  })

  it.each([
    ['status of an item', ITEM_STATUSES.map((s) => `status.${s}`)],
    ['stage of the chain', STAGES.map((s) => `chain.stage-${s}`)],
    ['classification of goods', CLASSIFICATIONS.map((c) => `by-sector.measure-${c}`)],
    ['status of a year of trade', ['reported', 'provisional', 'missing'].map((s) => `trade.status-${s}`)],
    ['status of a figure', FIGURE_STATUSES.map((s) => `figure.${s}`)],
    ['loss by a file that did not come', ['map', 'atlas', 'page'].map((l) => `notice.failed-${l}`)],
    ['page beside the atlas', PAGES.flatMap((p) => [`page.${p}`, `page.${p}-title`])],
    ['terms of a licence', TERMS.map((s) => `terms.${s}`)],
    ['confidence in a fact', ['high', 'medium', 'low'].map((c) => `cite.confidence-${c}`)],
    [
      'side of another report',
      ['partner', 'india', 'not-stated'].flatMap((s) => [`books.side-${s}`, `books.title-${s}`]),
    ],
  ])('has words for every %s', (_, wanted) => {
    expect(wanted.filter((key) => !english[key])).toEqual([])
  })

  it('has a name for every water on the map', () => {
    const labels = json('data/shapes/labels.json') as { waters: { id: string }[] }
    expect(labels.waters.map((w) => `water.${w.id}`).filter((key) => !english[key])).toEqual([])
  })

  it('has no empty message, and none that the ICU parser refuses', () => {
    expect(keys.filter((key) => english[key]?.trim() === '')).toEqual([])
    for (const key of keys) expect(compileMessage(english[key] ?? ''), key).toBeTruthy()
  })
})
