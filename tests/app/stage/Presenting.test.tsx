// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startPresenting } from '../../../src/app/briefing/useStart.ts'
import { keepHere, keptHere } from '../../../src/app/cockpit/windows.ts'
import Presenting from '../../../src/app/stage/Presenting.tsx'
import { CURTAIN } from '../../../src/briefing/acts.ts'
import { showAt } from '../../../src/briefing/show.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'
import { PARTS } from '../../../src/domain/partName.ts'
import { atlasQuery, briefingsQuery, partQuery } from '../../../src/load/load.ts'
import { knownOf } from '../../../src/view/known.ts'
import type { Change } from '../../../src/view/useView.ts'
import type { View } from '../../../src/view/view.ts'
import { briefingOf } from '../../briefing/made.ts'
import { viewOf } from '../../setup/builders.ts'
import { home as bare, parts, served } from '../../setup/compiled.ts'

vi.mock('../../../src/app/briefing/kept.ts', async () => {
  const { machine } = await import('../briefing/keeping.ts')
  return { IN_BROWSER: machine().tab() }
})
vi.mock('../../../src/app/stage/Stage.tsx', () => ({ Stage: () => <p>The stage</p> }))

const NAMES = ['atlas.json', 'briefings.json']
const home = { ...bare, files: Object.fromEntries(NAMES.map((name) => [name, `data/${name}`])) }
const setView = vi.fn<(change: Change) => void>()
const href = (change: Partial<View>) => `?${JSON.stringify(change)}`

interface Given {
  /** What has come; the rest fails. */
  readonly briefings?: readonly Briefing[]
  readonly atlas?: boolean
  readonly lost?: readonly string[]
}

async function opened(view: Partial<View>, { briefings, atlas = true, lost = [] }: Given) {
  const client = new QueryClient()
  if (atlas) client.setQueryData(atlasQuery(home).queryKey, served)
  for (const part of PARTS.filter((name) => !lost.includes(name)))
    client.setQueryData(partQuery(home, part).queryKey, parts[part] as never)
  if (briefings)
    client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings: [...briefings] })
  const state = { view: viewOf({ present: 'stage', ...view }), ignored: [], setView, href }
  const shown = await act(async () =>
    render(
      <QueryClientProvider client={client}>
        <Presenting {...{ home, known: knownOf(home) }} {...state} />
      </QueryClientProvider>,
    ),
  )
  // What the machine keeps is read.
  await act(() => new Promise((done) => setTimeout(done, 50)))
  return shown
}

/** What fails has failed by then, also on a machine that does other things. */
const SOON = { timeout: 5000 }

const TWO = [briefingOf('one', ['a']), briefingOf('two', ['a'])]

beforeEach(() => {
  setView.mockClear()
  sessionStorage.clear()
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('', { status: 503 })),
  )
})

describe('a briefing that cannot be presented', () => {
  it.each([
    ['the atlas', 'atlas.json', { briefings: TWO, atlas: false }],
    ['the list of briefings', 'briefings.json', {}],
  ] as const)('as %s did not come says so, asks again, and leads back', async (_, file, given) => {
    await opened({ briefing: 'one' }, given)
    await screen.findByRole('heading', { name: /cannot be shown/ }, SOON)
    expect(screen.getByRole('alert').textContent).toContain(`${file} could not be loaded`)
    const before = vi.mocked(fetch).mock.calls.length
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(vi.mocked(fetch).mock.calls.length).toBeGreaterThan(before)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the atlas' }))
    expect(setView).toHaveBeenLastCalledWith({ present: null, scene: null, briefing: null })
  })

  it('as there is none of that name says so, lists what there is, and Escape leads back', async () => {
    await opened({ briefing: 'gone' }, { briefings: TWO })
    expect((await screen.findByRole('alert', {}, SOON)).textContent).toMatch(/no briefing of this name/)
    const links = screen.getAllByRole('link').map((a) => [a.textContent, a.getAttribute('href')])
    expect(links).toEqual(TWO.map(({ id, title }) => [title, href({ briefing: id, scene: null })]))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(setView).toHaveBeenCalledWith({ present: null, scene: null, briefing: null })
  })

  it('is on its way before, and Escape leads to the panel where it began there', async () => {
    vi.mocked(fetch).mockReturnValue(new Promise(() => {}))
    await opened({ briefing: 'one', panel: 'briefing' }, {})
    expect(screen.getByRole('status').textContent).toBe('Loading the briefing …')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(setView).toHaveBeenCalledWith({ present: null })
  })

  it('but in part goes on, and says what is lost', async () => {
    await opened({ briefing: 'one' }, { briefings: TWO, lost: ['commodities'] })
    await screen.findByText('The stage', {}, SOON)
    expect((await screen.findByRole('alert', {}, SOON)).textContent).toContain(
      'commodities.json could not be loaded',
    )
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a presentation that is over', () => {
  const kept = { ...showAt('one', 0), rev: 7, clock: { since: 1000, before: 0 } }

  it('leaves nothing to the next one in this window', async () => {
    keepHere('split', true)
    keepHere('show', { ...kept, room: { ...CURTAIN, cover: 'black' } })
    const { unmount } = await opened({ briefing: 'one' }, { briefings: TWO })
    expect(keptHere('show')).toMatchObject({ rev: 7 })
    unmount()
    expect([keptHere('show'), keptHere('split')]).toEqual([null, null])
  })

  it('leaves nothing to one that begins, which is never in one window with its notes', () => {
    keepHere('split', true)
    keepHere('show', kept)
    startPresenting({ as: 'stage', from: 3 }, setView, {
      to: () => ({ href: '', onClick: () => {} }),
    } as never)
    expect([keptHere('show'), keptHere('split')]).toEqual([null, null])
    expect(setView).toHaveBeenCalledWith({ scene: 3, present: 'stage' })
  })
})
