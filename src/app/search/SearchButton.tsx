import { Suspense, useEffect, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { PanelFailed } from '../PanelFailed.tsx'

const load = () => import('./Search.tsx')

/** Opens the search, which is loaded then; Ctrl K, ⌘ K and / open it, too, from wherever nothing is being typed. */
export function SearchButton({ served, up }: { served: Pick<Home, 'files' | 'version'>; up: string }) {
  const [open, setOpen] = useState(false)
  // What was not loaded stays so: another attempt is another part.
  const [{ attempt, Search }, setPart] = useState(() => ({ attempt: 0, Search: lazily(load) }))
  const retry = () => setPart((last) => ({ attempt: last.attempt + 1, Search: lazily(load) }))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isOurs(event)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button type="button" aria-keyshortcuts="Control+K Meta+K /" onClick={() => setOpen(true)}>
        {t('search.open')}
      </button>
      {open && (
        <Failing key={attempt} fallback={<PanelFailed retry={retry} />}>
          <Suspense>
            <Search served={served} up={up} onClose={() => setOpen(false)} />
          </Suspense>
        </Failing>
      )}
    </>
  )
}

function isOurs({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  if (altKey) return false
  const within = (what: string) => target instanceof Element && target.closest(what) !== null
  if (within('input:not([type=radio], [type=checkbox]), textarea, [contenteditable]')) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' && !shiftKey
  // In a list of choices a letter chooses.
  return key === '/' && !within('select')
}
