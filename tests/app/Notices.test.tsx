// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Notices } from '../../src/app/Notices.tsx'
import type { Ignored } from '../../src/view/view.ts'

const IGNORED: Ignored[] = [
  { key: 'year', text: 'soon' },
  { key: 'sector', text: 'nope' },
]

describe('a part of the address that nobody knows', () => {
  it('is named', () => {
    render(<Notices ignored={IGNORED} failures={[]} />)
    expect(screen.getByRole('status').textContent).toContain(
      'Not known, and left out: year=soon, sector=nope',
    )
  })

  it('says which year is taken for one that there is not', () => {
    render(<Notices ignored={[{ key: 'year', text: '1066', taken: 2006 }]} failures={[]} />)
    expect(screen.getByRole('status').textContent).toContain(
      'year=1066 (FY2006-07 is the nearest year, and is shown.)',
    )
  })

  it('is shown as text, whatever it says', () => {
    render(<Notices ignored={[{ key: 'country', text: '<img src=x onerror=alert(1)>' }]} failures={[]} />)
    expect(document.querySelector('img')).toBeNull()
    expect(screen.getByRole('status').textContent).toContain('<img src=x')
  })

  it('can be dismissed, and comes back when it is another', async () => {
    const { rerender } = render(<Notices ignored={IGNORED} failures={[]} />)
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('status')).toBeNull()
    rerender(<Notices ignored={[{ key: 'country', text: 'XXX' }]} failures={[]} />)
    expect(screen.getByRole('status').textContent).toContain('country=XXX')
  })

  it('is not spoken of where there is none', () => {
    const { container } = render(<Notices ignored={[]} failures={[]} />)
    expect(container.textContent).toBe('')
  })
})

describe('a file that did not come', () => {
  it('is named, with what is lost by it, and can be asked for again', async () => {
    const retry = vi.fn()
    render(
      <Notices ignored={[]} failures={[{ file: 'atlas.json', loses: 'atlas', reason: 'HTTP 404', retry }]} />,
    )
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('atlas.json could not be loaded. Profiles and most charts need it.')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(retry).toHaveBeenCalledOnce()
  })

  it('has its reason as text, for everybody to read', () => {
    const reason = 'HTTP 404 <img src=x>'
    render(
      <Notices ignored={[]} failures={[{ file: 'atlas.json', loses: 'atlas', reason, retry: () => {} }]} />,
    )
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(reason)
    expect(alert.querySelector('[title], img')).toBeNull()
  })

  it('does not hide another', () => {
    const failure = { loses: 'map' as const, reason: '', retry: () => {} }
    render(
      <Notices
        ignored={IGNORED}
        failures={[
          { ...failure, file: 'region.in.geojson' },
          { ...failure, file: 'context.in.geojson' },
        ]}
      />,
    )
    expect(screen.getAllByRole('alert')).toHaveLength(2)
    expect(screen.getByRole('status')).toBeTruthy()
  })
})
