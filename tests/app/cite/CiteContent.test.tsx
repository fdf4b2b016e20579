import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { CiteContent, Differs } from '../../../src/app/cite/CiteContent.tsx'
import { figureText } from '../../../src/app/cite/words.ts'
import { citation } from '../../../src/select/citation.ts'
import { figure } from '../../../src/select/fact.ts'
import { fact } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'
import { pageOf } from '../../setup/page.ts'

/** What opens at the mark of a fact, its parts in their order. */
function opened(id: string) {
  const found = citation(atlas, fact(id))
  if (!found) throw new Error(`no fact ${id}`)
  const page = pageOf(<CiteContent citation={found} atlas={atlas} />)
  return { text: page.textContent, lines: [...page.querySelectorAll('p, li')].map((e) => e.textContent) }
}

describe('who says so', () => {
  it('of an item begins with how far the thing has come, and of when it speaks', () => {
    expect(opened('item:con-zahedan').lines[0]).toBe('under construction, October 2025 – November 2025')
    expect(opened('item:uz-800').lines[0]).toMatch(/, 2023$/)
  })

  it('of what is no item does not', () => {
    expect(opened('sector:energy').lines[0]).not.toMatch(/, \d{4}$/)
  })

  it('of goods by sector says the sum of each flow, and of what it is the sum', () => {
    const { text } = opened('goods:KAZ:2021')
    expect(text).toMatch(/235\.02.*FY2021-22.*computed/)
    expect(text).toMatch(/325\.75.*FY2021-22.*computed/)
  })

  it('of a share of mining says which of its two numbers is an estimate', () => {
    const { lines } = opened('mine:usgs:2024')
    expect(lines.find((line) => /380,000/.test(line) && !/270,000/.test(line))).toMatch(/reported/)
    expect(lines.find((line) => /270,000/.test(line) && !/380,000/.test(line))).toMatch(/estimated/)
    const formula = lines.find((line) => line.includes(' ÷ '))
    expect(formula?.match(/\(estimated\)/g)).toHaveLength(1)
    expect(formula).toMatch(/: China \(estimated\); the world\.?/)
  })

  it('of a figure that a disagreement names says that it is disputed', () => {
    expect(opened('report:KAZ:2022').text).toMatch(/2,400.*disputed/)
  })
})

describe('a figure in words', () => {
  it('keeps what a printed number or range leaves open', () => {
    const said = (value: number | null, more: Parameters<typeof figure>[5]) =>
      figureText(figure('value', value, 'percent', null, 'reported', more))
    expect(said(null, { range: [60, 70] })).toBe('60–70%')
    expect(said(null, { range: [60, 70], approximate: 'about' })).toBe('about 60–70%')
    expect(said(70, { approximate: 'floor' })).toBe('more than 70%')
    expect(said(null, {})).toBe('no data')
  })
})

describe('a point on which sources differ', () => {
  const [disagreement] = atlas.disagreements
  if (!disagreement) throw new Error('no disagreement')
  it('is a heading of the level that its page needs', () => {
    const heading = (as?: 'h3') =>
      pageOf(<Differs disagreement={disagreement} atlas={atlas} {...(as && { as })} />).querySelector(
        'h3, h5',
      )
    expect(heading()?.tagName).toBe('H5')
    expect(heading('h3')?.tagName).toBe('H3')
  })
})
