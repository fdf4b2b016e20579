import { Suspense, useEffect, useState } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { useHydrated } from '../ui/useHydrated.ts'
import { PanelFailed } from './PanelFailed.tsx'

const CitePopover = lazily(() => import('./cite/CitePopover.tsx'))
const Endnotes = lazily(() => import('./cite/Endnotes.tsx'))

export interface Asked {
  readonly at: readonly FactId[]
  readonly mark: HTMLElement
}

/** At the foot of the window, wherever on the page the mark was asked; no stylesheet of it is served. */
const FAILED = (
  <div style={{ position: 'sticky', zIndex: 1, bottom: 0, padding: '0 20px', background: 'var(--raised)' }}>
    <PanelFailed />
  </div>
)

/** One listener for all marks of the page: who says so is loaded and shown when it is asked for. */
export function Cites({ atlas }: { atlas: Atlas }) {
  const [asked, ask] = useState<Asked | null>(null)
  const hydrated = useHydrated()
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cite]') : null
      if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return
      // An older browser follows the link.
      if (!('popover' in HTMLElement.prototype)) return
      event.preventDefault()
      ask({ at: factsOf(mark), mark })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  return (
    <>
      <Failing key={asked?.at.join()} fallback={FAILED}>
        <Suspense>{asked && <CitePopover atlas={atlas} asked={asked} onClose={() => ask(null)} />}</Suspense>
      </Failing>
      {/* Of a printed page alone: the server, which cannot wait for it, has no need of it. */}
      {hydrated && (
        <Failing fallback={FAILED}>
          <Suspense>
            <Endnotes atlas={atlas} />
          </Suspense>
        </Failing>
      )}
    </>
  )
}

/** The facts that a mark stands for. */
export const factsOf = (mark: HTMLElement) => (mark.dataset.cite ?? '').split(' ') as FactId[]
