import type { ComponentType } from 'react'
import { t } from '../../i18n/t.ts'
import { priorities } from '../../select/priorities.ts'
import { useGoodsChoice } from '../../view/useGoodsChoice.ts'
import { useRowFilter } from '../../view/useRowFilter.ts'
import { Notices, type NoticesProps } from '../Notices.tsx'
import { tradeScope } from '../tradeScope.ts'
import type { PageProps } from './Beside.tsx'
import { Section } from './Section.tsx'
import styles from './Subject.module.css'
import { SubjectPage } from './SubjectPage.tsx'
import { type SectionId, sectionsOf } from './sections.ts'
import { Books } from './trade/Books.tsx'
import { Commodities } from './trade/Commodities.tsx'
import { Multiples } from './trade/Multiples.tsx'
import { Priorities } from './trade/Priorities.tsx'
import type { TradeSection } from './trade/parts.tsx'
import { Rows } from './trade/Rows.tsx'
import { Sectors } from './trade/Sectors.tsx'
import { Share } from './trade/Share.tsx'
import { Totals } from './trade/Totals.tsx'
import { useSubject } from './useSubject.ts'

const CONTENT: Record<SectionId<'trade'>, ComponentType<TradeSection>> = {
  totals: Totals,
  share: Share,
  multiples: Multiples,
  sectors: Sectors,
  commodities: Commodities,
  priorities: Priorities,
  books: Books,
  rows: Rows,
}

/** What needs the part of goods by commodity. */
const OF_COMMODITIES: readonly SectionId<'trade'>[] = ['commodities', 'rows']

export default function TradePage(props: PageProps) {
  const { atlas, page } = props
  const subject = useSubject(atlas, page)
  const { view, setView } = subject
  const ignored = [...subject.ignored, ...useGoodsChoice().ignored]
  const scope = tradeScope(atlas, view.country, view.sectors, subject)
  const named = priorities(atlas, view.country, view)
  // A named sector that is a service has words of its own; all else is of goods.
  const shown = sectionsOf('trade').filter(({ id }) =>
    id === 'priorities' ? (named?.rows.length ?? -1) > 0 : scope.nothing === null,
  )
  return (
    <SubjectPage
      {...props}
      of="trade"
      subject={{ ...subject, ignored }}
      notices={TradeNotices}
      contents={shown}
    >
      {scope.nothing && (
        <p className={styles.hidden}>
          {scope.nothing}{' '}
          <button type="button" onClick={() => setView({ sectors: [] })}>
            {t('subject.all')}
          </button>
        </p>
      )}
      {shown.map(({ id, title }) => {
        const Content = CONTENT[id]
        return (
          <Section
            key={id}
            id={id}
            title={title}
            there={!OF_COMMODITIES.includes(id) || atlas.commodities !== undefined}
          >
            <Content atlas={atlas} subject={subject} scope={scope} up={page.up} last={page.years[1]} />
          </Section>
        )
      })}
    </SubjectPage>
  )
}

/** Apart from the page, which a key in the filter of the rows would draw anew. */
function TradeNotices({ ignored, failures }: NoticesProps) {
  return <Notices ignored={[...ignored, ...useRowFilter().ignored]} failures={failures} />
}
