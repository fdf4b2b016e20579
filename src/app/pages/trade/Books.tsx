import { BooksChart } from '../../../charts/BooksChart.tsx'
import { countryName } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { books } from '../../../select/books.ts'
import styles from '../Subject.module.css'
import { OnlyAll, type TradeSection } from './parts.tsx'

/** What partners and others print of the same trade, of the chosen partner or of each of the five. */
export function Books({ atlas, subject, scope }: TradeSection) {
  const { theme, mode, said } = subject
  if (scope.goods !== null) return <OnlyAll what={t('goods.books')} subject={subject} />
  const shown = atlas.trade.countries.filter(
    ({ country }) => scope.partner === null || country === scope.partner,
  )
  return (
    <div className={styles.grid}>
      {shown.map(({ country }) => {
        const model = books(atlas, country)
        const found = atlas.countries.find((c) => c.id === country)
        return model && found ? (
          <BooksChart
            key={country}
            id={`both-sets-of-books-${country.toLowerCase()}`}
            model={model}
            who={countryName(found.iso2)}
            provenance={said(
              model.widest?.at ?? [],
              model.rows.flatMap((r) => r.at),
            )}
            theme={theme}
            colour={found.colour[mode]}
          />
        ) : null
      })}
    </div>
  )
}
