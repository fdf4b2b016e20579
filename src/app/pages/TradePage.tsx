import { t } from '../../i18n/t.ts'
import { priorities } from '../../select/priorities.ts'
import { useGoodsChoice } from '../../view/useGoodsChoice.ts'
import { useRowFilter } from '../../view/useRowFilter.ts'
import { tradeScope } from '../tradeScope.ts'
import type { PageProps } from './Beside.tsx'
import { Section } from './Section.tsx'
import styles from './Subject.module.css'
import { SubjectPage } from './SubjectPage.tsx'
import { Books } from './trade/Books.tsx'
import { Commodities } from './trade/Commodities.tsx'
import { Multiples } from './trade/Multiples.tsx'
import { Priorities } from './trade/Priorities.tsx'
import { Rows } from './trade/Rows.tsx'
import { Sectors } from './trade/Sectors.tsx'
import { Share } from './trade/Share.tsx'
import { Totals } from './trade/Totals.tsx'
import { useSubject } from './useSubject.ts'

/** The sections in their order; `commodities` need their part. */
const SECTIONS = [
  { id: 'totals', Content: Totals },
  { id: 'share', Content: Share },
  { id: 'multiples', Content: Multiples },
  { id: 'sectors', Content: Sectors },
  { id: 'commodities', Content: Commodities, part: true },
  { id: 'priorities', Content: Priorities },
  { id: 'books', Content: Books },
  { id: 'rows', Content: Rows, part: true },
] as const

export default function TradePage(props: PageProps) {
  const { atlas, page } = props
  const subject = useSubject(atlas, page)
  const { view, setView } = subject
  const ignored = [...subject.ignored, ...useGoodsChoice().ignored, ...useRowFilter().ignored]
  const scope = tradeScope(atlas, view.country, view.sectors, subject)
  const named = priorities(atlas, view.country, view)
  // A named sector that is a service has words of its own; all else is of goods.
  const shown = SECTIONS.filter(({ id }) =>
    id === 'priorities' ? (named?.rows.length ?? -1) > 0 : scope.nothing === null,
  )
  return (
    <SubjectPage
      {...props}
      of="trade"
      subject={{ ...subject, ignored }}
      contents={shown.map(({ id }) => ({ id, title: t(`goods.${id}`) }))}
    >
      {scope.nothing && (
        <p className={styles.hidden}>
          {scope.nothing}{' '}
          <button type="button" onClick={() => setView({ sectors: [] })}>
            {t('subject.all')}
          </button>
        </p>
      )}
      {shown.map(({ id, Content, ...rest }) => (
        <Section
          key={id}
          id={id}
          title={t(`goods.${id}`)}
          there={!('part' in rest) || atlas.commodities !== undefined}
        >
          <Content atlas={atlas} subject={subject} scope={scope} up={page.up} />
        </Section>
      ))}
    </SubjectPage>
  )
}
