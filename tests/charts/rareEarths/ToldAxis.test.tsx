// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ToldAxis } from '../../../src/charts/rareEarths/ToldAxis.tsx'
import type { FactId } from '../../../src/domain/fact.ts'
import { controls } from '../../../src/select/rareEarths/controls.ts'
import { whole } from '../../../src/select/whole.ts'
import { atlas as alone, parts } from '../../setup/compiled.ts'

const { timeline, asOf } = whole(alone, parts)
const model = controls(timeline?.events ?? [], asOf)
if (!model) throw new Error('the atlas has no controls')
const TOLD = [
  'event:cn-2025-11-07-announcement-70',
  'event:cn-2025-04-04-announcement-18',
] as unknown as readonly FactId[]

describe('the axis of controls for a room', () => {
  it('names what is told, in the order of time, with its end where it has one', () => {
    render(<ToldAxis model={model} told={TOLD} />)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '4 Apr 2025 China puts seven rare earths under export licence',
      '7 Nov 2025 to 10 Nov 2026 China suspends the controls of October 2025',
    ])
  })

  it('has a stroke for everything else', () => {
    const { container } = render(<ToldAxis model={model} told={TOLD} />)
    expect(container.querySelectorAll('[class*=rug] i')).toHaveLength(model.marks.length - TOLD.length)
  })

  it('has years, and no months', () => {
    const { container } = render(<ToldAxis model={model} told={TOLD} />)
    const years = [...container.querySelectorAll('[class*=year] > span')].map((year) => year.textContent)
    expect(years).toEqual(['2006', '2025', '2026'])
  })
})
