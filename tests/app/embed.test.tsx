// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import EmbedBar from '../../src/app/embed/EmbedBar.tsx'
import { EmbedSnippet } from '../../src/app/embed/EmbedSnippet.tsx'
import { snippetOf } from '../../src/app/embed/snippet.ts'
import type { Links } from '../../src/app/useLinks.ts'
import { mapModel } from '../../src/select/mapModel.ts'
import { countryOf, homeOf, IND, KAZ, sectorId, sectorOf, stateOf, viewOf } from '../setup/builders.ts'

const home = homeOf({
  countries: [countryOf('IND'), countryOf('KAZ')],
  sectors: [sectorOf('energy'), sectorOf('health')],
  states: [stateOf(IND, { energy: 9 }), stateOf(KAZ, { energy: 5 })],
})

/** What a page makes of a snippet. */
const frameOf = (html: string) => {
  const page = document.createElement('div')
  page.innerHTML = `${html}<p>after</p>`
  const [frame, after] = page.children
  return { frame: frame as HTMLIFrameElement, after: after?.textContent }
}

describe('the HTML of a frame', () => {
  it('holds its address and title, whatever is in them, and nothing else of the page', () => {
    const src = 'https://example.org/atlas/?sector=a&b="><script>x</script>&embed=1'
    const { frame, after } = frameOf(snippetOf(src, `Kazakhstan's "items" <b>`, 'responsive'))
    expect(frame.tagName).toBe('IFRAME')
    expect(frame.getAttribute('src')).toBe(src)
    expect(frame.title).toBe(`Kazakhstan's "items" <b>`)
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(after).toBe('after')
  })

  it('is as wide as its place, or of a fixed size', () => {
    expect(frameOf(snippetOf('a', 'b', 'responsive')).frame.getAttribute('style')).toContain('width:100%')
    const { frame } = frameOf(snippetOf('a', 'b', 'fixed'))
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['640', '480'])
  })
})

describe('the offer of a frame', () => {
  const links = { to: () => ({ href: '?country=KAZ&embed=1', onClick: () => {} }) } as unknown as Links
  const code = () => screen.getByLabelText<HTMLTextAreaElement>('HTML to paste')
  beforeEach(() => void render(<EmbedSnippet home={home} view={viewOf({ country: KAZ })} links={links} />))
  afterEach(() => vi.restoreAllMocks())

  it('is of the present view, and says so in its title', () => {
    const { frame } = frameOf(code().value)
    expect(frame.getAttribute('src')).toMatch(/\?country=KAZ&embed=1$/)
    expect(frame.title).toBe('Samvad Atlas: Kazakhstan · All sectors')
  })

  it('is copied, which is said', async () => {
    const user = userEvent.setup()
    await user.click(screen.getByLabelText('640 × 480 pixels'))
    await user.click(screen.getByRole('button', { name: 'Copy the HTML' }))
    expect(screen.getByRole('status').textContent).toBe('The HTML is copied.')
    expect(await navigator.clipboard.readText()).toBe(code().value)
    expect(code().value).toContain('width="640"')
  })

  it('is selected where the clipboard is refused', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    await user.click(screen.getByRole('button', { name: 'Copy the HTML' }))
    expect(screen.getByRole('status').textContent).toContain('press Ctrl C')
    expect(document.activeElement).toBe(code())
    expect(code().selectionEnd).toBe(code().value.length)
  })
})

describe('the line below a map in a frame', () => {
  it('says what is chosen, from where it is, and leads to the whole atlas in a tab of its own', async () => {
    const view = viewOf({ country: KAZ, compare: [IND], embed: true })
    render(
      <EmbedBar home={home} view={view} model={mapModel(home.states, view)} href={() => '?country=KAZ'} />,
    )
    screen.getByText('Items with India: Kazakhstan 5 and India')
    screen.getByText(/^Dataset/)
    const all = screen.getByRole('link', { name: 'Samvad Atlas' })
    expect([all.getAttribute('href'), all.getAttribute('target'), all.getAttribute('rel')]).toEqual([
      ...['?country=KAZ', '_blank', 'noopener'],
    ])
    const key = screen.getByRole('button', { name: 'Key' })
    await userEvent.click(key)
    expect(key.getAttribute('aria-expanded')).toBe('true')
    expect(document.documentElement.hasAttribute('data-embed-key')).toBe(true)
  })

  it('says of which year it is', () => {
    const view = viewOf({ embed: true, country: KAZ, year: 2019 })
    const model = mapModel(home.states, view, { year: 2019, states: home.states })
    render(<EmbedBar home={home} view={view} model={model} href={() => '?'} />)
    screen.getByText('Items with India: Kazakhstan 5 · As of FY2019-20')
  })

  it('says of which sectors it is', () => {
    const view = viewOf({ embed: true, country: KAZ, sectors: [sectorId('energy')] })
    render(<EmbedBar home={home} view={view} model={mapModel(home.states, view)} href={() => '?'} />)
    screen.getByText('Items with India: Kazakhstan 5 · Sectors: Label of energy')
  })

  it('has the place of what is read out before anything is chosen', () => {
    const bar = (view: ReturnType<typeof viewOf>) => (
      <EmbedBar home={home} view={view} model={mapModel(home.states, view)} href={() => '?'} />
    )
    const { container, rerender } = render(bar(viewOf({ embed: true })))
    const live = container.querySelector('[aria-live=polite]')
    expect(live?.textContent).toBe('')
    rerender(bar(viewOf({ embed: true, country: KAZ })))
    expect(container.querySelector('[aria-live=polite]')).toBe(live)
    expect(live?.textContent).toBe('Items with India: Kazakhstan 5')
  })

  it('has links to other pages opened beside, and those within the map not', () => {
    const view = viewOf({ embed: true })
    render(
      <>
        <EmbedBar home={home} view={view} model={mapModel(home.states, view)} href={() => '?'} />
        <a href="minerals/#sites">sites</a>
        <a href="?country=KAZ">Kazakhstan</a>
      </>,
    )
    const targetOf = (name: string) => {
      const link = screen.getByRole('link', { name })
      link.addEventListener('click', (event) => event.preventDefault())
      link.click()
      return link.getAttribute('target')
    }
    expect([targetOf('sites'), targetOf('Kazakhstan')]).toEqual(['_blank', null])
  })
})
