// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useStartKeys } from '../../../src/app/briefing/useStart.ts'
import { useCockpitKeys } from '../../../src/app/cockpit/useCockpitKeys.ts'
import { useStageKeys } from '../../../src/app/stage/useStageKeys.ts'
import { CURTAIN } from '../../../src/briefing/acts.ts'
import { showAt } from '../../../src/briefing/show.ts'

/** What was asked for, last of all at the end. */
let asked: unknown[] = []
const perform = (what: unknown) => void asked.push(what)

function Room() {
  const { digits } = useStageKeys({ stage: CURTAIN, perform, leave: () => perform('leave') })
  return <Things typed={digits} />
}

function Desk() {
  const asks = { onAsk: () => perform('ask'), onKeys: () => perform('keys') }
  const typed = useCockpitKeys({ show: showAt('one', 0), perform, split: false, ...asks })
  return <Things typed={typed} />
}

const Things = ({ typed }: { typed: string }) => (
  <>
    <p>{typed}</p>
    <button type="button">Button</button>
    <a href="?a">A country</a>
    <dialog>
      <button type="button">Within</button>
    </dialog>
  </>
)

const at = (role: 'button' | 'link', name: string) => screen.getByRole(role, { name })
/** Whether the browser is left to do what it does with the key. */
const press = (key: string, on: Element = document.body, more = {}) => fireEvent.keyDown(on, { key, ...more })

beforeEach(() => {
  asked = []
})

describe.each([
  ['the room’s window', Room],
  ['the presenter’s', Desk],
])('a key in %s', (_, Window) => {
  it('of Enter goes to the number that was typed, whatever button has the focus', () => {
    render(<Window />)
    press('7', at('button', 'Button'))
    expect(press('Enter', at('button', 'Button'))).toBe(false)
    expect(asked).toEqual([{ do: 'go', to: 6 }])
    // Without digits it presses the button.
    expect(press('Enter', at('button', 'Button'))).toBe(true)
    expect(asked).toHaveLength(1)
  })

  it('presses what has the focus, and Space does not press a link', () => {
    render(<Window />)
    for (const [key, role, name] of [
      [' ', 'button', 'Button'],
      ['Enter', 'link', 'A country'],
    ] as const)
      expect(press(key, at(role, name))).toBe(true)
    expect(asked).toEqual([])
    press(' ', at('link', 'A country'))
    expect(asked).toEqual([{ do: 'next' }])
  })

  it('belongs to a dialog that is open, but for those of a clicker', () => {
    render(<Window />)
    act(() => document.querySelector('dialog')?.show())
    for (const key of ['Escape', 'ArrowRight', 'b']) expect(press(key, at('button', 'Within'))).toBe(true)
    expect(press('Escape')).toBe(true)
    expect(asked).toEqual([])
    press('PageDown', at('button', 'Within'))
    expect(asked).toEqual([{ do: 'next' }])
  })
})

describe('on a keyboard with other letters', () => {
  it('F and Q are the presenter’s, by their place', () => {
    render(<Desk />)
    press('а', document.body, { code: 'KeyF' })
    press('й', document.body, { code: 'KeyQ' })
    press('फ', document.body, { code: 'Slash' })
    expect(asked).toEqual([{ do: 'freeze' }, 'ask', 'ask'])
  })

  it('P begins', () => {
    const Panel = () => {
      useStartKeys((here) => perform(here ? 'here' : 'first'))
      return <p>Panel</p>
    }
    render(<Panel />)
    press('з', document.body, { code: 'KeyP' })
    press('F5')
    press('F5', document.body, { shiftKey: true })
    expect(asked).toEqual(['first', 'first', 'here'])
  })
})
