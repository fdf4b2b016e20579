import { useMemo, useState } from 'react'
import { matching, type Pick, picks, wordsOf } from '../../briefing/pick.ts'
import { refText } from '../../briefing/text.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { aboutText, figureText } from '../cite/words.ts'
import styles from './Briefing.module.css'

/** So many are shown; who looks for another types a word more. */
const MOST = 8

/** Finds a number of the atlas and gives it as it is written into a text: `{trade:KAZ:2024#export}`. */
export function FactPicker({ atlas, onPick }: { atlas: Atlas; onPick: (text: string) => void }) {
  const [text, setText] = useState('')
  const all = useMemo(
    () =>
      picks(atlas).map((pick) => {
        const label = labelOf(pick, atlas)
        return { pick, label, words: wordsOf(`${label} ${atOf(pick)}`) }
      }),
    [atlas],
  )
  const found = matching(all, text)
  return (
    <div className={styles.picker}>
      <label className={styles.field}>
        {t('briefing.pick-find')}
        {/* biome-ignore lint/a11y/noAutofocus: who opens it is to type */}
        <input type="search" autoFocus value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <p role="status" className={styles.said} data-counted="scenes">
        {t('briefing.pick-found', { count: found.length, shown: Math.min(found.length, MOST) })}
      </p>
      <ul className={styles.picks} data-counted="scenes">
        {found.slice(0, MOST).map(({ pick, label }) => (
          <li key={atOf(pick)}>
            <button type="button" onClick={() => onPick(`{${atOf(pick)}}`)}>
              <strong>{figureText(pick.figure)}</strong> <span>{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

const atOf = ({ fact, figure }: Pick) => refText({ fact, what: figure.what === 'value' ? null : figure.what })

/** What it is, of when. */
function labelOf({ about, figure }: Pick, atlas: Atlas): string {
  const what = figure.what === 'value' ? '' : ` · ${t(`what.${figure.what}`).replace(/:$/, '')}`
  const period = figure.period ? ` · ${formatPeriod(figure.period)}` : ''
  return `${aboutText(about, atlas)}${what}${period}`
}
