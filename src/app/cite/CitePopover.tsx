import { computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import type { Asked } from '../Cites.tsx'
import styles from './Cite.module.css'
import { CiteContent } from './CiteContent.tsx'

/** Who says so, beside the mark that was asked; closed by Escape, by a click elsewhere, and by its button. */
export default function CitePopover(props: { atlas: Atlas; asked: Asked; onClose: () => void }) {
  const { atlas, asked, onClose } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const popover = box.current
    if (!popover) return
    popover.showPopover({ source: asked.mark })
    void place(asked.mark, popover)
    popover.focus()
    asked.mark.setAttribute('aria-expanded', 'true')
    return () => asked.mark.removeAttribute('aria-expanded')
  }, [asked])
  const citations = asked.at.flatMap((id) => citation(atlas, id) ?? [])
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={t('cite.name')}
      tabIndex={-1}
      className={styles.popover}
      onToggle={(event) => {
        if (event.newState !== 'closed') return
        // The keyboard goes on from where it came.
        if (event.currentTarget.contains(document.activeElement) || document.activeElement === document.body)
          asked.mark.focus({ preventScroll: true })
        onClose()
      }}
    >
      <button
        type="button"
        className={styles.close}
        aria-label={t('cite.close')}
        onClick={() => box.current?.hidePopover()}
      >
        ×
      </button>
      {citations.map((c) => (
        <CiteContent key={c.id} citation={c} atlas={atlas} />
      ))}
    </div>
  )
}

/** Beside the mark, where there is room; on a narrow screen the stylesheet puts it at the foot. */
async function place(mark: HTMLElement, popover: HTMLElement): Promise<void> {
  if (matchMedia('(max-width: 640px)').matches) return
  const { x, y } = await computePosition(mark, popover, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(6),
      flip(),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          popover.style.maxHeight = `${Math.max(180, availableHeight)}px`
        },
      }),
    ],
  })
  popover.style.left = `${x}px`
  popover.style.top = `${y}px`
}
