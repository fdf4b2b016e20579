// @vitest-environment happy-dom
import '../setup/dom.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fitDrawings } from '../../src/app/paper/drawings.ts'
import { choiceText } from '../../src/app/paper/PaperAbout.tsx'
import { viewOf } from '../setup/builders.ts'

const lists = {
  countries: [
    { id: 'KAZ', iso2: 'KZ' },
    { id: 'UZB', iso2: 'UZ' },
  ],
  sectors: [
    { id: 'energy', label: 'Energy' },
    { id: 'health', label: 'Health' },
  ],
}
const said = (
  from: Partial<ReturnType<typeof viewOf>>,
  layers: Parameters<typeof choiceText>[0]['layers'] = [],
) => choiceText({ view: viewOf(from), ...lists, layers })

describe('a printed page', () => {
  it('says what was chosen, and that nothing was', () => {
    expect(said({})).toBe('India and the five Central Asian states · All sectors')
    const chosen = { country: 'KAZ', compare: ['UZB'], sectors: ['health', 'energy'], year: 2019 } as never
    expect(said(chosen, ['sites'])).toBe(
      'Kazakhstan · compared with Uzbekistan · Sectors: Energy and Health · As of FY2019-20 · On the map: Mineral sites',
    )
  })
})

describe('drawings on paper', () => {
  afterEach(() => {
    document.body.innerHTML = ''
    vi.restoreAllMocks()
  })

  it('tell their height; the table of one too high to be read is unfolded, and folded again', () => {
    document.body.innerHTML = `<div id="root">
      <figure><div aria-hidden="true" class="low"></div><details></details></figure>
      <figure><div aria-hidden="true" class="high"></div><details></details></figure>
      <figure><div aria-hidden="true" class="high"></div><details open></details></figure></div>`
    HTMLElement.prototype.checkVisibility ??= () => true
    vi.spyOn(HTMLElement.prototype, 'checkVisibility').mockReturnValue(true)
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (this: HTMLElement) {
      return this.className === 'high' ? 1200 : 300
    })
    const open = () => [...document.querySelectorAll('details')].map((one) => one.open)
    const back = fitDrawings()
    expect(open()).toEqual([false, true, true])
    const tall = [...document.querySelectorAll<HTMLElement>('[aria-hidden]')].map((one) =>
      one.style.getPropertyValue('--tall'),
    )
    expect(tall).toEqual(['300', '1200', '1200'])
    back()
    expect(open()).toEqual([false, false, true])
  })
})
