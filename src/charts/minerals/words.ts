import type { CountryId } from '../../domain/ids.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ShareRow } from '../../select/minerals/shares.ts'

/** What a chart on minerals needs to know of the states. */
export interface States {
  readonly name: (country: CountryId) => string
  readonly colour: (country: CountryId) => string
}

/** "copper, refined". */
export const thingText = ({ thing, stage }: { thing: string; stage: MineralFigure['stage'] }): string =>
  stage === 'refinery' || stage === 'smelter' ? t(`minerals.thing-${stage}`, { thing }) : thing

/** One decimal, also where it is a zero: 20.0%. */
export const shareText = (share: number): string => t('format.percent', { value: formatNumber(share, 1, 1) })

/** "at most an estimated 2.4%". */
export function sharePhrase({ share, ceiling, estimated }: ShareRow): string {
  const value = estimated ? t('minerals.estimated', { value: shareText(share) }) : shareText(share)
  return ceiling ? t('cite.ceiling', { value }) : value
}
