import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT } from '../../src/theme/theme.ts'
import { atlas, eventually, PHONE, type Visit } from './atlas.ts'
import { choose, press, title } from './panel.ts'

/** What poppler reads of the handout as PDF; null where it is not installed. */
async function printed(visit: Visit) {
  const pdf = await visit.page.pdf({ format: 'A4', outline: true, tagged: true })
  const folder = mkdtempSync(join(tmpdir(), 'handout-'))
  try {
    const file = join(folder, 'handout.pdf')
    writeFileSync(process.env.KEEP_PDF ?? file, pdf)
    writeFileSync(file, pdf)
    const read = (...args: string[]) =>
      execFileSync('pdftotext', [...args, file, '-'], { encoding: 'utf8', maxBuffer: 1e9 })
    return {
      pages: read('-layout').split('\f').slice(0, -1),
      words: [...read('-bbox').matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">/g)].map(
        ([, ...box]) => box.map(Number) as [number, number, number, number],
      ),
      bookmarks: (pdf.toString('latin1').match(/\/Title /g) ?? []).length,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** A scene that is a page and more in each layout, and one after it. */
function longBriefing(words: { heading: string; lines: readonly string[]; notes: string }) {
  const scene = { view: '', show: { as: 'map' }, facts: [], minutes: null, figures: [] }
  return {
    ...{ format: 'samvad-briefing', version: 1, id: 'long', title: 'What is long', dataset: '1.3.0' },
    scenes: [
      { id: 'a', ...scene, ...words },
      { id: 'b', ...scene, heading: 'And so on', lines: [], notes: '' },
    ],
  }
}

/** Points: A4, and its margin. */
const SHEET = { width: 595, height: 842, margin: 39 }
const spaced = (text: string) => text.replace(/\s+/g, ' ')

describe('the handout of a briefing', () => {
  const { open } = atlas({ webgl: false })

  /** The pages of the briefing that comes with the atlas, with every chart drawn. */
  async function handout(options = {}) {
    const visit = await open('?panel=briefing', options)
    await visit.role('button', { name: 'Send on as a file' }).click()
    await visit.role('radio', { name: 'Handout to print' }).check()
    await visit.role('button', { name: 'Show the pages' }).click()
    const pages = visit.role('dialog', { name: /^Handout: / })
    await pages.getByRole('heading', { level: 1 }).waitFor()
    // That of named sectors is drawn without SVG.
    await eventually(() => pages.locator('figure').count()).toBe(5)
    await eventually(() => pages.locator('figure:has(> div svg)').count()).toBe(4)
    return { visit, pages }
  }

  it.skipIf(!hasPoppler)(
    'is printed whole: text, bookmarks, and notes that match their numbers',
    async () => {
      const { visit, pages } = await handout({ colorScheme: 'dark' })
      const headings = await pages.getByRole('heading').count()
      const { pages: sheets, words, bookmarks } = await printed(visit)
      const text = spaced(sheets.join(' '))
      expect(text).toContain('China mines 60%')
      expect(text).toContain('Open with the question, not with the map')
      expect(text).toContain('Boundaries: As claimed by India')
      const marked = [...text.matchAll(/\[([\d, –]+)\]/g)].flatMap(([, list = '']) =>
        list.split(', ').flatMap((part) => part.split('–').map(Number)),
      )
      const notes = spaced(sheets.slice(sheets.findIndex((page) => /^\s*Sources\s*\n/.test(page))).join(' '))
      expect(marked.length).toBeGreaterThan(20)
      expect(marked.filter((n) => !new RegExp(`\\b${n}\\. `).test(notes))).toEqual([])
      expect(bookmarks).toBeGreaterThanOrEqual(headings)
      expect(await visit.page.title()).toBe('Rare earths and the India–Central Asia Dialogue')
      const beyond = words.filter(
        ([left, top, right, bottom]) =>
          left < SHEET.margin || right > SHEET.width - SHEET.margin + 2 || top < 0 || bottom > SHEET.height,
      )
      expect(beyond).toEqual([])
      expect(sheets.filter((page) => page.trim().length < 80)).toEqual([])
      expect(text).not.toMatch(/Print, or save as PDF|Close|Zoom in/)
      expect(visit.problems).toEqual([])
    },
  )

  it.skipIf(!hasPoppler)('has three scenes on a page, and no page more', async () => {
    const { visit } = await handout()
    await visit.role('radio', { name: 'Three scenes a page' }).check()
    const { pages } = await printed(visit)
    const sources = pages.findIndex((page) => /^\s*Sources\s*\n/.test(page))
    expect(sources).toBe(4)
    expect(spaced(pages.join(' '))).not.toContain('Open with the question, not with the map')
  })

  it('is paper in a dark room, with its charts as they are printed', async () => {
    const { visit, pages } = await handout({ colorScheme: 'dark' })
    expect(await pages.evaluate((dialog) => document.activeElement === dialog)).toBe(true)
    const look = await visit.page.evaluate(() => {
      const ground = (element: Element | null | undefined) =>
        element ? getComputedStyle(element).backgroundColor : ''
      const sheet = document.querySelector('[role=dialog] article > section')
      const [button] = [...document.querySelectorAll('[role=dialog] button')]
      return [ground(document.querySelector('[role=dialog]')), ground(sheet), ground(button)]
    })
    expect(look).toEqual(['rgb(34, 42, 51)', 'rgb(255, 255, 255)', expect.not.stringContaining('255')])
    const dark = Object.values(DARK).flat()
    const drawn = await pages
      .locator('figure svg [fill], figure svg [stroke]')
      .evaluateAll((all) => all.flatMap((one) => [one.getAttribute('fill'), one.getAttribute('stroke')]))
    expect(drawn).toContain(LIGHT.china)
    expect(drawn.filter((colour) => colour !== null && dark.includes(colour))).toEqual([])
  })

  it('is as wide as a small window, and not scaled on paper', async () => {
    const { visit, pages } = await handout({ viewport: PHONE })
    const width = async () => (await pages.locator('article > section').first().boundingBox())?.width
    expect(await width()).toBeLessThanOrEqual(PHONE.width)
    await visit.page.emulateMedia({ media: 'print' })
    expect(await pages.locator('article').evaluate((article) => article.currentCSSZoom)).toBe(1)
  })

  it.skipIf(!hasPoppler)(
    'carries what is too long for a page over to the next, in both layouts',
    async () => {
      const visit = await open('?panel=briefing')
      const words = (of: string, n: number) => Array.from({ length: n }, (_, i) => `${of}${i}`)
      const notes = words('note', 620).join(' ').slice(0, 5000)
      const lines = Array.from({ length: 20 }, (_, i) => words(`line${i}w`, 25).join(' '))
      const heading = `${words('head', 40).join(' ')} Диалог`
      await choose(visit, JSON.stringify(longBriefing({ heading, lines, notes })))
      await press(visit, 'Open')
      await eventually(() => title(visit).inputValue()).toBe('What is long')
      await visit.role('button', { name: 'Send on as a file' }).click()
      await visit.role('radio', { name: 'Handout to print' }).check()
      await visit.role('button', { name: 'Show the pages' }).click()
      await visit
        .role('dialog', { name: /^Handout: / })
        .getByRole('heading', { level: 1 })
        .waitFor()
      const lost = (pages: readonly string[], wanted: readonly string[]) => {
        const said = new Set(pages.join(' ').split(/\s+/))
        return wanted.filter((word) => !said.has(word))
      }
      const said = [heading, ...lines].join(' ').split(' ')
      const { pages } = await printed(visit)
      expect(lost(pages, [...said, ...notes.split(' ')])).toEqual([])
      expect(pages.length).toBeGreaterThan(3)
      await visit.role('radio', { name: 'Three scenes a page' }).check()
      const three = await printed(visit)
      expect(lost(three.pages, said)).toEqual([])
      expect(three.pages.filter((page) => page.trim().length < 80)).toEqual([])
    },
  )

  it('is closed by Escape, and gives the page back, and the focus to what opened it', async () => {
    const { visit, pages } = await handout()
    await visit.page.keyboard.press('Escape')
    await eventually(() => pages.count()).toBe(0)
    const opener = visit.role('button', { name: 'Send on as a file' })
    expect(await opener.evaluate((button) => document.activeElement === button)).toBe(true)
    await opener.click()
    expect(await visit.role('dialog').count()).toBe(1)
    expect(visit.problems).toEqual([])
  })
})
