import type { Atlas } from '../../../domain/atlas.ts'
import { factId } from '../../../domain/factId.ts'
import type { MineralFigure } from '../../../domain/minerals.ts'
import { t } from '../../../i18n/t.ts'
import { factOf } from '../../../select/facts.ts'
import { Cited } from '../../Cited.tsx'
import { figureText } from '../../cite/words.ts'
import styles from './Minerals.module.css'

/** Figures as a list: each with its value in words, what must be known of it, and its mark. */
export function Figures({ figures, atlas }: { figures: readonly MineralFigure[]; atlas: Atlas }) {
  return (
    <ul className={styles.figures}>
      {figures.map((f) => {
        const at = factId('mineral', f.id)
        const value = factOf(atlas, at)?.figures()[0]
        return (
          <li key={f.id}>
            {t('minerals.what-value', { what: f.what, value: value ? figureText(value) : '' })}
            <Cited at={[at]} atlas={atlas} of={f.what} />
            {f.note && <p>{f.note}</p>}
          </li>
        )
      })}
    </ul>
  )
}
