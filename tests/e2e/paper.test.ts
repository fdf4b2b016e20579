import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atlas, type Visit } from './atlas.ts'
import { offPaper, onPaper } from './paper.ts'

type Options = Parameters<Visit['page']['pdf']>[0]

/** Between the margins, and as the sheets are called. CSS pixels. */
const SHEETS = [
  ['A4', false, 794, 1123],
  ['A4', true, 1123, 794],
  ['Letter', false, 816, 1056],
  ['Letter', true, 1056, 816],
] as const
const MARGIN = 53
const ALL = '?layer=sites,corridors,flows,cities'
const KEYS = [
  ...[
    'Cooperation items with India',
    'India, party to every one',
    'operating',
    'dashed line: uncertain place',
  ],
  ...[
    'rail',
    'pipeline',
    'from India',
    '98 cities',
    'Sources of the map',
    'Boundaries: As claimed by India.',
  ],
]
const CONTROLS = ['Zoom in', 'Add your own data', 'Copy link', 'Dark room', 'Dismiss', 'Picture', 'Layers']

/** What poppler reads of a PDF; null where it is not installed. */
async function printed(visit: Visit, options: Options) {
  const file = join(mkdtempSync(join(tmpdir(), 'paper-')), 'page.pdf')
  writeFileSync(file, await visit.page.pdf(options))
  const tool = (name: string, ...args: string[]) =>
    execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1e9 })
  const words = [
    ...tool('pdftotext', '-bbox', file, '-').matchAll(
      /<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g,
    ),
  ]
  return {
    pages: tool('pdftotext', '-layout', file, '-').split('\f').slice(0, -1),
    words: words.map(([, left, top, right, bottom, text]) => ({
      text,
      box: [left, top, right, bottom].map((n) => (Number(n) * 4) / 3) as [number, number, number, number],
    })),
    images: tool('pdfimages', '-list', file).trim().split('\n').slice(2),
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

const settled = async (visit: Visit) => {
  await visit.loaded()
  await visit.full()
}
const spaced = (text: string) => text.replace(/\s+/g, ' ')

describe('the map on paper', () => {
  const { open, url } = atlas({ webgl: false })

  it.skipIf(!hasPoppler).each(SHEETS)(
    'is whole on %s, landscape: %s',
    async (format, landscape, width, height) => {
      const visit = await open(ALL, { colorScheme: 'dark' })
      await settled(visit)
      const { pages, words, images } = await printed(visit, { format, landscape })
      // It is drawn with lines and letters.
      expect(images).toEqual([])
      const beyond = words.filter(
        ({ box: [left, top, right, bottom] }) =>
          left < 0 || top < 0 || right > width - MARGIN + 2 || bottom > height,
      )
      expect(beyond.map(({ text }) => text)).toEqual([])
      const text = spaced(pages.join(' '))
      expect(KEYS.filter((key) => !text.includes(key))).toEqual([])
      expect(CONTROLS.filter((label) => new RegExp(`\\b${label}\\b`).test(text))).toEqual([])
      expect(text).toContain(
        'India and the five Central Asian states · All sectors · On the map: Mineral sites',
      )
      expect(spaced(pages[0] ?? '')).toContain(url().slice(0, -1))
      // Every mark has its note, and every page something on it.
      const marked = [...new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)))]
      const notes = spaced(pages.slice(pages.findIndex((page) => /^\s*Sources\s*\n/.test(page))).join(' '))
      expect(marked.length).toBeGreaterThan(5)
      expect(marked.filter((n) => !new RegExp(`\\b${n}\\. `).test(notes))).toEqual([])
      expect(pages.map((page, i) => [i, page.trim().length > 30]).filter(([, full]) => !full)).toEqual([])
      expect(pages.filter((page, i) => !new RegExp(`${i + 1} ?/ ?${pages.length}\\s*$`).test(page))).toEqual(
        [],
      )
      expect(visit.problems).toEqual([])
    },
  )

  it.each([
    ['', { width: 688, height: 1016 }],
    [ALL, { width: 688, height: 1016 }],
    [ALL, { width: 1010, height: 688 }],
    ['?boundary=intl&beside=in&map=5.6/34.6/77', { width: 688, height: 1016 }],
  ])('fills the width of its sheet, and no name lies on another: "%s"', async (address, sheet) => {
    const visit = await open(address)
    await settled(visit)
    await visit.page.setViewportSize(sheet)
    await onPaper(visit)
    const found = await visit.map.first().evaluate((map) => {
      const frame = [...map.querySelectorAll('[data-turned]')].find((one) => one.checkVisibility())
      const boxes = [...(frame?.querySelectorAll('text') ?? [])]
        .filter((text) => text.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((text) => ({
          text: text.textContent ?? '',
          box: text.getBoundingClientRect(),
          badge: text.closest('a'),
        }))
      const over = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => {
          const [w, h] = [
            Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left),
            Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top),
          ]
          // Boxes of letters have air above and below; a name and its number are one.
          return w > 2 && h > 4 && !(a.badge && a.badge === b.badge) ? [`${a.text} / ${b.text}`] : []
        }),
      )
      const size = frame?.getBoundingClientRect()
      return { over, names: boxes.length, width: size?.width, height: size?.height }
    })
    // The name of a state and the numbers of an arc are rather over a mark of a site than nowhere.
    expect(found.over.filter((pair) => !/^(\d+|[A-Za-z]{1,2}) \/ (Taj|Kyr|[A-Z]{2} ↑)/.test(pair))).toEqual(
      [],
    )
    expect(found.names).toBeGreaterThan(15)
    expect(found.width).toBeGreaterThan(sheet.width - 40)
    expect(found.height).toBeLessThan(sheet.height)
    await offPaper(visit)
    expect(await visit.map.first().locator('[data-paper]').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  it('has own data as vectors, with their key', async () => {
    const visit = await open()
    await settled(visit)
    const input = visit.map.locator('input[type=file]')
    await input.setInputFiles({
      name: 'places.csv',
      mimeType: 'text/plain',
      buffer: Buffer.from('name,lat,lon\nAlmaty,43,77\nOsh,40,72\n'),
    })
    await visit.map.locator('[data-rows]').waitFor()
    await onPaper(visit)
    const own = visit.map.locator('[data-turned]:visible svg[data-counted=own] circle')
    expect(await own.count()).toBe(2)
    expect(await visit.map.locator('canvas:visible').count()).toBe(0)
    expect(await visit.map.getByText('Added by the reader, places.csv').isVisible()).toBe(true)
  })

  it('is printed without the card or the dialog that is open', async () => {
    const visit = await open(`${ALL}&place=chabahar`)
    await settled(visit)
    await visit.map.locator('[data-card]').waitFor()
    await visit.page.keyboard.press('Control+k')
    await visit.role('dialog').getByRole('combobox').waitFor()
    await onPaper(visit)
    expect(await visit.page.locator('[data-card]:visible, dialog:visible, [popover]:visible').count()).toBe(0)
  })

  it.skipIf(!hasPoppler)(
    'a chart too high for the sheet is printed small and whole, with its table',
    async () => {
      const visit = await (await open('minerals/')).taken()
      await visit.page.waitForLoadState('networkidle')
      const chart = visit.page.locator('#chart-minerals-output')
      await chart.locator('svg.recharts-surface').waitFor()
      expect(await chart.locator('details').getAttribute('open')).toBeNull()
      const { pages, images } = await printed(visit, { format: 'A4', landscape: true })
      expect(images).toEqual([])
      const at = pages.findIndex((page) => page.includes('Shares of world output'))
      expect(pages[at]).toContain('antimony')
      expect(pages.length).toBeLessThanOrEqual(36)
      expect(await chart.locator('details').getAttribute('open')).toBeNull()
    },
  )
})
