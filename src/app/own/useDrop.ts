import { useEffect, useEffectEvent, useState } from 'react'
import type { OwnState } from '../../domain/own.ts'
import { useOpenBriefings } from '../../view/useOpenBriefings.ts'
import { openFile } from './store.ts'

/** A briefing, which is no data (src/briefing/file.ts). */
const BRIEFING = '.samvad.json'

const hasFiles = (data: DataTransfer | null) => data?.types.includes('Files') ?? false

/**
 * Takes files that are dropped or pasted anywhere on the page: beside the map the browser would leave the page for
 * them. Tells whether one is held over it.
 */
export function useDrop(states: readonly OwnState[]): boolean {
  const [over, setOver] = useState(false)
  const openBriefings = useOpenBriefings()
  const take = useEffectEvent((data: DataTransfer | null) => {
    const file = data?.files[0]
    if (file?.name.toLowerCase().endsWith(BRIEFING)) {
      openBriefings()
      void import('../briefing/incoming.ts').then(({ takeFile }) => takeFile(file))
    } else if (file) void openFile(file, states)
  })
  useEffect(() => {
    const gone = new AbortController()
    const on = <K extends 'dragover' | 'dragleave' | 'drop'>(type: K, act: (event: DragEvent) => void) =>
      document.addEventListener(
        type,
        (event) => {
          if (hasFiles(event.dataTransfer)) act(event)
        },
        { signal: gone.signal },
      )
    on('dragover', (event) => {
      event.preventDefault()
      setOver(true)
    })
    // Out of the window, and not from one part of the page to another.
    on('dragleave', (event) => event.relatedTarget === null && setOver(false))
    on('drop', (event) => {
      event.preventDefault()
      setOver(false)
      take(event.dataTransfer)
    })
    document.addEventListener(
      'paste',
      (event) => {
        if (!hasFiles(event.clipboardData)) return
        event.preventDefault()
        take(event.clipboardData)
      },
      { signal: gone.signal },
    )
    return () => gone.abort()
  }, [])
  return over
}
