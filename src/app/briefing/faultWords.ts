import type { BriefingFault } from '../../briefing/file.ts'
import { t } from '../../i18n/t.ts'

/** What is wrong with a briefing, and where, as a sentence. */
export const faultWords = ({ code, values }: BriefingFault): string => t(`briefing.bad-${code}`, values)
