// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Handout from '../../../src/app/send/Handout.tsx'
import { PARTS } from '../../../src/domain/partName.ts'
import { atlasQuery, partQuery, placesQuery, shapesQuery } from '../../../src/load/load.ts'
import { knownOf } from '../../../src/view/known.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { contextIn, home, parts, places, regionIn, served } from '../../setup/compiled.ts'

const BRIEFING = briefingOf('own', [
  sceneOf('a', { heading: 'So', notes: 'Only for me.' }),
  sceneOf('b', { heading: 'And so on' }),
])
const SLOW = { timeout: 15_000 }

/** The atlas but for one part, where that is what is wanted. */
function clientOf(whole: boolean) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  client.setQueryData(atlasQuery(home).queryKey, served)
  client.setQueryData(placesQuery(home).queryKey, places())
  const shapes = { view: 'in' as const, region: regionIn('in'), context: contextIn('in') }
  client.setQueryData(shapesQuery(home.files, 'in').queryKey, shapes)
  for (const part of whole ? PARTS : PARTS.slice(1))
    client.setQueryData(partQuery(home, part).queryKey, parts[part] as never)
  return client
}

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  root.id = 'root'
  root.innerHTML = '<button>other</button><button id="opener">before</button>'
  document.body.append(root)
  root.querySelector('button')?.focus()
})
afterEach(() => root.remove())

function opened(whole = true) {
  const onClose = vi.fn()
  const view = render(
    <QueryClientProvider client={clientOf(whole)}>
      <Handout
        {...{ home, known: knownOf(home), briefing: BRIEFING, onClose }}
        opener={root.querySelector('#opener')}
      />
    </QueryClientProvider>,
    { wrapper: withNuqsTestingAdapter() },
  )
  return { onClose, user: userEvent.setup(), ...view }
}

describe('the pages of a briefing', () => {
  it('have the focus before they have come, and give the page their name, which a PDF takes', () => {
    document.title = 'Samvad Atlas'
    const { unmount } = opened()
    expect(document.activeElement).toBe(screen.getByRole('dialog'))
    expect(document.title).toBe('Briefing own')
    unmount()
    expect(document.title).toBe('Samvad Atlas')
  })

  it('have its scenes with their maps and notes, or three on a page without', async () => {
    const { user } = opened()
    expect(await screen.findByRole('heading', { name: 'And so on' }, SLOW)).toBeTruthy()
    expect(screen.getByText('Only for me.')).toBeTruthy()
    expect(screen.getAllByRole('img', { name: /India/ }).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('radio', { name: 'Three scenes a page' }))
    expect(screen.queryByText('Only for me.')).toBeNull()
  })

  it('are printed by the browser', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const { user } = opened()
    await screen.findByRole('heading', { name: 'So' }, SLOW)
    await user.click(screen.getByRole('button', { name: 'Print, or save as PDF' }))
    expect(print).toHaveBeenCalledOnce()
    vi.unstubAllGlobals()
  })

  it('leave nothing else to be reached, are closed by Escape, and give the page and its focus back', async () => {
    const { user, onClose, unmount } = opened()
    expect(root.inert).toBe(true)
    await user.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
    unmount()
    expect(root.inert).toBe(false)
    expect(document.activeElement?.textContent).toBe('before')
  })

  it('say so where a part of the atlas does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    opened(false)
    expect((await screen.findByRole('alert', {}, SLOW)).textContent).toMatch(
      /^A part of the atlas did not come/,
    )
    vi.unstubAllGlobals()
  })
})
