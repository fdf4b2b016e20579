// @vitest-environment happy-dom
import '../setup/dom.ts'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useRoving } from '../../src/ui/useRoving.ts'

function Two({ ids }: { ids: readonly string[] }) {
  const roving = useRoving(ids)
  return (['picture', 'list'] as const).map((place) => (
    <div key={place} {...roving.holder}>
      {ids.map((id) => (
        <a key={id} href={`#${id}`} {...roving.item(id)}>
          {`${place} ${id}`}
        </a>
      ))}
    </div>
  ))
}
const link = (name: string) => screen.getByText(name)
const press = (name: string, key: string) => fireEvent.keyDown(link(name), { key })

describe('one order of keys in two places', () => {
  it('goes on and back within the place where the focus is, and stops at the ends', () => {
    render(<Two ids={['a', 'b', 'c']} />)
    act(() => link('list a').focus())
    press('list a', 'ArrowDown')
    expect(document.activeElement).toBe(link('list b'))
    press('list b', 'End')
    press('list c', 'ArrowRight')
    expect(document.activeElement).toBe(link('list c'))
    press('list c', 'Home')
    press('list a', 'ArrowUp')
    expect(document.activeElement).toBe(link('list a'))
  })

  it('has one stop of the Tab key in each place, at the thing that was last reached in either', () => {
    render(<Two ids={['a', 'b', 'c']} />)
    const stops = () => screen.getAllByRole('link').filter((a) => a.tabIndex === 0)
    expect(stops()).toEqual([link('picture a'), link('list a')])
    act(() => link('picture a').focus())
    press('picture a', 'ArrowRight')
    expect(stops()).toEqual([link('picture b'), link('list b')])
  })

  it('starts again where the thing that was reached is gone', () => {
    const { rerender } = render(<Two ids={['a', 'b']} />)
    act(() => link('list b').focus())
    rerender(<Two ids={['c', 'd']} />)
    expect(link('list c').tabIndex).toBe(0)
  })
})
