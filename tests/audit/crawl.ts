import type { Page } from 'playwright-core'
import en from '../../src/i18n/en.json' with { type: 'json' }

/** A number on the screen that nobody answers for: what it says, and where. */
export interface Unsourced {
  readonly text: string
  readonly where: string
}

export interface Crawled {
  /** Pieces of text with a number that are to have a source. */
  readonly numbers: number
  /** Pieces of text with a number that the atlas counted itself, and says so. */
  readonly counted: number
  readonly unsourced: readonly Unsourced[]
  /** The facts that marks stand for. */
  readonly facts: readonly string[]
  /** Links to pages outside, by which a page that must not be named would be found. */
  readonly links: readonly string[]
  /** What says that it is a source, a dataset, a release and the like. */
  readonly named: readonly Named[]
  /** What is broken on the page, in words: alerts, and drawings that did not come. */
  readonly broken: readonly string[]
}

/** An element that answers for its numbers itself, by what it says that it is. */
export interface Named {
  readonly by: 'source' | 'dataset' | 'said'
  readonly value: string
  /** Its own id; empty where it has none. */
  readonly id: string
}

/** What the atlas counts itself: each is a number of its own things, not of the world. */
const COUNTED = [
  'items',
  'sectors',
  'sources',
  'gaps',
  'rows',
  'version',
  'download',
  'as-of',
  'charts',
  'events',
  'sites',
  'features',
  'scale',
  // Of a presentation: its scenes, and how long it takes.
  'scenes',
  'time',
  // What the browser keeps of the atlas.
  'kept',
  // A reader's own file, which the atlas does not answer for.
  'own',
]

/** Waits for the drawings, which come after the page; the crawl says which did not. */
export async function drawn(page: Page, timeout = 5000): Promise<void> {
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('figure')].every(
          // What is made ready for the next scene of a briefing is drawn when it is shown.
          (f) => !f.checkVisibility() || f.querySelector('svg.recharts-surface, [data-drawing]'),
        ),
      undefined,
      { timeout },
    )
    .catch(() => {})
}

/** Where the links of an open popover lead: pages outside, and places on the page of sources. */
export async function popoverLinks(page: Page): Promise<{ outside: string[]; sources: string[] }> {
  await page.locator('[data-differs]').first().click()
  const links = page.locator('[role=dialog] a[href]')
  await links.first().waitFor()
  const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  return {
    outside: hrefs.filter((href) => href.startsWith('http')),
    sources: hrefs.flatMap((href) => /^(?:\.\.\/)?sources\/#(.+)$/.exec(href)?.[1] ?? []),
  }
}

/** Opens all that is folded, and looks who answers for each number on the page. */
export async function crawl(page: Page): Promise<Crawled> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  return page.evaluate(
    ({ counted, failed }) => {
      // Controls are choices, not statements; drawings stand in a figure, whose mark answers for them.
      const SKIP = 'script, style, noscript, template, select, [role="dialog"], #recharts_measurement_span'
      /** The thing that is said, as far as it goes: a mark outside it answers for something else. */
      const ENDS = 'figure, li, tr, section, [data-said], main, body'
      const ANSWERS = '[data-cite]'
      const OWN = '[data-source], [data-dataset], [data-said]'

      const answered = (start: Element): boolean => {
        // The head of a table says what its rows answer for.
        if (start.closest('thead') && start.closest('table')?.querySelector(ANSWERS)) return true
        if (start.closest(OWN)) return true
        for (let at: Element | null = start; at; at = at.parentElement) {
          if (at.matches('p, h2, h3, h4, h5, dd, li, figure, tr, td') && at.querySelector(ANSWERS))
            return true
          if (at.matches(ENDS)) {
            // A row of a table may rest on the mark of its figure.
            if (at.matches('tr') && at.closest('figure')?.querySelector(ANSWERS)) return true
            return false
          }
        }
        return false
      }

      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found = { numbers: 0, counted: 0, unsourced: [] as { text: string; where: string }[] }
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        const text = node.textContent?.trim() ?? ''
        if (!element || !/\d/.test(text) || element.closest(SKIP)) continue
        // The nearest says what it is: within what is counted there may be a number of the world.
        const own = element.closest<HTMLElement>(`[data-counted], ${OWN}`)
        if (own?.dataset.counted) {
          found.counted++
          if (!counted.includes(own.dataset.counted ?? '')) {
            found.unsourced.push({
              text,
              where: `counted as "${own.dataset.counted}", which is nothing known`,
            })
          }
          continue
        }
        found.numbers++
        if (!answered(element)) {
          const path = element.closest('[id]')?.id ?? ''
          found.unsourced.push({
            text: text.slice(0, 90),
            where: `${element.tagName.toLowerCase()} in #${path}`,
          })
        }
      }
      const facts = [...document.querySelectorAll<HTMLElement>('[data-cite]')].flatMap((mark) =>
        (mark.dataset.cite ?? '').split(' '),
      )
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map((a) => a.href)
      const named = (['source', 'dataset', 'said'] as const).flatMap((by) =>
        [...document.querySelectorAll<HTMLElement>(`[data-${by}]`)].map((element) => ({
          ...{ by, value: element.dataset[by] ?? '', id: element.id },
        })),
      )
      const alerts = [...document.querySelectorAll<HTMLElement>('[role=alert]')]
        .filter((element) => element.checkVisibility())
        .map((element) => `an alert: "${element.textContent.trim().slice(0, 90)}"`)
      const drawings = [...document.querySelectorAll('figure')].flatMap((figure) => {
        const title = figure.getAttribute('aria-label') ?? figure.textContent.trim().slice(0, 60)
        // The class of what failed has another name in each build; its words have not.
        if (figure.querySelector('.failed') || figure.textContent.includes(failed))
          return [`a drawing that failed: "${title}"`]
        return !figure.checkVisibility() || figure.querySelector('svg.recharts-surface, [data-drawing]')
          ? []
          : [`a figure without a drawing: "${title}"`]
      })
      return {
        ...found,
        facts: [...new Set(facts)],
        links: [...new Set(links)],
        named,
        broken: [...alerts, ...drawings],
      }
    },
    { counted: COUNTED, failed: en['chart.failed'] },
  )
}
