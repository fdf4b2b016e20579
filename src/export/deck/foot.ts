import { formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ToldBriefing, ToldScene } from '../told.ts'
import { linesOf } from './measure.ts'
import { PLACES, SIZES } from './page.ts'

const LINES = 2
const FACE = { size: SIZES.sources }

/** Those that its words name before what else it rests on. */
function inOrder({ heading, lines, sources }: ToldScene): number[] {
  const said = new Set([heading, ...lines].flat().flatMap((run) => run.sources))
  return [...sources].sort((a, b) => Number(said.has(b)) - Number(said.has(a)) || a - b)
}

/** The sources of a slide in at most two lines; how many more there are is said. */
export function sourcesLine(told: ToldBriefing, scene: ToldScene): string {
  const entries = inOrder(scene).flatMap((number) => {
    const source = told.sources.find((s) => s.number === number)
    return source ? [t('deck.source', { number, text: source.text })] : []
  })
  const said = (count: number) =>
    [
      ...entries.slice(0, count),
      ...(count < entries.length ? [t('deck.more-sources', { count: entries.length - count })] : []),
    ].join('   ')
  const fits = (count: number) => linesOf(said(count), PLACES.sources.w * 72, FACE) <= LINES
  let count = entries.length
  while (count > 0 && !fits(count)) count--
  return entries.length === 0 ? '' : said(count)
}

/** The boundary views of a scene; of the sources, those of all. */
const viewsOf = ({ scenes }: ToldBriefing, scene: ToldScene | null): readonly string[] => [
  ...new Set((scene ? [scene] : scenes).flatMap(({ boundaries }) => boundaries)),
]

/** What every slide says of itself: its boundary view, of a map what has to be said of it, and the dataset. */
export function footLine(told: ToldBriefing, scene: ToldScene | null): string {
  const view = formatList(viewsOf(told, scene))
  const boundary = scene?.map
    ? t('deck.boundary', { view, disclaimer: told.disclaimer })
    : t('boundary.stamp', { view })
  const dataset = t('deck.dataset', { version: told.version, date: formatPeriod(told.asOf) })
  return (view === '' ? [dataset] : [boundary, dataset]).join(' · ')
}
