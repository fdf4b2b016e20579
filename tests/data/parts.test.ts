import { describe, expect, it } from 'vitest'
import { PARTS } from '../../src/domain/partName.ts'
import { citation } from '../../src/select/citation.ts'
import { factOf } from '../../src/select/facts.ts'
import { restsOn } from '../../src/select/restsOn.ts'
import { whole } from '../../src/select/whole.ts'
import { fact } from '../setup/builders.ts'
import { atlas, parts, served, textOf } from '../setup/compiled.ts'

const ids = (list: readonly { id: string }[] | undefined) => (list ?? []).map((entry) => entry.id)

describe('the atlas as it is served', () => {
  it('has none of the facts of the parts, and no source that only they have', () => {
    for (const name of PARTS) expect(textOf('atlas.json')).not.toContain(`"${name}":`)
    const resting = restsOn(served)
    for (const source of served.sources) expect(resting.get(source.id), source.id).toBeDefined()
  })

  it('is the whole again with its parts', () => {
    const sorted = (list: readonly { id: string }[]) => list.toSorted((a, b) => a.id.localeCompare(b.id))
    const again = whole(served, parts)
    const lists = (all: typeof atlas) => ({
      ...all,
      sources: sorted(all.sources),
      disagreements: sorted(all.disagreements),
      gaps: sorted(all.gaps),
    })
    expect(lists(again)).toEqual(lists(atlas))
  })

  it('loses nothing on the way, and serves nothing to a page twice', () => {
    for (const key of ['sources', 'disagreements', 'gaps'] as const) {
      const all = ids(atlas[key])
      expect(new Set(all).size).toBe(all.length)
      const [home, more] = [ids(served[key]), PARTS.flatMap((name) => ids(parts[name]?.[key]))]
      expect(new Set([...home, ...more])).toEqual(new Set(all))
      for (const id of more) expect(home, id).not.toContain(id)
    }
  })
})

describe.each(PARTS)('the part of %s', (name) => {
  const alone = whole(served, { [name]: parts[name] })

  it('brings every source that its facts rest on', () => {
    const of = {
      rareEarths: 'element:Nd',
      commodities: 'commodities:KAZ:2021:hs',
      minerals: null,
      timeline: null,
      routes: 'corridor:kti',
    }
    const first = of[name] ?? (name === 'timeline' ? `event:${alone.timeline?.events[0]?.id}` : null)
    const ids =
      name === 'minerals'
        ? (alone.minerals?.figures ?? []).map((f) => `mineral:${f.id}`)
        : [first ?? ''].filter(Boolean)
    expect(ids.length).toBeGreaterThan(0)
    for (const id of ids) {
      const named = new Set(factOf(alone, fact(id))?.sources)
      expect(named.size, id).toBeGreaterThan(0)
      expect(
        citation(alone, fact(id))?.sources.map((s) => s.id),
        id,
      ).toEqual([...named])
    }
  })

  it('may be missing while others are there', () => {
    const missing = whole(served, { ...parts, [name]: undefined })
    expect(missing[name]).toBeUndefined()
    expect(missing.sources.length).toBeLessThanOrEqual(atlas.sources.length)
  })

  it('is not needed for the facts of the atlas itself', () => {
    expect(factOf(served, fact('trade:KAZ:2024'))).not.toBeNull()
    expect(factOf(served, fact('element:Nd'))).toBeNull()
  })
})
