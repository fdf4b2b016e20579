import type { FactId } from '../domain/fact.ts'
import { t } from '../i18n/t.ts'
import styles from './Mark.module.css'
import { useUp } from './up.ts'

/** Holds a mark to the word before it: written right after it, with no space between. */
const NO_BREAK = '\u00a0'

interface Props {
  readonly at: readonly FactId[]
  readonly differs?: boolean
  /** What is said, where many marks stand together. */
  readonly of?: string
  /** In a grid, which is one stop of the Tab key, its row leads to it. */
  readonly inGrid?: boolean
}

const named = (label: string, of: string | undefined) => (of ? t('mark.of', { label, of }) : label)

/**
 * The small mark after what is said: it opens who says so (app/Cites.tsx), and without script leads to the page of
 * sources. `at` are the facts that are said; `differs` tells that sources disagree on one of them.
 */
export const Mark = ({ at, differs = false, of, inGrid = false }: Props) => (
  <>
    {NO_BREAK}
    {/* biome-ignore lint/a11y/useAnchorContent: its name is in aria-label, its sign in the stylesheet */}
    <a
      className={styles.mark}
      href={`${useUp()}sources/#${at[0]}`}
      data-cite={at.join(' ')}
      data-differs={differs || undefined}
      tabIndex={inGrid ? -1 : undefined}
      aria-label={named(t(differs ? 'mark.differs' : 'mark.sources'), of)}
    />
  </>
)
