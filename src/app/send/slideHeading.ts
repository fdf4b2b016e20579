import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import type { BoundaryView } from '../../domain/ids.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { View } from '../../view/view.ts'
import { headingOf } from '../briefing/headingOf.ts'

/** Whom and what a view is about, with all that makes it another one: so are the slide and its file named. */
export function slideHeading(view: View, home: Home): string {
  const { year, boundary, beside } = view
  const layers = view.layers ?? []
  const nameOf = (id: BoundaryView) => home.boundaries.find((one) => one.id === id)?.name ?? id
  const isOther = boundary !== home.site.boundary
  return [
    headingOf(view, home),
    ...(year === null ? [] : [fiscalYearLabel(year)]),
    ...(beside === null
      ? isOther
        ? [nameOf(boundary)]
        : []
      : [t('send.beside', { first: nameOf(boundary), second: nameOf(beside) })]),
    ...(layers.length > 0 ? [formatList(layers.map((id) => t(`layer.${id}`)))] : []),
  ].join(' · ')
}
