// @vitest-environment happy-dom
import '../../setup/dom.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type OnUrlUpdateFunction, withNuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import RareEarthsPage from '../../../src/app/pages/RareEarthsPage.tsx'
import type { Atlas } from '../../../src/domain/atlas.ts'
import { Up } from '../../../src/ui/up.ts'
import { atlas, page } from '../../setup/compiled.ts'

function at(searchParams = '', of: Atlas = atlas) {
  const onUrlUpdate = vi.fn<OnUrlUpdateFunction>()
  const shown = <RareEarthsPage atlas={of} page={page} failures={[]} />
  render(<Up value={page.up}>{shown}</Up>, {
    wrapper: withNuqsTestingAdapter({ searchParams, onUrlUpdate, hasMemory: true }),
  })
  return () => onUrlUpdate.mock.calls.at(-1)?.[0].queryString
}
// By tag and not by role: the page is long, and a search by role looks at the style of all of it.
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((e) => e.textContent.trim())
const titles = () => texts('h3')
const sections = () => texts('h2')

afterEach(() => history.replaceState(null, '', '/'))

describe('the page of rare earths', () => {
  it('has its eight sections in order, each in the contents', () => {
    at()
    expect(sections()).toEqual([
      'China’s share by stage',
      'Who mines',
      'How few hold it',
      'Reserves',
      'The seventeen elements',
      'China’s controls and India’s answers',
      'What India imports',
      'What it is used for',
    ])
    const contents = [...document.querySelectorAll('nav[aria-label="On this page"] a')]
    expect(contents.map((a) => a.getAttribute('href'))).toEqual([
      ...['#stages', '#mines', '#concentration', '#reserves'],
      ...['#elements', '#controls', '#india', '#uses'],
    ])
  })

  // Each number worked out by hand from the tables of the sources.
  it('writes its findings from the data', () => {
    at()
    expect(titles()).toEqual(
      expect.arrayContaining([
        'China mined 60% of the world’s magnet rare earths in 2024, refined 91% and made 94% of the sintered magnets',
        'China mined an estimated 69.2% of all rare earths in 2025 (USGS); its share peaked at 98.4% in 2009 (BGS)',
        'Mining is at an estimated 5,054 of 10,000 in 2025; the lowest of these years was 3,654 in 2020',
        'China’s 94% alone puts magnet making at 8,836 or more of 10,000',
        'China has 44 Mt of rare-earth reserves, at most 58.7% of a world total printed as more than 75 Mt (USGS, 2026)',
        'China put 7 of the 17 under export licence in April 2025, and named 5 more in October 2025',
        'India bought metal magnets for USD 187 million in 2024, after USD 5.7 million in 2002',
        'China’s share of these imports: 87.1% in 2024, 36.2% in 2002',
        'By weight India imported 53,700 t of metal magnets in FY2024-25, after 12,400 t in FY2020-21',
        'Electric vehicles take 9.2% of magnet rare earths and wind power 11.5%, of 90.9 thousand tonnes in 2024',
      ]),
    )
  })

  it('says of a state that no table lists what it has not, and where its minerals are', () => {
    at('?country=KAZ')
    expect(screen.getByText(/^Kazakhstan: neither survey has a figure/)).toBeTruthy()
    const link = screen.getByText(/page of minerals/)
    expect(link.getAttribute('href')).toBe('../minerals/?country=KAZ')
  })

  it('of India tells what it mined and that its reserves were withdrawn', () => {
    at('?country=IND&mines=countries')
    expect(screen.getByText(/^India mined an estimated 2,900 t .* in 2025/)).toBeTruthy()
    expect(titles()).toEqual(
      expect.arrayContaining([
        'The USGS has withdrawn India’s rare-earth reserves: 6.9 Mt before, no figure in 2026',
        'India: an estimated 2,900 t in 2025 by the USGS, 4,200 t in 2024 by the BGS',
        'China mined 270,000 t in 2025, United States 51,000 t and India 2,900 t (USGS, estimated)',
      ]),
    )
  })

  it('leaves its charts out where its sector is not chosen, says so, and can be widened', async () => {
    const address = at('?sector=energy&country=TKM')
    expect(sections()).toEqual([])
    const notice = screen.getByText(/Critical minerals is not among the chosen sectors/i)
    await userEvent.click(within(notice).getByText('All sectors'))
    expect(address()).toBe('?country=TKM')
    expect(sections()).toHaveLength(8)
  })

  it('shows all of it where its sector is among the chosen', () => {
    at('?sector=energy,critical-minerals')
    expect(sections()).toHaveLength(8)
  })

  it('says where its part was not loaded that it is not there', () => {
    const { rareEarths: _, ...rest } = atlas
    at('', rest)
    expect(screen.getAllByText('What this part needs could not be loaded.')).toHaveLength(8)
  })
})

describe('a choice on the page', () => {
  it('of all rare earths is in the address, and says what has no figure', async () => {
    const address = at()
    await userEvent.click(screen.getByLabelText('all rare earths'))
    expect(address()).toBe('?scope=all')
    expect(titles()).toContain(
      'China mined an estimated 69.2% of all rare earths in 2025; of their refining there is no figure to draw',
    )
    await userEvent.click(screen.getByLabelText('magnet rare earths'))
    expect(address()).toBe('')
  })

  it('of the world since 1900 has its title from the newest and an older total', () => {
    at('?mines=world')
    expect(titles()).toContain(
      'The world mined an estimated 390,000 t of rare-earth oxides in 2025, 4.3 times the 90,900 t of 2000',
    )
  })

  it('that nobody knows is the default', () => {
    at('?scope=golf&mines=soon&element=Xx&producer=ZZ')
    expect(titles()).toContain(
      'China mined 60% of the world’s magnet rare earths in 2024, refined 91% and made 94% of the sintered magnets',
    )
    expect(screen.queryByText(/^Close/)).toBeNull()
  })

  it('of an element opens its detail, with its control on the page and on the timeline', async () => {
    const address = at()
    const card = document.querySelector('#Dy a')
    if (!card) throw new Error('there is no card of dysprosium')
    await userEvent.click(card)
    expect(address()).toBe('?element=Dy')
    const detail = within(screen.getByLabelText('Dysprosium'))
    expect(detail.getByText(/Magnets that stand heat, for electric cars/)).toBeTruthy()
    const hrefs = detail.getAllByRole('link').map((a) => a.getAttribute('href'))
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '#cn-2025-04-04-announcement-18',
        '../timeline/#cn-2025-04-04-announcement-18',
      ]),
    )
    expect(
      detail.getByText(/Dysprosium cost an estimated USD 239 per kg in 2025, USD 410 in 2021/),
    ).toBeTruthy()
    await userEvent.click(detail.getByText('Close Dysprosium'))
    expect(address()).toBe('')
  })

  it('of an element that a link names opens it, too', () => {
    history.replaceState(null, '', '/#Sc')
    at()
    expect(titles()).toContain('Scandium cost an estimated USD 640 per kg in 2025, USD 890–1,000 in 2021')
  })
})

describe('its lists', () => {
  it('have an entry for each mark of the axis, under the place that the mark leads to', () => {
    at()
    const marks = [...document.querySelectorAll('#chart-controls svg a')]
    expect(marks.length).toBeGreaterThan(40)
    for (const mark of marks) {
      expect(document.getElementById(mark.getAttribute('href')?.slice(1) ?? '')?.tagName).toBe('LI')
    }
  })

  it('have each id of the page once', () => {
    at('?element=Nd')
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('keep the three tonnages of magnets side by side, each with its period', () => {
    at()
    expect(texts('#india li strong')).toEqual(['53,700 t', '21,432 t', '460 t'])
  })
})
