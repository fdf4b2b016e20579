// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Ready from '../../../src/app/offline/Ready.tsx'
import type { Asked, Kept } from '../../../src/offline/kept.ts'

const ALL: Kept = { version: '1.3.0', files: 3, bytes: 4_200_000, missing: [] }
const PART: Kept = { ...ALL, missing: [{ url: 'data/search.abc123.json', bytes: 1_200_000 }] }

/** A worker that has what it is given, and what it was asked. */
function worker(
  kept: Kept,
  {
    fails = null,
    state = 'activated',
    killed = false,
  }: { fails?: string | null; state?: string; killed?: boolean } = {},
) {
  const asked: string[] = []
  let now = kept
  const postMessage = ({ type }: Asked, [port]: MessagePort[]) => {
    asked.push(type)
    if (type === 'FETCH' && killed) return
    if (type === 'FETCH' && fails === null) now = ALL
    port?.postMessage(type === 'KEPT' ? now : fails)
  }
  return { asked, active: { state, postMessage } }
}

interface Browser {
  readonly active?: unknown
  readonly waiting?: unknown
  readonly scope?: string
  readonly register?: () => Promise<unknown>
}

function browser(found: Browser | null, persist?: { persisted: boolean; agrees: boolean }) {
  const registration = found && { scope: 'http://localhost:3000/', ...found }
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', {
    serviceWorker: {
      getRegistration: async () => registration ?? undefined,
      register: found?.register ?? (async () => registration ?? undefined),
    },
    storage: persist && { persisted: async () => persist.persisted, persist: async () => persist.agrees },
  })
}

const shown = () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Ready />
    </QueryClientProvider>,
  )
}
const said = (text: RegExp) => waitFor(() => expect(screen.getByRole('status').textContent).toMatch(text))
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  document.head.innerHTML = '<base href="http://localhost:3000/">'
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  document.documentElement.removeAttribute('data-embed')
})

describe('whether the atlas is ready for a room without a network', () => {
  it('says so when all is there: how many files, how large, of which version', async () => {
    browser(worker(ALL))
    shown()
    await said(/^All 3 files of the atlas are kept in this browser \(4\.2 MB, dataset 1\.3\.0\)/)
    expect(screen.queryByText(/not there yet/)).toBeNull()
  })

  it('names what is not, and fetches it when it is asked to', async () => {
    const found = worker(PART)
    browser(found)
    shown()
    await said(/^2 of 3 files are kept in this browser \(3\.0 of 4\.2 MB/)
    expect(screen.getByText('1 file is not there yet')).toBeTruthy()
    expect(screen.getByText('data/search.abc123.json')).toBeTruthy()
    await press('Fetch all now')
    await said(/^All 3 files/)
    expect(found.asked).toContain('FETCH')
  })

  it('says why it did not come', async () => {
    browser(worker(PART, { fails: 'bad-precaching-response' }))
    shown()
    await press('Fetch all now')
    expect((await screen.findByRole('alert')).textContent).toContain('bad-precaching-response')
    await said(/^2 of 3 files/)
  })

  it('says so when the worker is stopped before all came, and can be asked again', async () => {
    const found = worker(PART, { killed: true })
    browser(found)
    shown()
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await press('Fetch all now')
    const looks = async (count: number) => {
      for (let i = 0; i < count; i++)
        await act(async () => {
          await vi.advanceTimersByTimeAsync(10_000)
          // The worker answers.
          await new Promise((resolve) => setTimeout(resolve, 5))
        })
    }
    await looks(12)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('button', { name: 'Fetch all now' }).hasAttribute('disabled')).toBe(true)
    await looks(1)
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing more has come for two minutes/)
    expect(screen.getByRole('button', { name: 'Fetch all now' }).hasAttribute('disabled')).toBe(false)
  })

  it('says when nothing is kept yet, and what the browser answers when it refuses', async () => {
    browser({ scope: 'http://localhost:3000/other/', register: () => Promise.reject(new Error('HTTP 404')) })
    shown()
    await said(/^Nothing is kept in this browser yet/)
    await press('Fetch all now')
    expect((await screen.findByRole('alert')).textContent).toContain('HTTP 404')
  })

  it('says that a new version waits', async () => {
    browser({ ...worker(ALL), waiting: {} })
    shown()
    expect(await screen.findByText(/^A new version is there, too/)).toBeTruthy()
  })
})

describe('whether it stays', () => {
  it('says that it does', async () => {
    browser(worker(ALL), { persisted: true, agrees: true })
    shown()
    expect(await screen.findByText(/^It stays until you delete/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Ask to keep it' })).toBeNull()
  })

  it('asks the browser only when the reader does, and says what it answers', async () => {
    browser(worker(ALL), { persisted: false, agrees: false })
    shown()
    expect(await screen.findByText(/^The browser may throw it away/)).toBeTruthy()
    await press('Ask to keep it')
    expect(await screen.findByText(/^The browser did not agree/)).toBeTruthy()
  })

  it('is not spoken of where the browser does not say', async () => {
    browser(worker(ALL))
    shown()
    await said(/^All 3 files/)
    expect(screen.queryByRole('button', { name: 'Ask to keep it' })).toBeNull()
  })
})

describe('where nothing can be kept', () => {
  it.each([
    [
      'a file',
      () => {
        document.head.innerHTML = '<base href="file:///atlas/">'
      },
      /^This is a file/,
    ],
    [
      'a frame',
      () => {
        document.documentElement.dataset.embed = '1'
      },
      /^In a frame/,
    ],
    ['an address without https', () => vi.stubGlobal('isSecureContext', false), /^Nothing can be kept/],
    ['a browser without workers', () => vi.stubGlobal('navigator', {}), /^This browser keeps nothing/],
  ])('in %s, says why, and offers nothing', async (_, given, why) => {
    browser(worker(ALL))
    given()
    shown()
    await said(why)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
