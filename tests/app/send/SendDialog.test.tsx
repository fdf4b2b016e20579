// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ComponentType } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { SendDialog } from '../../../src/app/send/SendDialog.tsx'
import { ofTold, type PagesProps, WRITERS, type Writer } from '../../../src/app/send/writers.ts'
import type { Briefing, Scene } from '../../../src/domain/briefing.ts'
import { PARTS } from '../../../src/domain/partName.ts'
import { idOf, slotOf } from '../../../src/export/onefile/oneFile.ts'
import type { Making, ToldBriefing } from '../../../src/export/told.ts'
import { atlasQuery, LoadError, partQuery, placesQuery, shapesQuery } from '../../../src/load/load.ts'
import { knownOf } from '../../../src/view/known.ts'
import { briefingOf, sceneOf } from '../../briefing/made.ts'
import { contextIn, home, parts, places, regionIn, served } from '../../setup/compiled.ts'

/** Neither pixels nor files of fonts are here. */
vi.mock('../../../src/app/picture/make.ts', async (original) => ({
  ...(await original<typeof import('../../../src/app/picture/make.ts')>()),
  standalone: async () => ({ svg: '', width: 1, height: 1 }),
  makePng: async () => new Blob(['pixels']),
}))

const chart = (page: '' | 'rare-earths', id: string): Partial<Scene> => ({ show: { as: 'chart', page, id } })
const BRIEFING = briefingOf('own', [
  sceneOf('a', { heading: 'So', notes: 'Only for me.' }),
  sceneOf('b', chart('', 'china-share-by-stage')),
  sceneOf('c', chart('rare-earths', 'india-magnet-tonnes')),
])

/** Without a chart, which takes a while to come. */
const WORDS = briefingOf('own', [sceneOf('a', { heading: 'So', notes: 'Only for me.' })])
const SLOW = { timeout: 15_000 }

const clientOf = (parted = true) => {
  const client = new QueryClient()
  client.setQueryData(atlasQuery(home).queryKey, served)
  client.setQueryData(placesQuery(home).queryKey, places())
  const shapes = { view: 'in' as const, region: regionIn('in'), context: contextIn('in') }
  client.setQueryData(shapesQuery(home.files, 'in').queryKey, shapes)
  if (parted)
    for (const part of PARTS) client.setQueryData(partQuery(home, part).queryKey, parts[part] as never)
  return client
}

/** What was saved, by its name and the address that it had. */
const saved: { name: string; href: string }[] = []
const released: string[] = []
beforeEach(() => {
  saved.length = 0
  released.length = 0
  let n = 0
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    n += 1
    return `blob:${n}`
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void released.push(url))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, href: this.getAttribute('href') ?? '' })
  })
})

const FILE = { name: 'samvad-2026-11-29-own.pptx', blob: new Blob(['12345']) }
type OfTold = Parameters<typeof ofTold>[0]
const writerOf = (make: OfTold, id = 'deck'): Writer => ({
  id,
  name: id === 'deck' ? 'send.deck' : 'send.brief',
  note: 'send.deck-note',
  make: ofTold(make),
})

function opened(
  make: OfTold | Writer,
  { briefing = WORDS, client = clientOf(), others = [] as Writer[] } = {},
) {
  const onClose = vi.fn()
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={client}>
      <SendDialog
        {...{ home, known: knownOf(home), briefing, onClose }}
        writers={[typeof make === 'function' ? writerOf(make) : make, ...others]}
      />
    </QueryClientProvider>,
    { wrapper: withNuqsTestingAdapter() },
  )
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { user, press, onClose, ...view }
}
const said = () => screen.getByRole('status').textContent

it('makes a file of the briefing with the charts that the screen has, says its name, and gives it once', async () => {
  let told: ToldBriefing | undefined
  const { press, unmount } = opened(
    async (what) => {
      told = what
      return FILE
    },
    { briefing: BRIEFING },
  )
  screen.getByRole('dialog', { name: 'Send on “Briefing own”' })
  await press('Make the file')
  await waitFor(() => expect(said()).toBe('Saved as samvad-2026-11-29-own.pptx, 0 kB.'), SLOW)
  expect(saved).toEqual([{ name: FILE.name, href: 'blob:1' }])
  expect(told?.scenes.map((scene) => scene.chart?.id)).toEqual([
    undefined,
    'china-share-by-stage',
    'india-magnet-tonnes',
  ])
  expect(told?.scenes[1]?.chart?.table.rows.map((row) => row[2])).toEqual(
    served.market.stages.map((s) => (s.share.status === 'missing' ? null : s.share.value)),
  )
  const map = told?.scenes[0]?.map
  expect(map?.shapes.filter(({ country }) => country === 'KAZ')).not.toEqual([])
  expect(map?.boundary.id).toBe('in')
  expect(map?.sources.map((number) => told?.sources[number - 1]?.text)).toContainEqual(
    expect.stringMatching(/^Natural Earth/),
  )
  expect(told?.scenes[0]?.notes).toEqual(['Only for me.'])
  expect(told?.scenes.flatMap(({ gone }) => gone)).toEqual([])
  // Nothing of it is left on the page.
  expect(document.querySelector('[id^="chart-"]')).toBeNull()
  const again = screen.getByRole('link', { name: 'save it once more' })
  expect([again.getAttribute('href'), again.getAttribute('download')]).toEqual(['blob:1', FILE.name])
  vi.useFakeTimers()
  unmount()
  vi.advanceTimersByTime(20_000)
  vi.useRealTimers()
  expect(released).toEqual(['blob:1'])
})

it('offers each kind of file, and leaves the notes out where they are not wanted', async () => {
  const made = vi.fn(async (_: ToldBriefing) => ({ ...FILE, name: 'own.docx' }))
  const { user, press } = opened(async () => FILE, { others: [writerOf(made, 'brief')] })
  await user.click(screen.getByRole('radio', { name: 'Word brief' }))
  await user.click(screen.getByRole('checkbox', { name: 'With the presenter’s notes' }))
  await press('Make the file')
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['own.docx']))
  expect(JSON.stringify(made.mock.calls)).not.toContain('Only for me.')
})

it('hands on what the file is made from, without the notes where they are left out, and says what is to be said with it', async () => {
  const made = vi.fn(async (..._: Parameters<OfTold>) => ({ ...FILE, says: 'SHA-256 ab12' }))
  const { user, press } = opened(made)
  await user.click(screen.getByRole('checkbox'))
  await press('Make the file')
  await waitFor(() => expect(said()).toBe(`Saved as ${FILE.name}, 0 kB. SHA-256 ab12`))
  const [, , telling] = made.mock.calls[0] ?? []
  expect(telling?.briefing).toEqual({
    ...WORDS,
    scenes: WORDS.scenes.map((scene) => ({ ...scene, notes: '' })),
  })
})

it('makes an evidence bundle, and says the checksum of its manifest', async () => {
  const bundle = WRITERS.find(({ id }) => id === 'bundle')
  if (!bundle) throw new Error('no bundle')
  const { press } = opened(bundle)
  await press('Make the file')
  await waitFor(() => expect(said()).toMatch(/^Saved as samvad-.*-briefing-own\.zip, .*[0-9a-f]{64}/), SLOW)
  expect(saved).toHaveLength(1)
})

it('shows how far it is, is stopped by Cancel with no file, and can begin again', async () => {
  let making: Making | undefined
  let stuck = true
  const { press } = opened((_, now) => {
    making = now
    if (!stuck) return Promise.resolve(FILE)
    now.onStep(0.5)
    return new Promise((_, reject) => now.signal.addEventListener('abort', () => reject(now.signal.reason)))
  })
  await press('Make the file')
  await waitFor(() =>
    expect(screen.getByRole('progressbar', { name: 'Progress' }).getAttribute('value')).toBe('0.75'),
  )
  expect(said()).toBe('Making the file …')
  // A second click or Enter does nothing.
  const main = screen.getByRole('button', { name: 'Make the file' })
  expect([document.activeElement, main.getAttribute('aria-disabled')]).toEqual([main, 'true'])
  await press('Make the file')
  expect(making?.signal.aborted).toBe(false)
  expect(screen.getByRole('checkbox')).toMatchObject({ disabled: true })
  await press('Cancel')
  await waitFor(() => expect(said()).toBe('Cancelled: no file was made.'))
  expect([saved, making?.signal.aborted, screen.queryByRole('progressbar')]).toEqual([[], true, null])
  expect(screen.queryByRole('link')).toBeNull()
  stuck = false
  await press('Make the file')
  await waitFor(() => expect(saved).toHaveLength(1))
})

it('is stopped while the charts come', async () => {
  const make = vi.fn(async () => FILE)
  const { press } = opened(make, { briefing: BRIEFING })
  await press('Make the file')
  await press('Cancel')
  await waitFor(() => expect(said()).toBe('Cancelled: no file was made.'))
  expect(make).not.toHaveBeenCalled()
})

it('makes one file of a second click or Enter', async () => {
  let go = () => {}
  const made = vi.fn(() => new Promise<typeof FILE>((done) => (go = () => done(FILE))))
  const { user } = opened(made)
  await user.dblClick(screen.getByRole('button', { name: 'Make the file' }))
  await waitFor(() => expect(made).toHaveBeenCalled())
  await user.keyboard('{Enter}')
  go()
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(made).toHaveBeenCalledTimes(1)
})

it('never says that it is less far than it was', async () => {
  const said: number[] = []
  const writer = writerOf(async (_, { onStep }) => {
    for (const done of [0.6, 0.2, 0.9, 0.9, 0.1]) {
      onStep(done)
      await new Promise((go) => setTimeout(go))
      said.push(Number(screen.getByRole('progressbar').getAttribute('value')))
    }
    return FILE
  })
  const { press } = opened(writer)
  await press('Make the file')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(said.map((done) => done.toFixed(2))).toEqual(['0.80', '0.80', '0.95', '0.95', '0.95'])
})

it('says at once that it was stopped, and gives nothing that comes after, but what was begun anew', async () => {
  const ends: (() => void)[] = []
  const { press } = opened(() => new Promise((done) => ends.push(() => done(FILE))))
  await press('Make the file')
  await waitFor(() => expect(ends).toHaveLength(1))
  await press('Cancel')
  await waitFor(() => expect(said()).toBe('Cancelled: no file was made.'))
  await press('Make the file')
  await waitFor(() => expect(ends).toHaveLength(2))
  ends[0]?.()
  await new Promise((go) => setTimeout(go, 20))
  expect([said(), saved]).toEqual(['Making the file …', []])
  ends[1]?.()
  await waitFor(() => expect(said()).toMatch(/^Saved as/))
  expect(saved).toHaveLength(1)
})

it('lets go of a file when the next one is made', async () => {
  const { press } = opened(async () => FILE)
  await press('Make the file')
  await waitFor(() => expect(saved).toHaveLength(1))
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 })
  await press('Make the file')
  await waitFor(() => expect(saved).toHaveLength(2))
  await vi.advanceTimersByTimeAsync(20_000)
  vi.useRealTimers()
  expect(released).toEqual(['blob:1'])
})

it('is stopped by Escape, and closed by the next', async () => {
  let signal: AbortSignal | undefined
  const { press, onClose } = opened((_, making) => {
    signal = making.signal
    return new Promise((__, reject) =>
      making.signal.addEventListener('abort', () => reject(making.signal.reason)),
    )
  })
  await press('Make the file')
  await waitFor(() => expect(signal).toBeDefined())
  const dialog = screen.getByRole<HTMLDialogElement>('dialog')
  // As browsers do: what is not prevented closes it.
  const pressed = () => fireEvent(dialog, new Event('cancel', { cancelable: true })) && dialog.close()
  pressed()
  await waitFor(() => expect(said()).toBe('Cancelled: no file was made.'))
  expect([signal?.aborted, onClose.mock.calls.length, saved]).toEqual([true, 0, []])
  pressed()
  expect(onClose).toHaveBeenCalledTimes(1)
})

it('is stopped by leaving it', async () => {
  let signal: AbortSignal | undefined
  const { press, unmount } = opened((_, making) => {
    signal = making.signal
    return new Promise(() => {})
  })
  await press('Make the file')
  await waitFor(() => expect(signal).toBeDefined())
  unmount()
  expect(signal?.aborted).toBe(true)
})

it.each([
  ['the machine is full', new DOMException('full', 'QuotaExceededError'), /has no room left/],
  [
    'no memory is left in Firefox',
    Object.assign(new Error('allocation size overflow'), { name: 'InternalError' }),
    /has no room left/,
  ],
  ['no memory is left', new RangeError('Array buffer allocation failed'), /has no room left/],
  [
    'its program does not come',
    new TypeError('Failed to fetch dynamically imported module: x.js'),
    /A part of the atlas did not come/,
  ],
  [
    'a part of the atlas does not come',
    new LoadError('trade.json', 'gone'),
    /A part of the atlas did not come/,
  ],
  ['it has a fault', new Error('no such master'), /^The file could not be made: no such master$/],
])('says so where %s, and tries again', async (_, error, words) => {
  let fails = true
  const { press } = opened(async () => {
    if (fails) throw error
    return FILE
  })
  await press('Make the file')
  expect((await screen.findByRole('alert')).textContent).toMatch(words)
  expect(saved).toEqual([])
  fails = false
  await press('Try again')
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(screen.queryByRole('alert')).toBeNull()
})

it('makes no file without a part of the atlas', async () => {
  const make = vi.fn(async () => FILE)
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
  const { press } = opened(make, { client: clientOf(false) })
  await press('Make the file')
  expect((await screen.findByRole('alert')).textContent).toMatch(/A part of the atlas did not come/)
  expect(make).not.toHaveBeenCalled()
})

it('makes a single file at once, without what it would be told from', async () => {
  const one = WRITERS.find(({ id }) => id === 'onefile')
  if (!one) throw new Error('no single file')
  const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    if (!String(url).endsWith('/onefile.txt')) throw new TypeError('Failed to fetch')
    return new Response(`<html ${idOf('')}>${slotOf({ name: 'data/briefings.json', version: '1' })}</html>`)
  })
  const { press } = opened(one, { client: clientOf(false), briefing: BRIEFING })
  await press('Make the file')
  await waitFor(() => expect(said()).toMatch(/^Saved as samvad-[\w-]+\.html, .*SHA-256 is [0-9a-f]{64}/))
  expect([saved.length, asked.mock.calls.length]).toEqual([1, 1])
})

it('says in the file which chart the atlas does not draw', async () => {
  const briefing: Briefing = briefingOf('own', [
    sceneOf('a', { ...chart('', 'china-share-by-stage'), view: '?country=KAZ' }),
  ])
  const made = vi.fn(async (_: ToldBriefing) => FILE)
  const { press } = opened(made, { briefing })
  await press('Make the file')
  await waitFor(() => expect(made).toHaveBeenCalled(), SLOW)
  expect(made.mock.calls[0]?.[0].scenes[0]).toMatchObject({
    chart: null,
    gone: ['this chart, with what the scene has chosen'],
  })
})

it('shows pages to print instead of a file, without the notes where they are not wanted', async () => {
  const Pages: ComponentType<PagesProps> = ({ briefing, onClose: close }) => (
    <button type="button" onClick={close}>
      {`Pages of ${briefing.title}: ${briefing.scenes.map(({ notes }) => notes).join()}`}
    </button>
  )
  const pages: Writer = { id: 'handout', name: 'handout.open', note: 'send.handout-note', Pages }
  const { user, press, onClose } = opened(async () => FILE, { others: [pages] })
  await user.click(screen.getByRole('radio', { name: 'Handout to print' }))
  await user.click(screen.getByRole('checkbox'))
  await press('Show the pages')
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('Pages of Briefing own:')
  expect([onClose.mock.calls.length, saved]).toEqual([1, []])
})
