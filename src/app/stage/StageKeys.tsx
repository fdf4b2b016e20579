import { useEffect, useRef } from 'react'
import { KEYS } from '../../briefing/keys.ts'
import type { MessageKey } from '../../i18n/t.ts'
import { t } from '../../i18n/t.ts'
import { Over } from './Over.tsx'
import styles from './Stage.module.css'

/** Keys that have another sign than their name. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** Keys that have a name. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  ' ': 'stage.name-Space',
  PageDown: 'stage.name-PageDown',
  PageUp: 'stage.name-PageUp',
  Backspace: 'stage.name-Backspace',
  Home: 'stage.name-Home',
  End: 'stage.name-End',
  Enter: 'stage.name-Enter',
  Escape: 'stage.name-Escape',
}

const named = (key: string): string =>
  SIGNS[key] ?? (NAMES[key] ? t(NAMES[key]) : key.length === 1 ? key.toUpperCase() : key)

/** The list of all keys, which is the table that they act by. */
export function StageKeys({ close }: { close: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <Over>
      <div
        ref={box}
        role="dialog"
        aria-modal="true"
        aria-label={t('stage.keys')}
        tabIndex={-1}
        className={styles.keys}
      >
        <h2>{t('stage.keys')}</h2>
        <dl>
          {KEYS.map(({ use, keys }) => (
            <div key={use}>
              <dt data-counted="scenes">
                {keys.map((key) => (
                  <kbd key={key}>{named(key)}</kbd>
                ))}
              </dt>
              <dd>{t(`stage.key-${use}`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('stage.touch')}</p>
        <button type="button" onClick={close}>
          {t('stage.close')}
        </button>
      </div>
    </Over>
  )
}
