import { GoodsChart } from '../../charts/compare/GoodsChart.tsx'
import { YearsChart } from '../../charts/compare/YearsChart.tsx'
import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FactId } from '../../domain/fact.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import { t } from '../../i18n/t.ts'
import { comparedGoods } from '../../select/compare/goods.ts'
import { multiples } from '../../select/goods/multiples.ts'
import { provenance } from '../../select/provenance.ts'
import { Cited } from '../Cited.tsx'
import { GoodsYear } from '../GoodsYear.tsx'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'
import { today } from '../today.ts'

/** Goods trade of the compared states with India: over the years, and by sector in one year. */
export function CompareCharts(
  props: Pick<PanelProps, 'home' | 'view' | 'setView' | 'theme' | 'mode'> & {
    atlas: Atlas
    ids: readonly CountryId[]
    /** The goods that are counted, in words; null where all are. */
    goods: string | null
    /** Why nothing is counted. */
    nothing: string | null
  },
) {
  const { home, atlas, ids, view, setView, theme, mode, goods, nothing } = props
  if (nothing) return <p className={panel.hidden}>{nothing}</p>
  const partners = ids.filter((id) => id !== INDIA)
  const overYears = multiples(atlas, view.sectors, partners, view.year)
  const bySector = comparedGoods(atlas, ids, view)
  const said = (at: readonly FactId[], rows: readonly FactId[]) => provenance(atlas, at, rows, today())
  const common = { countries: atlas.countries, theme, mode }
  return (
    <>
      <YearsChart
        {...common}
        model={overYears}
        year={view.year}
        goods={goods}
        provenance={said(
          overYears.latest?.at ?? [],
          overYears.panels.flatMap((p) => p.series.points.map((point) => point.at)),
        )}
      />
      {bySector && (
        <GoodsYear {...{ home, setView }} model={bySector}>
          {bySector.rows.length > 0 ? (
            <GoodsChart {...common} model={bySector} provenance={said(bySector.at, bySector.at)} />
          ) : (
            <p className={panel.hidden}>
              {t('compare.goods-title-none', { year: fiscalYearLabel(bySector.year) })}
              <Cited at={bySector.at} atlas={atlas} />
            </p>
          )}
        </GoodsYear>
      )}
    </>
  )
}
