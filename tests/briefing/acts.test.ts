import { describe, expect, it } from 'vitest'
import { type Act, CURTAIN, type StageState, stageAfter } from '../../src/briefing/acts.ts'
import type { Scene } from '../../src/domain/briefing.ts'

const stage = (change: Partial<StageState>): StageState => ({ ...CURTAIN, ...change })
const sent = { id: 'sent', heading: 'Looked up' } as Scene

describe('an act of the presenter', () => {
  it.each<[Act, number, number]>([
    [{ do: 'next' }, 0, 1],
    [{ do: 'next' }, 4, 4],
    [{ do: 'back' }, 1, 0],
    [{ do: 'back' }, 0, 0],
    [{ do: 'first' }, 3, 0],
    [{ do: 'last' }, 0, 4],
    [{ do: 'go', to: 2 }, 0, 2],
    [{ do: 'go', to: 99 }, 0, 4],
    [{ do: 'go', to: -1 }, 2, 0],
  ])('%j of five scenes leads from %i to %i', (act, from, to) => {
    expect(stageAfter(stage({ at: from }), act, 5)).toEqual(stage({ at: to }))
  })

  it('of a briefing without scenes stays at its beginning', () => {
    expect(stageAfter(CURTAIN, { do: 'last' }, 0).at).toBe(0)
  })

  it('covers the screen, covers it otherwise, and uncovers it', () => {
    const black = stageAfter(CURTAIN, { do: 'cover', with: 'black' }, 5)
    expect(black.cover).toBe('black')
    expect(stageAfter(black, { do: 'cover', with: 'white' }, 5).cover).toBe('white')
    expect(stageAfter(black, { do: 'cover', with: 'black' }, 5).cover).toBeNull()
  })

  it.each<Act>([{ do: 'next' }, { do: 'back' }])('%j first brings back the scene that was covered', (act) => {
    expect(stageAfter(stage({ at: 2, cover: 'black' }), act, 5)).toEqual(stage({ at: 2 }))
    expect(stageAfter(stage({ at: 2, sent }), act, 5)).toEqual(stage({ at: 2 }))
  })

  it('shows what was looked up, and jumps from the grid', () => {
    expect(stageAfter(stage({ at: 2, cover: 'white' }), { do: 'show', sent }, 5)).toEqual(
      stage({ at: 2, sent }),
    )
    expect(stageAfter(stage({ at: 2, over: 'grid' }), { do: 'go', to: 4 }, 5)).toEqual(stage({ at: 4 }))
    expect(stageAfter(stage({ over: 'grid' }), { do: 'over', what: 'keys' }, 5).over).toBe('keys')
  })
})
