import { describe, expect, it } from 'vitest'
import { CURTAIN, type StageState } from '../../src/briefing/acts.ts'
import { type Asked, askedBy, KEYS, type Key } from '../../src/briefing/keys.ts'

const press = (key: string, more: Partial<Key> = {}): Key => ({
  ...{ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...more,
})
const asked = (key: Key, typed = '', stage: Partial<StageState> = {}) =>
  askedBy(key, typed, { ...CURTAIN, ...stage })

const next: Asked = { do: 'next' }
const back: Asked = { do: 'back' }
const ACTS: [string, Key, Asked | null][] = [
  ['→', press('ArrowRight'), next],
  ['↓', press('ArrowDown'), next],
  ['Space', press(' '), next],
  ['Page Down, as a clicker sends it', press('PageDown'), next],
  ['←', press('ArrowLeft'), back],
  ['↑', press('ArrowUp'), back],
  ['Page Up', press('PageUp'), back],
  ['Backspace', press('Backspace'), back],
  ['Home', press('Home'), { do: 'first' }],
  ['End', press('End'), { do: 'last' }],
  ['Enter without digits', press('Enter'), null],
  ['a full stop', press('.'), { do: 'cover', with: 'black' }],
  ['b', press('b'), { do: 'cover', with: 'black' }],
  ['B with the capital lock', press('B'), { do: 'cover', with: 'black' }],
  ['w', press('w'), { do: 'cover', with: 'white' }],
  ['g', press('g'), { do: 'over', what: 'grid' }],
  ['t', press('t'), { do: 'timer' }],
  ['?', press('?', { shiftKey: true }), { do: 'over', what: 'keys' }],
  ['Escape', press('Escape'), { do: 'leave' }],
  ['F5, which would load the page anew', press('F5'), { do: 'nothing' }],
  ['p, with which it began', press('p'), null],
  ['the G of a Cyrillic keyboard', press('п', { code: 'KeyG' }), { do: 'over', what: 'grid' }],
  ['the T of a Devanagari keyboard', press('ू', { code: 'KeyT' }), { do: 'timer' }],
  ['the full stop of a Cyrillic keyboard', press('ю', { code: 'Period' }), { do: 'cover', with: 'black' }],
  [
    'the ? of a Devanagari keyboard',
    press('य', { code: 'Slash', shiftKey: true }),
    { do: 'over', what: 'keys' },
  ],
  ['a Devanagari digit', press('३', { code: 'Digit3' }), { do: 'type', typed: '3' }],
  ['a letter that is no key', press('q'), null],
  ['F11', press('F11'), null],
]

describe('a key on the stage', () => {
  it.each(ACTS)('%s', (_, key, act) => {
    expect(asked(key)).toEqual(act)
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s is the browser’s', (modifier) => {
    for (const [, key] of ACTS) expect(asked({ ...key, [modifier]: true })).toBeNull()
  })

  it('of a digit adds to the number, of which the last three count, and Enter goes there', () => {
    expect(asked(press('1'))).toEqual({ do: 'type', typed: '1' })
    expect(asked(press('0'), '1')).toEqual({ do: 'type', typed: '10' })
    expect(asked(press('4'), '123')).toEqual({ do: 'type', typed: '234' })
    expect(asked(press('Enter'), '10')).toEqual({ do: 'go', to: 9 })
    expect(asked(press('Enter'), '0')).toEqual({ do: 'go', to: -1 })
    expect(asked(press('Escape'), '10')).toEqual({ do: 'type', typed: '' })
  })

  it('Escape takes away what lies over the scene before it leaves', () => {
    const closing = press('Escape')
    expect(asked(closing, '', { over: 'grid', cover: 'black' })).toEqual({ do: 'over', what: 'grid' })
    expect(asked(closing, '', { over: 'keys' })).toEqual({ do: 'over', what: 'keys' })
    expect(asked(closing, '', { cover: 'white' })).toEqual({ do: 'cover', with: 'white' })
    expect(asked(closing, '', { sent: SENT })).toEqual({ do: 'show', sent: null })
  })

  it('is listed when it acts, and acts when it is listed', () => {
    const listed = KEYS.flatMap(({ keys }) => keys).filter(
      (key) => !['0–9', 'Enter', 'Escape', 'c', 'p', 'Shift F5'].includes(key),
    )
    for (const key of listed) expect(asked(press(key))).not.toBeNull()
    const lowered = ACTS.flatMap(([, { key }, act]) =>
      act && act.do !== 'type' && act.do !== 'nothing' && /^[ -~]+$/.test(key)
        ? [key.length === 1 ? key.toLowerCase() : key]
        : [],
    )
    expect([...new Set(lowered)].filter((key) => !listed.includes(key))).toEqual(['Escape'])
  })
})

const SENT: StageState['sent'] = {
  ...{ id: 'sent', view: '', heading: 'An answer', lines: [], notes: '' },
  ...{ show: { as: 'map' }, facts: [], figures: [], minutes: null },
}
