// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsAdapter } from 'nuqs/adapters/react'
import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Nearest } from '../../../src/app/pages/Nearest.tsx'
import SourcesPage from '../../../src/app/pages/SourcesPage.tsx'
import type { Page } from '../../../src/domain/page.ts'
import { atlasOf, itemOf, licenceOf, sourceOf } from '../../setup/builders.ts'

const reading = (text: string, source: string) => ({ text, sources: [source] })
const atlas = atlasOf({
  items: [itemOf('of-both', { sources: ['a-source', 'b-source'] }), itemOf('of-weak', { sources: ['weak'] })],
  sources: [
    sourceOf('a-source', { note: 'Note of a.' }),
    sourceOf('b-source', { licence: 'open' }),
    sourceOf('weak', { display: false, note: 'Note of weak.' }),
  ],
  licences: [licenceOf('press'), licenceOf('open')],
  disagreements: [
    {
      ...{ id: 'a-dispute', about: 'the length', use: 'The first.', at: ['item:of-both'] },
      readings: [reading('Long.', 'a-source'), reading('Short.', 'b-source')],
    },
    {
      ...{ id: 'another-dispute', about: 'the length', use: 'The first.', at: ['item:of-both'] },
      readings: [reading('Wide.', 'a-source'), reading('Narrow.', 'b-source')],
    },
  ],
})
const page: Page = {
  ...{
    version: atlas.version,
    asOf: atlas.asOf,
    boundary: 'in',
    boundaryViews: ['in'],
    years: [2008, 2025],
    files: {},
    up: '../',
  },
  download: {
    ...{ version: atlas.version, sha256: '', size: 0, withheld: 0, tables: [], difference: null },
  } as unknown as Page['download'],
}

function at(searchParams = '') {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  render(<SourcesPage atlas={atlas} page={page} failures={[]} />, {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  return () => onUrlUpdate.mock.calls.map(([event]) => event.queryString)
}
const shown = () => [...document.querySelectorAll<HTMLElement>('[data-source]')].map((e) => e.dataset.source)
const entry = (id: string) => document.querySelector(`[data-source="${id}"]`)
const ids = () => [...document.querySelectorAll('[id]')].map((e) => e.id)

/** A link on the page, as to a place on it that is there already. */
function follow(id: string) {
  history.replaceState(null, '', `/#${id}`)
  act(() => {
    dispatchEvent(new HashChangeEvent('hashchange'))
  })
}

afterEach(() => history.replaceState(null, '', '/'))

describe('a source', () => {
  it('has its id and its note', () => {
    at()
    expect(entry('a-source')?.querySelector('code')?.textContent).toBe('a-source')
    expect(entry('a-source')?.textContent).toContain('Note of a.')
  })

  it('that is too weak to be named shows neither, and what rests on it all the same', () => {
    at()
    expect(entry('weak')?.querySelector('code')).toBeNull()
    expect(entry('weak')?.textContent).not.toMatch(/Publisher|Note of|Title of weak|https?:/)
    expect(entry('weak')?.textContent).toContain('Title of of-weak')
  })

  it('is the place of a fact that rests on it first, and of no disagreement', () => {
    at()
    expect(ids().filter((id) => id === 'item:of-both')).toHaveLength(1)
    expect(entry('a-source')?.querySelectorAll('[id]')).toHaveLength(1)
    expect(entry('b-source')?.querySelectorAll('[id]')).toHaveLength(0)
  })

  it('leads to each point on which it differs, though two are about the same', () => {
    at()
    const links = [...(entry('a-source')?.querySelectorAll('a[href^="#"]') ?? [])]
    expect(links.map((a) => a.getAttribute('href'))).toEqual(['#a-dispute', '#another-dispute'])
  })
})

describe('the filter', () => {
  it('cannot be used before any script', () => {
    const html = renderToString(
      <NuqsAdapter>
        <SourcesPage atlas={atlas} page={page} failures={[]} />
      </NuqsAdapter>,
    )
    expect(html).toMatch(/<fieldset disabled=""[^>]*aria-label="Narrow the sources"/)
  })

  it('can be used from then on, and its words are in the address', async () => {
    const written = at()
    const group = screen.getByRole('group', { name: 'Narrow the sources' })
    expect(group.hasAttribute('disabled')).toBe(false)
    await userEvent.selectOptions(screen.getByRole('combobox'), 'open')
    expect(shown()).toEqual(['b-source'])
    await waitFor(() => expect(written()).toEqual(['?licence=open']))
  })

  it('leaves out a licence that nobody knows, and says so', () => {
    at('?licence=nope')
    expect(shown()).toHaveLength(3)
    expect(screen.getByText('Not known, and left out: licence=nope')).toBeTruthy()
    expect(screen.getByRole('combobox')).toHaveProperty('value', '')
  })

  it('keeps the words beside a licence that nobody knows', () => {
    at('?licence=nope&q=b-source')
    expect(shown()).toEqual(['b-source'])
  })

  it('says nothing of a licence that it knows', () => {
    at('?licence=open')
    expect(shown()).toEqual(['b-source'])
    expect(document.body.textContent).not.toContain('Not known')
  })
})

describe('a link to what the filter hides', () => {
  it.each(['a-source', 'item:of-both'])('takes the filter away: %s', async (id) => {
    const written = at('?licence=open&q=nothing')
    expect(shown()).toEqual([])
    follow(id)
    await waitFor(() => expect(shown()).toHaveLength(3))
    await waitFor(() => expect(written().at(-1)).toBe(''))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('that it does not hide leaves the filter as it is', () => {
    const written = at('?licence=open')
    follow('b-source')
    expect(shown()).toEqual(['b-source'])
    expect(written()).toEqual([])
  })
})

describe('a link to what is gone', () => {
  const facts = ['item:of-both', 'commodities:KAZ:2010:hs']
  it.each([
    ['a-sourse', 'a-source'],
    ['a-disput', 'a-dispute'],
    ['item:of-bot', 'item:of-both'],
    ['commodities:KAZ:2030:hs', 'commodities:KAZ:2010:hs'],
  ])('%s says so, and offers the nearest: %s', (id, nearest) => {
    history.replaceState(null, '', `/#${id}`)
    const onHidden = vi.fn()
    render(<Nearest atlas={atlas} facts={facts} onHidden={onHidden} />)
    expect(screen.getByRole('alert').textContent).toContain(`“${id}”`)
    expect(screen.getByRole('link').getAttribute('href')).toBe(`#${nearest}`)
    expect(onHidden).not.toHaveBeenCalled()
  })

  it('to nothing in particular says nothing', () => {
    const onHidden = vi.fn()
    const { container } = render(<Nearest atlas={atlas} facts={facts} onHidden={onHidden} />)
    expect(container.textContent).toBe('')
    expect(onHidden).not.toHaveBeenCalled()
  })
})
