import '../../setup/catalogue.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeDeck } from '../../../src/export/deck/makeDeck.ts'
import { planned } from '../../../src/export/deck/plan.ts'
import { hasOffice, printed } from '../../setup/office.ts'
import { quiet } from './opened.ts'
import { roughBriefing } from './rough.ts'

if (!hasOffice) {
  process.stderr.write(
    'decks are not opened: apt-get install libreoffice-impress poppler-utils fonts-liberation\n',
  )
}

interface Word {
  readonly text: string
  readonly right: number
  readonly bottom: number
}

describe.skipIf(!hasOffice)('a deck in LibreOffice', () => {
  const told = roughBriefing()
  const pages: { readonly width: number; readonly height: number; readonly words: Word[] }[] = []

  beforeAll(async () => {
    const { places } = await printed(await makeDeck(told, quiet()))
    for (const { name, attributes, text } of places) {
      const number = (of: string) => Number(attributes[of])
      if (name === 'page') pages.push({ width: number('width'), height: number('height'), words: [] })
      if (name === 'word') pages.at(-1)?.words.push({ text, right: number('xMax'), bottom: number('yMax') })
    }
  }, 120_000)

  it('has all its slides', () => expect(pages).toHaveLength(planned(told).length))

  it('has no word that leaves its slide', () => {
    for (const { width, height, words } of pages) {
      expect(words.length).toBeGreaterThan(5)
      expect(words.filter(({ right, bottom }) => right > width - 30 || bottom > height - 20)).toEqual([])
    }
  })

  it('has no word of its lines among its sources', () => {
    const last = pages.flatMap(({ words }) =>
      words.filter(({ text }) => text === 'refined').map((w) => w.bottom),
    )
    expect(Math.max(...last)).toBeLessThan(6.24 * 72)
  })

  it('has the words of an axis of events apart: none on another', () => {
    const page = pages.find(({ words }) => words.some(({ text }) => text === 'axis'))
    const line = (text: string) => page?.words.find((word) => word.text === text)?.bottom ?? Number.NaN
    const [licence, wider, rest, year] = ['licence', 'Wider', 'Answers', '2006'].map(line) as [
      ...[number, number, number, number],
    ]
    expect(wider).toBeGreaterThan(licence + 40)
    expect(rest).toBeGreaterThan(wider + 20)
    expect(year).toBeGreaterThan(rest + 10)
    expect(year).toBeLessThan(6.24 * 72)
  })

  it('says headings, names and numbers as text', () => {
    const all = pages.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ')
    for (const text of [
      'Rare earths and the India–Central Asia Dialogue',
      'Kazakhstan',
      'no data',
      'FY2023-24',
    ]) {
      expect(all).toContain(text)
    }
  })
})
