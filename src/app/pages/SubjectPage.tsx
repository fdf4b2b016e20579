import '../fonts.css'
import { type ComponentType, type ReactNode, use, useEffect } from 'react'
import { OnlyChart } from '../../charts/only.ts'
import type { Subject } from '../../domain/pageName.ts'
import { t } from '../../i18n/t.ts'
import { useHash } from '../../view/useHash.ts'
import type { View } from '../../view/view.ts'
import { Cites } from '../Cites.tsx'
import type { NoticesProps } from '../Notices.tsx'
import { PaperChoice } from '../paper/PaperAbout.tsx'
import { reveal } from '../reveal.ts'
import type { PageProps } from './Beside.tsx'
import { FilterBar } from './FilterBar.tsx'
import { Frame } from './Frame.tsx'
import styles from './Subject.module.css'
import type { SubjectState } from './useSubject.ts'

/** The pages on which a year of the address chooses something. */
const OF_A_YEAR: readonly Subject[] = ['timeline', 'trade']

/** What a page reads of the view: the others are kept in its address, and are no choice on it. */
const readOf = (page: Subject, view: View): View => ({
  ...view,
  compare: [],
  year: OF_A_YEAR.includes(page) ? view.year : null,
})

/** A page on one subject: what is chosen on the map holds on it, and what is chosen on it holds on the map. */
export function SubjectPage(
  props: PageProps & {
    of: Subject
    subject: SubjectState
    notices?: ComponentType<NoticesProps>
    /** Of its sections: id and heading. */
    contents: readonly { id: string; title: string }[]
    children: ReactNode
  },
) {
  const { atlas, page, failures, of: name, subject, notices, contents, children } = props
  const hash = useHash()
  // A chart that had to be chosen is not in the page as it is served.
  useEffect(() => (hash.startsWith('chart-') ? reveal(hash) : undefined), [hash])
  // A scene of a briefing shows one of its charts, and nothing else of it.
  if (use(OnlyChart)) return children
  return (
    <>
      <Frame
        page={name}
        served={page}
        failures={failures}
        ignored={subject.ignored}
        notices={notices}
        bar={<FilterBar {...{ atlas, page, subject }} />}
        wide
      >
        <h1>{t(`page.${name}-title`)}</h1>
        <p className={styles.lead}>{t(`page.${name}-lead`)}</p>
        <PaperChoice view={readOf(name, subject.view)} countries={atlas.countries} sectors={atlas.sectors} />
        <nav className={styles.contents} aria-label={t('subject.contents')}>
          {contents.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
        </nav>
        {children}
      </Frame>
      <p className={styles.embedded}>
        <a href={`${subject.href({ embed: false })}${hash && `#${hash}`}`} target="_blank" rel="noopener">
          {t('embed.page')}
        </a>
      </p>
      <Cites atlas={atlas} />
    </>
  )
}
