import '../../setup/catalogue.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Deck, opened } from './opened.ts'
import { roughBriefing } from './rough.ts'

const hasOffice =
  spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0
if (!hasOffice) {
  process.stderr.write(
    'decks are not opened: apt-get install libreoffice-impress poppler-utils fonts-liberation\n',
  )
}

const folder = mkdtempSync(join(tmpdir(), 'deck-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Word {
  readonly text: string
  readonly right: number
  readonly bottom: number
}

/** The words of each page, and where they end, in points. */
function pages(file: string): { width: number; height: number; words: Word[] }[] {
  const read = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' })
  return read
    .split('<page ')
    .slice(1)
    .map((page) => {
      const number = (of: RegExp) => Number(of.exec(page)?.[1])
      const words = [...page.matchAll(/xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g)].map(
        ([, right, bottom, text]) => ({
          text: text ?? '',
          right: Number(right),
          bottom: Number(bottom),
        }),
      )
      return { width: number(/^width="([\d.]+)"/), height: number(/height="([\d.]+)"/), words }
    })
}

describe.skipIf(!hasOffice)('a deck in LibreOffice', () => {
  let deck: Deck
  let read: ReturnType<typeof pages>
  beforeAll(async () => {
    deck = await opened(roughBriefing())
    const file = join(folder, 'deck.pptx')
    writeFileSync(file, deck.bytes)
    const home = `-env:UserInstallation=${pathToFileURL(join(folder, 'home')).href}`
    execFileSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    })
    read = pages(join(folder, 'deck.pdf'))
  }, 120_000)

  it('has all its slides', () => expect(read).toHaveLength(deck.slides))

  it('has no word that leaves its slide or lies below the number of the slide', () => {
    for (const { width, height, words } of read) {
      expect(words.filter(({ right, bottom }) => right > width - 20 || bottom > height - 15)).toEqual([])
    }
  })

  it('has no word of its lines in the sources, whatever the length', () => {
    const [first] = read
    if (!first) throw new Error('no page')
    for (const { words } of read) {
      // Words from the top down to the place of the sources, which are smaller than 12 points from there on.
      const body = words.filter(({ text }) => text === 'refined')
      expect(body.filter(({ bottom }) => bottom > 6.25 * 72)).toEqual([])
    }
  })

  it('says headings and numbers as text', () => {
    const all = read.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')
    expect(all).toContain('Rare earths and the India–Central Asia Dialogue')
    expect(all).toContain('no data')
    expect(all).toContain('FY2023-24')
  })
})
