import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { isTextField } from '../../ui/isTextField.ts'
import { lazily } from '../../ui/lazily.ts'
import { PanelFailed } from '../PanelFailed.tsx'

const load = () => import('./Search.tsx')

/** Opens the search, which is loaded then; Ctrl K, ⌘ K and / open it, too, from wherever nothing is being typed. */
export function SearchButton({ served, up }: { served: Pick<Home, 'files' | 'version'>; up: string }) {
  const [open, setOpen] = useState(false)
  // What was not loaded stays so: another attempt is another part.
  const [{ attempt, Search }, setPart] = useState(() => ({ attempt: 0, Search: lazily(load) }))
  const retry = () => setPart((last) => ({ attempt: last.attempt + 1, Search: lazily(load) }))
  // What is typed before the field is there, which takes it; null where nothing is waited for.
  const early = useRef<string | null>(null)
  const close = () => {
    early.current = null
    setOpen(false)
  }
  const start = useCallback(() => {
    early.current ??= ''
    // Where it does not come, keys are the page's again.
    load().catch(() => {
      early.current = null
    })
    setOpen(true)
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (early.current !== null && isTyped(event, early.current)) {
        event.preventDefault()
        early.current = event.key === 'Backspace' ? early.current.slice(0, -1) : early.current + event.key
      } else if (isOurs(event)) {
        event.preventDefault()
        start()
      }
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [start])
  return (
    <>
      <button type="button" aria-keyshortcuts="Control+K Meta+K /" onClick={start}>
        {t('search.open')}
      </button>
      {open && (
        <Failing key={attempt} fallback={<PanelFailed retry={retry} />}>
          <Suspense>
            <Search served={served} up={up} early={early} onClose={close} />
          </Suspense>
        </Failing>
      )}
    </>
  )
}

/** Whether a key goes on with what is typed so far; a space alone may be meant for a button. */
const isTyped = (event: KeyboardEvent, sofar: string): boolean =>
  (event.key.length === 1 || event.key === 'Backspace') &&
  !(event.ctrlKey || event.metaKey || event.altKey) &&
  !(event.key === ' ' && sofar === '') &&
  !isTextField(event.target)

function isOurs({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey || isTextField(target)) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey
  // In a list of choices a letter chooses.
  return key === '/' && !isTextField(target, ', select')
}
