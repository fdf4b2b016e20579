import { describe, expect, it } from 'vitest'
import { type Edit, edited, joined, placeAt } from '../../src/briefing/edit.ts'
import type { Briefing } from '../../src/domain/briefing.ts'
import { briefingOf, sceneOf } from './made.ts'

const A = briefingOf('a', ['one', 'two', 'three'])
const list: readonly Briefing[] = [A, briefingOf('b', ['x'])]
const ids = (briefings: readonly Briefing[], of = 'a') =>
  briefings.find((b) => b.id === of)?.scenes.map((s) => s.id)

/** Edits as a hand makes them, the same in every run. */
function edits(seed: number, count: number): ((now: readonly Briefing[]) => Edit)[] {
  let state = seed
  const random = (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * n)
  }
  return Array.from({ length: count }, (_, i) => (now) => {
    const { id, scenes } = now[random(now.length)] ?? A
    const scene = scenes[random(scenes.length)]?.id ?? 'gone'
    const place = placeAt(scenes, random(scenes.length + 1), scene)
    const all: Edit[] = [
      { do: 'title', id, to: `title ${random(3)}` },
      { do: 'insert', id, scene: sceneOf(`new-${i}`), place },
      { do: 'remove', id, scene },
      { do: 'move', id, scene, place },
      { do: 'set', id, scene, to: { heading: `h ${random(3)}`, minutes: random(4) } },
      { do: 'add', briefing: briefingOf(`n-${i}`, ['s']), index: random(now.length + 1) },
      { do: 'add', briefing: { ...A, title: 'opened' }, index: 0 },
      { do: 'drop', id: random(2) ? id : 'none' },
    ]
    const one = all[random(all.length)] as Edit
    const other = all[random(all.length)] as Edit
    return random(4) ? one : { do: 'all', edits: [one, other] }
  })
}

describe('an edit of briefings', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('is taken back exactly, run %i', (seed) => {
    let now = list
    const back: { before: readonly Briefing[]; inverse: Edit }[] = []
    for (const make of edits(seed, 30)) {
      const { list: next, inverse } = edited(now, make(now))
      if (inverse) {
        back.push({ before: now, inverse })
        // Taken back and made again it is what it was.
        const undone = edited(next, inverse)
        expect(undone.list).toEqual(now)
        expect(undone.inverse && edited(undone.list, undone.inverse).list).toEqual(next)
      } else expect(next).toEqual(now)
      now = next
    }
    for (const { before, inverse } of back.toReversed()) {
      now = edited(now, inverse).list
      expect(now).toEqual(before)
    }
    expect(now).toEqual(list)
  })

  it('moves a scene by its id, after another or to the front', () => {
    const to = (index: number) => placeAt(A.scenes, index, 'three')
    expect(ids(edited(list, { do: 'move', id: 'a', scene: 'three', place: to(0) }).list)).toEqual([
      ...['three', 'one', 'two'],
    ])
    expect(ids(edited(list, { do: 'move', id: 'a', scene: 'three', place: to(1) }).list)).toEqual([
      ...['one', 'three', 'two'],
    ])
    expect(edited(list, { do: 'move', id: 'a', scene: 'three', place: to(2) }).inverse).toBeNull()
  })

  it('of what another tab has taken away changes nothing', () => {
    const without = edited(list, { do: 'remove', id: 'a', scene: 'two' }).list
    for (const edit of [
      { do: 'set', id: 'a', scene: 'two', to: { heading: 'late' } },
      { do: 'move', id: 'a', scene: 'two', place: { after: null, index: 0 } },
      { do: 'remove', id: 'a', scene: 'two' },
      { do: 'title', id: 'gone', to: 'late' },
    ] as const)
      expect(edited(without, edit)).toEqual({ list: without, inverse: null })
  })
})

describe('two tabs at once', () => {
  const heading = (to: string): Edit => ({ do: 'set', id: 'a', scene: 'one', to: { heading: to } })
  const said = (now: readonly Briefing[]) => now[0]?.scenes[0]?.heading

  it('lose neither edit, and each takes back its own alone', () => {
    const mine = edited(list, heading('mine'))
    const theirs = edited(mine.list, { do: 'set', id: 'a', scene: 'one', to: { notes: 'theirs' } })
    const added = edited(theirs.list, {
      ...{ do: 'insert', id: 'a', scene: sceneOf('four') },
      place: placeAt(A.scenes, 0),
    })
    expect(ids(added.list)).toEqual(['four', 'one', 'two', 'three'])
    const back = edited(added.list, mine.inverse as Edit).list
    expect(back[0]?.scenes[1]).toMatchObject({ heading: 'one', notes: 'theirs' })
    expect(ids(back)).toEqual(['four', 'one', 'two', 'three'])
  })

  it('that write one field: the later holds, its own undo gives the earlier, and the other undoes nothing of it', () => {
    const first = edited(list, heading('first'))
    const second = edited(first.list, heading('second'))
    expect(said(second.list)).toBe('second')
    expect(edited(second.list, first.inverse as Edit)).toEqual({ list: second.list, inverse: null })
    expect(said(edited(second.list, second.inverse as Edit).list)).toBe('first')
  })

  it('takes back what was written in one go at once', () => {
    const one = edited(list, heading('a'))
    const two = edited(one.list, heading('ab'))
    const both = joined(one.inverse as Edit, two.inverse as Edit)
    expect(both && edited(two.list, both).list).toEqual(list)
    expect(joined(one.inverse as Edit, { do: 'drop', id: 'a' })).toBeNull()
  })
})
