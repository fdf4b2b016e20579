// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Controls } from '../../../src/app/cockpit/Controls.tsx'
import { showAt } from '../../../src/briefing/show.ts'
import { briefingOf } from '../../briefing/made.ts'

const isOff = (at: number, cover: 'black' | null = null) => {
  const show = showAt('one', at)
  const room = { ...show.room, cover }
  render(
    <Controls
      briefing={briefingOf('one', ['a', 'b'])}
      show={{ ...show, room }}
      perform={vi.fn()}
      asks={false}
      onAsk={vi.fn()}
      onSend={vi.fn()}
    />,
  )
  return screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')
}

describe('the presenter’s Next', () => {
  it.each([
    ['is off at the last scene', 1, null, 'true'],
    ['is on before it', 0, null, null],
    ['is on under a black screen, which it lifts', 1, 'black', null],
  ] as const)('%s', (_, at, cover, off) => expect(isOff(at, cover)).toBe(off))
})
