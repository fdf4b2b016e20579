import type { Scene } from '../../domain/briefing.ts'
import type { FactId } from '../../domain/fact.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { CitedFigure } from '../../select/fact.ts'

/** Three fit under a heading. */
export const MOST_LINES = 3

/** What a scene says of something that was looked up. */
export type Words = Pick<Scene, 'heading' | 'lines'> & Partial<Pick<Scene, 'view' | 'show' | 'facts'>>

/** Marks of facts, as a text of a scene has them. */
export const cited = (text: string, facts: readonly FactId[]) =>
  facts.length > 0 ? `${text} [${facts.join(' ')}]` : text

/** Of when a number is, and how it stands. */
export const standing = ({ period, status }: CitedFigure): string =>
  [period === null ? null : formatPeriod(period), t(`figure.${status}`)].filter((word) => word).join(' · ')
