// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { putAway } from '../../../src/app/briefing/incoming.ts'
import { DESK, workOn } from '../../../src/app/briefing/own.ts'
import { noteLeaving } from '../../../src/app/briefing/useStart.ts'
import Workbench from '../../../src/app/briefing/Workbench.tsx'
import { useLinks } from '../../../src/app/useLinks.ts'
import { fileOf } from '../../../src/briefing/file.ts'
import type { Briefing } from '../../../src/domain/briefing.ts'
import { PARTS } from '../../../src/domain/partName.ts'
import { atlasQuery, briefingsQuery, partQuery } from '../../../src/load/load.ts'
import { LIGHT } from '../../../src/theme/theme.ts'
import { type Change, changeOf } from '../../../src/view/useView.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { viewOf } from '../../setup/builders.ts'
import { home, parts, served } from '../../setup/compiled.ts'

/** What this machine keeps, which a test may have refused. */
const { disk, tab } = await vi.hoisted(async () => (await import('./keeping.ts')).machine())
vi.mock('../../../src/app/briefing/kept.ts', () => ({ IN_BROWSER: tab() }))
vi.mock('../../../src/app/offline/Ready.tsx', () => ({ default: () => null }))

const client = new QueryClient()
client.setQueryData(atlasQuery(home).queryKey, served)
for (const part of PARTS) client.setQueryData(partQuery(home, part).queryKey, parts[part] as never)

/** The panel with its address, as the app has it; no briefing comes with the atlas. */
function Panel({ id }: { id: string | null }) {
  const [view, set] = useState(() => viewOf({ panel: 'briefing', briefing: id }))
  const setView = (change: Change) => set((last) => ({ ...last, ...changeOf(change, last) }))
  const links = useLinks(view, setView, (change) => `?${JSON.stringify(change)}`)
  const rest = {
    atlas: served,
    provenance: undefined,
    states: home.states,
    theme: LIGHT,
    mode: 'light',
  } as const
  return (
    <QueryClientProvider client={client}>
      <section data-present={view.present} data-at={view.scene}>
        <Workbench {...rest} {...{ home, view, setView, links }} />
      </section>
    </QueryClientProvider>
  )
}

const user = userEvent.setup()
const opened = async (briefing?: Briefing) => {
  if (briefing) await DESK.edit({ do: 'add', briefing, index: 0 })
  await act(async () => {
    render(<Panel id={briefing?.id ?? null} />, { wrapper: withNuqsTestingAdapter() })
    await DESK.load()
  })
}
const button = (name: string) => screen.getByRole('button', { name })
const names = () => screen.getAllByRole('button').map((one) => one.textContent)
const presenting = () => document.querySelector('[data-present]')?.getAttribute('data-present') ?? null
const from = () => document.querySelector('[data-present]')?.getAttribute('data-at') ?? null

describe('the panel of briefings', () => {
  beforeEach(async () => {
    disk.refuses = false
    client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings: [] })
    putAway()
    vi.unstubAllGlobals()
    await DESK.load()
    for (const { id } of DESK.now().briefings) await DESK.edit({ do: 'drop', id })
  })

  it('of a machine that has none offers a new one and a file, and a new one begins with a scene', async () => {
    await opened()
    expect(names()).toEqual(['New briefing'])
    screen.getByLabelText('Open a file')
    await user.click(button('New briefing'))
    await waitFor(() => expect(screen.getByLabelText('Title')).toMatchObject({ value: 'My briefing' }))
    const [scene, ...others] = within(screen.getAllByRole('list').at(-1) as HTMLElement).getAllByRole(
      'listitem',
    )
    expect(others).toEqual([])
    within(scene as HTMLElement).getByRole('heading', { name: 'No heading yet' })
    expect(DESK.now().briefings[0]?.scenes[0]?.view).toBe('?boundary=in')
  })

  it('makes one new briefing of a double click, and one copy', async () => {
    await opened(briefingOf('one', ['a']))
    await user.dblClick(button('Make a copy'))
    await screen.findByDisplayValue('Copy of Briefing one')
    await user.dblClick(button('New briefing'))
    await waitFor(() => expect(screen.getByLabelText('Title')).toMatchObject({ value: 'My briefing' }))
    expect(DESK.now().briefings.map(({ title }) => title)).toEqual([
      ...['Briefing one', 'Copy of Briefing one', 'My briefing'],
    ])
  })

  it('opens a file that has the id of one that comes with the atlas as a copy, once', async () => {
    const comes = { ...briefingOf('comes', ['a']), title: 'Of the atlas' }
    client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings: [comes] })
    await opened()
    const file = new File([fileOf(briefingOf('comes', ['b']))], 'b.samvad.json', { type: 'application/json' })
    await user.upload(screen.getByLabelText('Open a file'), file)
    const asked = await screen.findByRole('alertdialog')
    within(asked).getByText(/“Of the atlas” comes with the atlas and stays/)
    expect(within(asked).queryByRole('button', { name: 'Replace it' })).toBeNull()
    await user.dblClick(within(asked).getByRole('button', { name: 'Open' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    const [copy, ...others] = DESK.now().briefings
    expect(copy).toMatchObject({ title: 'Copy of Briefing comes', scenes: [{ heading: 'b' }] })
    expect(copy?.id).not.toBe('comes')
    expect(others).toEqual([])
  })

  it('opens with the briefing that was written last, where the address names none', async () => {
    await DESK.edit({ do: 'add', briefing: briefingOf('first', [sceneOf('a')]), index: 0 })
    await DESK.edit({ do: 'add', briefing: briefingOf('second', [sceneOf('b')]), index: 1 })
    workOn('second')
    await opened()
    await waitFor(() => expect(document.querySelector('[data-scene="b"]')).not.toBeNull())
    await user.click(screen.getByRole('link', { name: 'Briefing first' }))
    await waitFor(() => expect(document.querySelector('[data-scene="a"]')).not.toBeNull())
  })

  it('has the focus where a deleted scene comes back from, and says where one was moved to', async () => {
    await opened(briefingOf('mine', [sceneOf('a'), sceneOf('b'), sceneOf('c')]))
    const row = () => within(document.querySelector('[data-scene="a"]') as HTMLElement)
    await user.click(row().getByRole('button', { name: 'Edit' }))
    await user.click(row().getByRole('button', { name: 'Down' }))
    await screen.findByText('Scene 1 is put at place 2.', { exact: false })
    expect(document.activeElement?.textContent).toBe('Down')
    await user.click(row().getByRole('button', { name: 'Delete' }))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.querySelector('[data-scene="a"]')).not.toBeNull())
  })

  it('of a briefing without scenes says so before it is presented', async () => {
    await opened(briefingOf('empty', []))
    await user.click(button('Present'))
    const check = screen.getByRole('region', { name: 'Before presenting' })
    within(check).getByText('It has no scene yet.')
    expect(within(check).getByRole('button', { name: 'Present now' })).toMatchObject({ disabled: true })
    expect(presenting()).toBeNull()
    await user.click(within(check).getByRole('button', { name: 'Add this view as a scene' }))
    const heading = await screen.findByLabelText('Heading')
    expect(document.activeElement).toBe(heading)
    expect(within(check).queryByText('It has no scene yet.')).toBeNull()
  })

  it('leads from what was found to every scene that it is of, and to a copy where it cannot be mended', async () => {
    const comes = briefingOf('comes', ['a', 'b'])
    client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings: [comes] })
    await opened()
    await user.click(button('Check it before presenting'))
    const check = () => screen.getByRole('region', { name: 'Before presenting' })
    within(check()).getByText(/^Scenes 1 and 2 have no notes/)
    expect(within(check()).queryByRole('button', { name: /^To scene/ })).toBeNull()
    await user.click(within(check()).getByRole('button', { name: 'Make a copy to edit' }))
    await screen.findByDisplayValue('Copy of Briefing comes')
    await user.click(button('Check it before presenting'))
    await user.click(within(check()).getByRole('button', { name: 'To scene 2' }))
    expect(document.activeElement).toBe(screen.getByLabelText(/^Notes/))
    expect(screen.getByLabelText('Heading')).toMatchObject({ value: 'b' })
  })

  it('of one scene moves it nowhere, doubles it, and presents what is in order at once', async () => {
    await opened(briefingOf('one', [sceneOf('a', { notes: 'Said.' })]))
    await user.click(button('Edit'))
    expect([button('Up'), button('Down')]).toMatchObject([{ disabled: true }, { disabled: true }])
    await user.click(button('Duplicate'))
    await waitFor(() => expect(screen.getAllByRole('button', { name: /^Move scene/ })).toHaveLength(2))
    expect(button('Down')).toMatchObject({ disabled: false })
    await act(() => DESK.undo())
    expect(screen.getAllByRole('button', { name: /^Move scene/ })).toHaveLength(1)
    await user.click(button('Present'))
    expect(presenting()).toBe('stage')
  })

  it('with a part of the atlas missing checks what it can first, and says that it is not all', async () => {
    const { queryKey } = partQuery(home, 'routes')
    client.removeQueries({ queryKey })
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    await opened(briefingOf('part', [sceneOf('a', { notes: 'Said.' })]))
    await user.click(button('Present'))
    const check = screen.getByRole('region', { name: 'Before presenting' })
    within(check).getByText(/^The check is not complete/)
    expect(within(check).queryByText(/^Nothing is stale/)).toBeNull()
    expect(presenting()).toBeNull()
    act(() => void client.setQueryData(queryKey, parts.routes))
    await within(check).findByText(/^Nothing is stale/)
    await user.click(button('Present now'))
    expect(presenting()).toBe('stage')
  })

  it('keeps of a heading that a number makes too long what a briefing has room for', async () => {
    await opened(briefingOf('long', [sceneOf('a', { heading: 'x'.repeat(995) })]))
    await user.click(button('Edit'))
    await user.click(screen.getByLabelText('Heading'))
    await user.click(button('Insert a number of the atlas'))
    const [pick] = screen.getAllByRole('button', { name: /magnets/ })
    if (!pick) throw new Error('no number')
    await user.click(pick)
    await user.click(screen.getByLabelText('Title'))
    await waitFor(() => expect(DESK.now().briefings[0]?.scenes[0]?.heading).toHaveLength(1000))
    expect(DESK.now().fault).toBeNull()
  })

  it('refuses an edit that could not be opened again, and says where', async () => {
    await opened(briefingOf('long', [sceneOf('a')]))
    await act(() => DESK.edit({ do: 'set', id: 'long', scene: 'a', to: { view: 'x'.repeat(2001) } }))
    expect(screen.getByRole('alert').textContent).toBe(
      'The last change is not made: the briefing could not be opened again with it. In scene 1 at “view”: it has more than 2,000 characters.',
    )
    await act(() => DESK.edit({ do: 'title', id: 'long', to: 'T' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes back by Ctrl Z what was done, and makes it again with Shift; a text is left to the browser', async () => {
    await opened(briefingOf('keys', ['a', 'b']))
    await act(() => DESK.edit({ do: 'remove', id: 'keys', scene: 'b' }))
    const left = () => screen.queryAllByRole('button', { name: /^Move scene/ }).length
    await waitFor(() => expect(left()).toBe(1))
    await user.click(screen.getByLabelText('Title'))
    await user.keyboard('{Control>}z{/Control}')
    expect(left()).toBe(1)
    await user.tab()
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(left()).toBe(2))
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    await waitFor(() => expect(left()).toBe(1))
  })

  it('has the focus at its button again when a presentation is left for it, and at no other time', async () => {
    await opened(briefingOf('left', ['a']))
    expect(document.activeElement).toBe(document.body)
    cleanup()
    noteLeaving()
    await opened(briefingOf('again', ['a']))
    expect(document.activeElement).toBe(button('Present'))
  })

  it.each([
    ['{F5}', null],
    ['{Shift>}{F5}{/Shift}', '3'],
  ])(
    'by %s begins a briefing that comes with the atlas at scene %s, where the third was shown last',
    async (keys, scene) => {
      const scenes = ['a', 'b', 'c'].map((id) => sceneOf(id, { notes: 'n' }))
      const briefings = [briefingOf('shipped', scenes)]
      client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings })
      await opened()
      await user.click(screen.getAllByRole('button', { name: 'See its view' })[2] as HTMLElement)
      const rows = screen.getAllByRole('listitem').filter((row) => row.hasAttribute('aria-current'))
      expect(rows.map((row) => row.textContent)).toEqual([expect.stringMatching(/^3/)])
      await user.keyboard(keys)
      expect([presenting(), from()]).toEqual(['stage', scene])
      client.setQueryData(briefingsQuery(home).queryKey, { version: home.version, briefings: [] })
    },
  )

  it('where storage is refused says so, keeps what is written, and offers the file', async () => {
    disk.refuses = true
    await opened(briefingOf('refused', ['a']))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/^This browser keeps nothing/)
    within(alert).getByRole('button', { name: 'Save to a file' })
    await user.type(screen.getByLabelText('Title'), '!')
    await user.tab()
    await waitFor(() => expect(DESK.now().briefings[0]?.title).toBe('Briefing refused!'))
    expect(disk.kept).toEqual([])
  })

  it.each([
    ['cut off', fileOf(briefingOf('x', ['a'])).slice(0, 80), /It is cut off: it ends on line \d+/],
    ['without JSON', 'Dear colleague', /Its JSON is broken on line 1, column 1/],
    ['of another kind', '{"type":"FeatureCollection"}', /It is no briefing/],
    [
      'with a fault in a scene',
      fileOf(briefingOf('x', ['a', 'b'])).replace('"b"', '7'),
      /In scene 2 at “id”, line \d+/,
    ],
    ['with a scene twice', fileOf(briefingOf('x', ['a', 'a'])), /Scene 2 has the same id/],
  ])(
    'refuses a file that is %s with its name and the place, and leaves what there is',
    async (_, text, said) => {
      await opened(briefingOf('mine', ['a']))
      await user.upload(
        screen.getByLabelText('Open a file'),
        new File([text], 'mine.json', { type: 'application/json' }),
      )
      const alert = await screen.findByRole('alert')
      expect(alert.textContent).toMatch(said)
      expect(alert.textContent).toMatch(/^“mine.json” is not opened\..*What was here is as it was\./)
      expect(DESK.now().briefings.map(({ id }) => id)).toEqual(['mine'])
      await user.click(within(alert).getByRole('button', { name: 'Close' }))
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )
})
