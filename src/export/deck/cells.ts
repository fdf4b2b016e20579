import type { Column } from '../../domain/table.ts'
import { t } from '../../i18n/t.ts'
import { cellText as saidText } from '../cellText.ts'
import { clean } from '../xml.ts'

/** What a table says, in the words of the screen; what XML forbids is left out. */
export const cellText = (value: string | number | null, column: Column | undefined): string =>
  clean(saidText(value, column))

/** The head of a column, with its unit. */
export const headText = ({ label, unit }: Column): string =>
  clean(unit && !label.includes(unit) ? t('deck.column', { label, unit }) : label)
