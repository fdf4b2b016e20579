import { describe, expect, it } from 'vitest'
import {
  type Deed,
  elapsed,
  isNewer,
  NOTES,
  ownStage,
  type Show,
  showAfter,
  showAt,
  within,
} from '../../src/briefing/show.ts'
import type { Scene } from '../../src/domain/briefing.ts'

const having = (...deeds: readonly Deed[]): Show =>
  deeds.reduce((show, deed) => showAfter(show, deed, 5, 1000), showAt('dialogue', 1))
const sent = { id: 'sent', heading: 'Looked up' } as Scene

describe('a frozen room', () => {
  it('stays where it is while the presenter moves on, alone', () => {
    const show = having({ do: 'freeze' }, { do: 'next' }, { do: 'next' })
    expect([show.room.at, ownStage(show).at]).toEqual([1, 3])
  })

  it('sees what the presenter has come to, if that is wanted', () => {
    const show = having({ do: 'freeze' }, { do: 'next' }, { do: 'thaw' })
    expect([show.room.at, show.own]).toEqual([2, null])
  })

  it('has the presenter back if it is not', () => {
    const show = having({ do: 'freeze' }, { do: 'next' }, { do: 'freeze' })
    expect([ownStage(show).at, show.own]).toEqual([1, null])
  })

  it('can be made black all the same', () => {
    const show = having({ do: 'freeze' }, { do: 'next' }, { do: 'cover', with: 'black' })
    expect([show.room.cover, show.room.at, ownStage(show).cover]).toEqual(['black', 1, null])
  })

  it('sees what is sent to it, and thaws', () => {
    const show = having({ do: 'freeze' }, { do: 'next' }, { do: 'show', sent })
    expect([show.room.sent, show.room.at, show.own]).toEqual([sent, 1, null])
    expect(showAfter(show, { do: 'next' }, 5, 0).room).toMatchObject({ sent: null, at: 1 })
  })

  it('is not thawed where it is not frozen', () => {
    expect(having({ do: 'thaw' })).toEqual(showAt('dialogue', 1))
  })
})

describe('the time that has run', () => {
  const at = (show: Show, now: number) => elapsed(show.clock, now)
  it('begins with the first step, not with a black screen', () => {
    expect(at(having({ do: 'cover', with: 'black' }), 9000)).toBe(0)
    expect(at(having({ do: 'next' }), 9000)).toBe(8000)
  })

  it('goes on from the first step, whatever the next', () => {
    expect(at(showAfter(having({ do: 'next' }), { do: 'next' }, 5, 7000), 9000)).toBe(8000)
  })

  it('stands while it is stopped, and a step does not start it again', () => {
    const stopped = showAfter(having({ do: 'next' }), { do: 'clock', how: 'stop' }, 5, 4000)
    expect(at(stopped, 9000)).toBe(3000)
    expect(at(showAfter(stopped, { do: 'next' }, 5, 5000), 9000)).toBe(3000)
    expect(at(showAfter(stopped, { do: 'clock', how: 'run' }, 5, 8000), 9000)).toBe(4000)
  })

  it('begins anew: running if it ran, standing if it stood', () => {
    const ran = showAfter(having({ do: 'next' }), { do: 'clock', how: 'reset' }, 5, 6000)
    expect(at(ran, 9000)).toBe(3000)
    const stood = showAfter(having({ do: 'next' }), { do: 'clock', how: 'stop' }, 5, 4000)
    expect(at(showAfter(stood, { do: 'clock', how: 'reset' }, 5, 6000), 9000)).toBe(0)
  })

  it('never runs backwards, also where the clock of the machine was set back', () => {
    expect(at(having({ do: 'next' }), 500)).toBe(0)
  })
})

describe('the size of the notes', () => {
  it('has a least and a most', () => {
    const many = (by: 1 | -1) =>
      having(...Array.from({ length: 40 }, (): Deed => ({ do: 'notes', by }))).notes
    expect([many(-1), many(1)]).toEqual([NOTES.least, NOTES.most])
  })
})

describe('of two copies of a show', () => {
  const copy = (rev: number, by: string) => ({ ...showAt('dialogue', 0), rev, by })
  it.each<[[number, string], [number, string], boolean]>([
    [[2, 'a'], [1, 'b'], true],
    [[1, 'b'], [2, 'a'], false],
    [[2, 'b'], [2, 'a'], true],
    [[2, 'a'], [2, 'b'], false],
    [[2, 'a'], [2, 'a'], false],
  ])('%j against %j: %s', (a, b, newer) => expect(isNewer(copy(...a), copy(...b))).toBe(newer))
})

describe('a show of more scenes than there are', () => {
  const frozen = { ...showAt('dialogue', 98), own: { ...showAt('dialogue', 7).room } }
  it('ends at the last', () => {
    expect([within(frozen, 5).room.at, within(frozen, 5).own?.at]).toEqual([4, 4])
  })
  it('is left as it is while none are known', () => expect(within(frozen, 0)).toEqual(frozen))
})
