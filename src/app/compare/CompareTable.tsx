import type { CSSProperties, ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ComparedState, Comparison } from '../../select/compare/compare.ts'
import { totalOf } from '../../select/trade.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFocusAfter } from '../../ui/useFocusAfter.ts'
import { Cited } from '../Cited.tsx'
import { PANEL, type PanelProps } from '../Panel.tsx'
import styles from './Compare.module.css'
import type { Missing } from './useParts.ts'
import { namesIn, shortNumber, yearIn } from './words.ts'

type Props = Pick<PanelProps, 'view' | 'setView' | 'links' | 'mode'> & {
  atlas: Atlas
  model: Comparison
  /** The goods that are counted, in words; null where all are. */
  goods: string | null
  missing: readonly Missing[]
}

/** More names than these stand upright, so that all columns are in sight. */
const LEVEL = 3

/** The states in columns, each in its colour: items by sector, trade, and what else is in the atlas. */
export function CompareTable(props: Props) {
  const { model, view, mode, missing } = props
  const nameOf = namesIn(model)
  const names = formatList(model.states.map(({ country }) => nameOf(country.id)))
  return (
    <table
      className={styles.table}
      aria-label={t('compare.table', { names })}
      data-upright={model.states.length > LEVEL || undefined}
    >
      <colgroup>
        <col className={styles.first} />
        {model.states.map(({ country }) => (
          <col key={country.id} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {model.states.map(({ country }) => (
            <th key={country.id} scope="col" style={colourOf(country.colour[mode])}>
              <span className={styles.head}>
                <a {...props.links.country(country.id)}>{nameOf(country.id)}</a>
                <Remove id={country.id} name={nameOf(country.id)} {...props} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <Items {...props} chosen={view.sectors.length > 0} />
      <Trade {...props} />
      <Places model={model} missing={missing} />
    </table>
  )
}

const colourOf = (colour: string) => ({ '--state': colour }) as CSSProperties

function Remove({ id, name, setView }: Pick<Props, 'setView'> & { id: CountryId; name: string }) {
  const onRemoved = useFocusAfter(() => document.getElementById(PANEL))
  return (
    <button
      type="button"
      className={styles.remove}
      aria-label={t('profile.compare-remove', { name })}
      onClick={() => {
        onRemoved()
        setView((now) => {
          const all = now.country === null ? now.compare : [now.country, ...now.compare]
          const [country = null, ...compare] = all.filter((other) => other !== id)
          return { country, compare }
        })
      }}
    >
      ×
    </button>
  )
}

const Heading = ({ of, children }: { of: Comparison; children: ReactNode }) => (
  <tr>
    <th scope="rowgroup" colSpan={of.states.length + 1} className={styles.group}>
      {children}
    </th>
  </tr>
)

/** A number over its bar; the bar only repeats it. */
function Bar({ value, of, text, colour }: { value: number; of: number; text: string; colour: string }) {
  const width = of > 0 ? `${(value / of) * 100}%` : '0'
  return (
    <>
      {text}
      <span className={styles.bar} style={{ ...colourOf(colour), width }} />
    </>
  )
}

function Items({ model, mode, chosen }: Props & { chosen: boolean }) {
  return (
    <tbody data-counted="items">
      <Heading of={model}>{t('compare.items')}</Heading>
      <tr className={styles.sum}>
        <th scope="row">{t(chosen ? 'compare.chosen-sectors' : 'compare.all-sectors')}</th>
        {model.states.map(({ country, items }) => (
          <td key={country.id}>{items}</td>
        ))}
      </tr>
      {model.rows.map(({ sector, counts }) => (
        <tr key={sector.id}>
          <th scope="row">
            <Icon path={sector.icon} variable={`sector-${sector.id}`} /> {sector.label}
          </th>
          {model.states.map(({ country }, i) => {
            const value = counts[i]
            const colour = country.colour[mode]
            return (
              <td key={country.id}>
                {value !== undefined && (
                  <Bar value={value} of={model.scale.items} text={String(value)} colour={colour} />
                )}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  )
}

const FLOWS = ['export', 'import', 'total'] as const

function Trade({ model, atlas, mode, goods }: Props) {
  const year = yearIn(model)
  const at = model.states.flatMap(({ trade }) => trade?.at ?? [])
  if (!year) return null
  if (at.length === 0)
    return (
      <tbody data-dataset="trade">
        <Heading of={model}>
          {goods === null
            ? t('compare.trade-none', { year: year.label })
            : t('compare.trade-sectors-none', { year: year.label, goods })}
        </Heading>
      </tbody>
    )
  const values = { year: year.label, status: t(`trade.status-${year.status}`) }
  return (
    <tbody data-dataset="trade">
      <Heading of={model}>
        {goods === null ? t('compare.trade', values) : t('compare.trade-sectors', { ...values, goods })}
      </Heading>
      {FLOWS.map((flow, i) => (
        <tr key={flow} className={flow === 'total' ? styles.sum : undefined}>
          <th scope="row">{t(`compare.${flow}`)}</th>
          {model.states.map((state) =>
            state.country.id === INDIA ? (
              i === 0 && (
                <td key={INDIA} rowSpan={FLOWS.length + 1} className={styles.none}>
                  {t('compare.india-trade')}
                </td>
              )
            ) : (
              <td key={state.country.id}>
                <Amount
                  value={amountOf(state, flow)}
                  of={model.scale.trade}
                  colour={state.country.colour[mode]}
                />
              </td>
            ),
          )}
        </tr>
      ))}
      <tr>
        <th scope="row">{t('compare.sources')}</th>
        {model.states.map(
          ({ country, trade }) =>
            country.id !== INDIA && (
              <td key={country.id}>
                {trade && <Cited at={[trade.at]} atlas={atlas} of={namesIn(model)(country.id)} />}
              </td>
            ),
        )}
      </tr>
    </tbody>
  )
}

const amountOf = ({ trade }: ComparedState, flow: (typeof FLOWS)[number]): number | null =>
  trade && (flow === 'total' ? totalOf(trade) : trade[flow])

const Amount = ({ value, of, colour }: { value: number | null; of: number; colour: string }) =>
  value === null ? (
    t('chart.no-data')
  ) : (
    <Bar value={value} of={of} text={shortNumber(value)} colour={colour} />
  )

/** Sites and corridors, which come after the rest, or do not come. */
function Places({ model, missing }: Pick<Props, 'model' | 'missing'>) {
  const row = (of: Missing['part'], label: string, read: (state: ComparedState) => number | null) => (
    <tr>
      <th scope="row">{label}</th>
      {model.states.map((state) => (
        <td key={state.country.id}>
          {read(state) ?? (missing.some(({ part }) => part === of) ? t('chart.no-data') : '…')}
        </td>
      ))}
    </tr>
  )
  return (
    <tbody data-counted="features">
      <Heading of={model}>{t('compare.places')}</Heading>
      {row('sites', t('compare.sites'), (s) => s.sites)}
      {row('sites', t('compare.rare-earths'), (s) => s.rareEarthSites)}
      {row('corridors', t('compare.corridors'), (s) => s.corridors)}
    </tbody>
  )
}
