import type { RefObject } from 'react'
import { KEYS, type KeyUse } from '../../briefing/keys.ts'
import { t } from '../../i18n/t.ts'
import styles from './KeyList.module.css'

/** Keys that the room's window or the panel hears, and this one does not. */
const ELSEWHERE = ['escape', 'cockpit', 'start', 'here'] as const
type Elsewhere = (typeof ELSEWHERE)[number]
const isHeard = (use: KeyUse): use is Exclude<KeyUse, Elsewhere> =>
  !(ELSEWHERE as readonly KeyUse[]).includes(use)
type Use = Exclude<KeyUse, Elsewhere> | 'freeze' | 'ask' | 'size'
const OWN: readonly { readonly use: Use; readonly keys: readonly string[] }[] = [
  { use: 'freeze', keys: ['F'] },
  { use: 'ask', keys: ['Q', '/'] },
  { use: 'size', keys: ['+', '−'] },
]
/** As they are printed on keyboards. */
const PRINTED: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowUp: '↑',
}

/** Every key of the cockpit, in words. */
export function KeyList({ ref }: { ref: RefObject<HTMLDialogElement | null> }) {
  const stage = KEYS.flatMap(({ use, keys }) => (isHeard(use) ? [{ use, keys }] : []))
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="cockpit-keys">
      <h2 id="cockpit-keys">{t('cockpit.keys')}</h2>
      <dl data-counted="scenes">
        {[...stage, ...OWN].map(({ use, keys }) => (
          <div key={use}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>
                  {key === ' '
                    ? t('cockpit.space')
                    : (PRINTED[key] ?? (key.length === 1 ? key.toUpperCase() : key))}
                </kbd>
              ))}
            </dt>
            <dd>{t(`cockpit.key-${use}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit">{t('cockpit.close')}</button>
      </form>
    </dialog>
  )
}
