import type { Pictured } from '../../charts/picturing.ts'

/** The charts that are on the page and can be pictured, by their id: for a picture of the whole view. */
export const onPage = new Map<string, Pictured>()

/** Those within an element, in the order of the page. */
export const chartsIn = (element: Element): Pictured[] =>
  [...element.querySelectorAll('figure[id^="chart-"]')].flatMap(
    (figure) => onPage.get(figure.id.slice('chart-'.length)) ?? [],
  )
