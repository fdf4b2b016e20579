import { useCallback, useState } from 'react'
import { type Camera, roundCamera } from '../domain/camera.ts'
import type { ViewState } from '../view/useView.ts'

/** A map that the reader moves: where to just now, and what is done when it rests there. */
export function useMove(map: Camera | null, setView: ViewState['setView']) {
  // Only while the reader moves the map: once the view says otherwise, it is the view that counts.
  const [move, setMove] = useState<{ from: Camera | null; to: Camera } | null>(null)
  const onMove = useCallback((to: Camera) => setMove({ from: map, to }), [map])
  const onCamera = useCallback(
    (to: Camera | null) => setView({ map: to && roundCamera(to) }, 'replace'),
    [setView],
  )
  return { moving: move && move.from === map ? move.to : null, onMove, onCamera }
}
