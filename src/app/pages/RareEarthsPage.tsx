import type { ComponentType } from 'react'
import { t } from '../../i18n/t.ts'
import { useRareEarthsChoice } from '../../view/useRareEarthsChoice.ts'
import type { PageProps } from './Beside.tsx'
import { ConcentrationSection } from './rareEarths/ConcentrationSection.tsx'
import { ControlsSection } from './rareEarths/ControlsSection.tsx'
import { CountryLine } from './rareEarths/CountryLine.tsx'
import { ElementsSection } from './rareEarths/ElementsSection.tsx'
import { IndiaSection } from './rareEarths/IndiaSection.tsx'
import { MinesSection } from './rareEarths/MinesSection.tsx'
import type { SectionProps } from './rareEarths/parts.ts'
import { ReservesSection } from './rareEarths/ReservesSection.tsx'
import { StagesSection } from './rareEarths/StagesSection.tsx'
import { UsesSection } from './rareEarths/UsesSection.tsx'
import { Section } from './Section.tsx'
import styles from './Subject.module.css'
import { SubjectPage } from './SubjectPage.tsx'
import { type SectionId, sectionsOf } from './sections.ts'
import { useSubject } from './useSubject.ts'

/** The sector that all of the page is of. */
const ABOUT = 'critical-minerals'

const CONTENT: Record<SectionId<'rare-earths'>, ComponentType<SectionProps>> = {
  stages: StagesSection,
  mines: MinesSection,
  concentration: ConcentrationSection,
  reserves: ReservesSection,
  elements: ElementsSection,
  controls: ControlsSection,
  india: IndiaSection,
  uses: UsesSection,
}

/** Without the events it is not known what is controlled. */
const OF_EVENTS: readonly SectionId<'rare-earths'>[] = ['elements', 'controls']

/** Who mines, refines and needs rare earths. */
export default function RareEarthsPage(props: PageProps) {
  const { atlas, page } = props
  const subject = useSubject(atlas, page)
  const facts = atlas.rareEarths
  const { values: choice, choose, ...read } = useRareEarthsChoice(facts)
  const { view, setView } = subject
  const ignored = [...subject.ignored, ...read.ignored]
  const hidden = view.sectors.length > 0 && !view.sectors.some((s) => s === ABOUT)
  const given = facts && { atlas, facts, subject, choice, choose }
  const sections = hidden
    ? []
    : sectionsOf('rare-earths').map((section) => ({ ...section, Content: CONTENT[section.id] }))
  return (
    <SubjectPage {...props} of="rare-earths" subject={{ ...subject, ignored }} contents={sections}>
      {hidden && (
        <p className={styles.hidden}>
          {t('ree.hidden', { sector: atlas.sectors.find((s) => s.id === ABOUT)?.label ?? ABOUT })}{' '}
          <button type="button" onClick={() => setView({ sectors: [] })}>
            {t('subject.all')}
          </button>
        </p>
      )}
      {!hidden && given && view.country && <CountryLine {...given} country={view.country} />}
      {sections.map(({ id, title, Content }) => (
        <Section
          key={id}
          id={id}
          title={title}
          there={given !== undefined && (atlas.timeline !== undefined || !OF_EVENTS.includes(id))}
        >
          {given && <Content {...given} />}
        </Section>
      ))}
    </SubjectPage>
  )
}
