import { describe, expect, it } from 'vitest'
import { atlas, eventually, NAMES, type Visit } from './atlas.ts'
import { offPaper, onPaper } from './paper.ts'

/** Between the margins of A4, in CSS pixels. */
const A4 = 688
/** What paper has no use for. */
const CONTROLS = ['button', 'select', 'input', 'summary', 'nav', '#main a:text("the map")']
  .map((of) => `${of}:visible`)
  .join()

/** Waits until every figure that has a drawing has drawn it. */
const drawn = (visit: Visit) =>
  visit.page.waitForFunction(() =>
    [...document.querySelectorAll('#main figure > div[aria-hidden]')].every((one) =>
      one.querySelector('svg[viewBox], dl'),
    ),
  )

/** The list at the end. */
const endnotes = (visit: Visit) =>
  visit.page.locator('section', { has: visit.page.locator('> h2', { hasText: /^Sources$/ }) })

/** The marks that can be seen: what they stand for, and what they show. */
const marks = (visit: Visit) =>
  visit.page.locator('[data-cite]').evaluateAll((all) =>
    all
      .filter((mark) => mark.checkVisibility())
      .map((mark) => ({
        cite: (mark as HTMLElement).dataset.cite ?? '',
        shows: getComputedStyle(mark, '::before').content.replace(/\W/g, ''),
        drawn: getComputedStyle(mark, '::before').content,
      })),
  )

describe('on paper', () => {
  const { open, url } = atlas({ webgl: false })

  it.each(['', '?country=KAZ', '?country=UZB&compare=KAZ&sector=energy'])(
    'marks are numbers, and what they would open stands at the end: "%s"',
    async (address) => {
      const visit = await (await open(address)).loaded()
      await visit.page.waitForLoadState('networkidle')
      expect(await endnotes(visit).count()).toBe(0)
      const before = await marks(visit)
      expect(new Set(before.map((m) => m.shows))).toContain('i')

      await onPaper(visit)
      const notes = endnotes(visit).locator('> ol > li')
      await notes.first().waitFor()
      const printed = await marks(visit)
      const distinct = [...new Set(printed.map((m) => m.cite))]
      expect(distinct.length).toBeGreaterThan(5)
      expect(await notes.count()).toBe(distinct.length)
      // The same facts have the same number, in the order of the page.
      for (const mark of printed) expect(mark.shows).toBe(String(distinct.indexOf(mark.cite) + 1))
      for (const mark of printed) expect(mark.drawn).toMatch(/\[/)
      // Every note has a source with its address.
      const bare = await notes.evaluateAll((all) =>
        all.flatMap((note, i) => {
          const text = note.textContent ?? ''
          const sources = [...note.querySelectorAll('a[target]')]
          const addressed = sources.every((a) => /href|https?:/.test(getComputedStyle(a, '::after').content))
          // What a note before it has named in full is not named so again.
          const sourced = sources.length > 0 || /a page too weak to be named|See \[\d+\]\./.test(text)
          return sourced && addressed ? [] : [`${i + 1}: ${text.slice(0, 80)}`]
        }),
      )
      expect(bare).toEqual([])
      const foot = await endnotes(visit).getByRole('paragraph').first().innerText()
      expect(foot).toMatch(/^Samvad Atlas, dataset \d+\.\d+\.\d+\./)
      expect(foot).toContain(`${url()}${address}`)

      await offPaper(visit)
      await eventually(() => endnotes(visit).count()).toBe(0)
      expect((await marks(visit)).map((m) => m.shows)).toEqual(before.map((m) => m.shows))
      expect(visit.problems).toEqual([])
    },
  )

  it('the note of a mark is that of its item', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await onPaper(visit)
    const note = await visit.entry('kz-u-2015').locator('[data-cite]').getAttribute('data-note')
    const found = endnotes(visit)
      .locator('> ol > li')
      .nth(Number(note) - 1)
    expect(await found.innerText()).toContain('Kazakh uranium contract, 2015–2019')
    expect(await found.innerText()).toContain('5,000 t U')
    expect(await found.innerText()).toContain('World Nuclear News')
  })

  it('a table that was opened is printed with the marks of its rows; one that is folded is not', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const count = async () => {
      await onPaper(visit)
      const notes = await endnotes(visit).locator('> ol > li').count()
      await offPaper(visit)
      return notes
    }
    const before = await count()
    const trade = visit.chart(/India sold goods/)
    await trade.getByText('Table', { exact: true }).click()
    const rows = await trade.locator('tbody [data-cite]').count()
    expect(rows).toBeGreaterThan(10)
    // The latest year has a note already, that of the title.
    expect(await count()).toBe(before + rows - 1)
  })

  it('what is to be pressed and what was asked is not printed', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.entry('kz-u-2015').locator('[data-cite]').click()
    await visit.says.waitFor()
    const scale = visit.page.locator('section > [data-counted=scale]')
    await scale.waitFor()
    await onPaper(visit)
    // It was drawn for the screen; the map of the paper has its own.
    expect(await visit.map.locator('[data-paper] [data-counted=scale]:visible').count()).toBe(1)
    expect(await scale.isVisible()).toBe(false)
    expect(await visit.page.locator('[popover]').isVisible()).toBe(false)
    expect(await visit.page.locator('button:visible').allInnerTexts()).toEqual([])
    expect(await visit.page.locator('select:visible').count()).toBe(0)
    expect(await visit.role('heading', { name: 'Kazakhstan', exact: true }).isVisible()).toBe(true)
    for (const name of NAMES) expect(await visit.country(name).isVisible()).toBe(true)
  })

  it('a close map has its names on paper, too', async () => {
    const visit = await (await open('?boundary=intl&map=5.6/34.6/77')).loaded()
    const name = visit.map.locator('text', { hasText: 'Aksai Chin' })
    await name.waitFor()
    await onPaper(visit)
    const printed = visit.map.locator('[data-turned] text:visible', { hasText: 'Aksai Chin' })
    const [map, text] = [await visit.map.boundingBox(), await printed.boundingBox()]
    expect(text?.x).toBeGreaterThan(map?.x ?? Number.POSITIVE_INFINITY)
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0))
  })

  it('the browser itself finds the notes in time, and takes them away afterwards', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const notes = document.querySelectorAll('section > ol > li').length
        document.documentElement.setAttribute('data-notes-in-time', String(notes))
      })
    })
    const pdf = await visit.page.pdf({ format: 'A4' })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
    expect(pages).toBeGreaterThan(4)
    expect(pages).toBeLessThan(60)
    expect(Number(await visit.page.locator('html').getAttribute('data-notes-in-time'))).toBeGreaterThan(20)
    await eventually(() => endnotes(visit).count()).toBe(0)
    expect(visit.problems).toEqual([])
  })

  describe.each([
    ['rare-earths/', 26],
    ['trade/', 13],
    ['minerals/', 28],
    ['timeline/', 18],
  ])('the page /%s', (page, most) => {
    it('has every drawing within the paper, and nothing to press', async () => {
      const visit = await (await open(page)).taken()
      await drawn(visit)
      // As a browser does it: it asks for the last changes, and then lays out for the paper.
      await visit.page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      await visit.page.setViewportSize({ width: A4, height: 1016 })
      await visit.page.emulateMedia({ media: 'print' })
      const cut = await visit.page
        .locator('#main svg, #main table')
        .evaluateAll(
          (all, width) =>
            all
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > width + 1)
              .map((one) => `${one.closest('[id]')?.id}: ${one.getBoundingClientRect().right}`),
          A4,
        )
      expect(cut).toEqual([])
      const drawings = await visit.page
        .locator('#main svg.recharts-surface')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width))
      if (page !== 'timeline/') expect(Math.max(...drawings)).toBeGreaterThan(A4 * 0.9)
      expect(await visit.page.locator(CONTROLS).allInnerTexts()).toEqual([])
      await offPaper(visit)
    })

    it(`takes no more than ${most} pages, and is on the screen again as it was`, async () => {
      const visit = await (await open(page)).taken()
      await drawn(visit)
      const widths = () =>
        visit.page
          .locator('#main svg.recharts-surface')
          .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)))
      const before = await widths()
      const pdf = await visit.page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most)
      await eventually(widths).toEqual(before)
      expect(visit.problems).toEqual([])
    })
  })

  it('of the commodity rows it says how many they are, and where', async () => {
    const visit = await (await open('trade/?country=KAZ')).taken()
    // The notes come after the page, and print from then on.
    await eventually(async () => {
      await onPaper(visit)
      return endnotes(visit).count()
    }).toBe(1)
    const said = await visit.page.getByText('They are not printed').innerText()
    expect(said).toMatch(/has [\d,]+ of [\d,]+ rows/)
    const foot = await endnotes(visit).getByRole('paragraph').first().innerText()
    expect(foot).toContain(`${url()}trade/?country=KAZ`)
    expect(await visit.role('grid').isVisible()).toBe(false)
  })

  it.each(['sources/', 'data/'])('the page /%s prints without its controls', async (page) => {
    const visit = await (await open(page)).taken()
    await onPaper(visit)
    expect(await visit.page.locator('select:visible, input:visible').count()).toBe(0)
    expect(await visit.role('button', { name: 'Dark room' }).isVisible()).toBe(false)
    const pdf = await visit.page.pdf({ format: 'A4' })
    expect(pdf.length).toBeGreaterThan(20_000)
    expect(visit.problems).toEqual([])
  })
})
