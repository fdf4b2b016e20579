import type { Changed } from '../../briefing/figures.ts'
import { chartIn } from '../../briefing/gone.ts'
import { mapFigureOf } from '../../briefing/mapFigures.ts'
import { type Finding, STAGE } from '../../briefing/preflight.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { SceneFigure } from '../../domain/briefing.ts'
import type { FactId } from '../../domain/fact.ts'
import type { Home } from '../../domain/home.ts'
import { countryName, formatList, formatNumber, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { factOf } from '../../select/facts.ts'
import { aboutText, figureText } from '../cite/words.ts'

const listed = (scenes: readonly number[]) => formatList(scenes.map((i) => String(i + 1)))

/** What was found before presenting, as a sentence. */
export function findingWords(finding: Finding, home: Home, atlas: Atlas): string {
  const n = finding.scene === null ? 0 : finding.scene + 1
  const names = (facts: readonly FactId[]) =>
    formatList(
      facts.map((id) => {
        const fact = factOf(atlas, id)
        return fact ? aboutText(fact.about, atlas) : id
      }),
    )
  switch (finding.code) {
    case 'gone-fact':
    case 'disputed':
      return t(`preflight.${finding.code}`, { n, what: names(finding.facts) })
    case 'gone-view':
    case 'gone-chart':
      return t(`preflight.${finding.code}`, { n, what: finding.text })
    case 'undrawn-chart': {
      const listed = chartIn(CHARTS, finding.show)
      return t('preflight.undrawn-chart', { n, what: listed ? t(listed.title) : finding.show.id })
    }
    case 'unsourced':
      return t('preflight.unsourced', { n, what: formatList(finding.numbers) })
    case 'changed':
      return t('preflight.changed', {
        ...{ n, what: names([(finding.before.at.split('#')[0] ?? '') as FactId]) },
        ...{
          before: numberOf(finding.before),
          now: finding.now ? numberOf(finding.now) : t('chart.no-data'),
        },
      })
    case 'stale':
      return t('preflight.stale', {
        ...{ title: finding.title, newest: formatPeriod(finding.newest) },
        scenes: listed(finding.scenes),
        n: finding.scenes.length,
      })
    case 'long-heading':
    case 'long-line':
    case 'many-lines': {
      const most = { 'long-heading': STAGE.heading, 'long-line': STAGE.line, 'many-lines': STAGE.lines }
      return t(`preflight.${finding.code}`, { n, count: finding.n, most: most[finding.code] })
    }
    case 'changed-map':
      return t('preflight.changed-map', {
        n,
        what: formatList(finding.changes.map((one) => changeOf(one, home))),
      })
    case 'no-notes':
    case 'no-boundary':
      return t(`preflight.${finding.code}`, {
        ...{ scenes: listed(finding.scenes), n: finding.scenes.length },
        view: boundaryHere(home),
      })
    case 'no-heading':
    case 'no-scenes':
      return t(`preflight.${finding.code}`, { n })
  }
}

const numberOf = ({ value, unit, range }: SceneFigure) =>
  figureText({ value, unit, range: range ?? null, approximate: null })

/** The boundary view of an address that names none. */
const boundaryHere = ({ site, boundaries }: Home): string =>
  boundaries.find(({ id }) => id === site.boundary)?.name ?? site.boundary

/** What a map drew and draws. */
function changeOf({ before, now }: Changed, { countries }: Home): string {
  const { of = null, what = 'items' } = mapFigureOf(before) ?? {}
  const iso2 = countries.find(({ id }) => id === of)?.iso2
  const number = (figure: SceneFigure | null) => {
    if (!figure || figure.value === null) return t('chart.no-data')
    return figure.unit === 'USD million' ? numberOf(figure) : formatNumber(figure.value, 0)
  }
  return t('preflight.map-change', {
    what: t(`preflight.map-${what}`, { name: iso2 ? countryName(iso2) : (of ?? '') }),
    before: number(before),
    now: number(now),
  })
}
