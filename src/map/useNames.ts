import { type CSSProperties, useMemo } from 'react'
import type { Camera } from '../domain/camera.ts'
import { HOME_BOX, pixelsPerUnit, type Size, viewBox } from './camera.ts'
import { type Place, project } from './projection.ts'

/**
 * For which view the names are set, and how far they are moved from there. While the map is dragged they are moved as
 * they are, since setting text anew takes longer than a frame of the map; nearer or farther they are set anew.
 */
export function useNames(props: {
  camera: Camera | null
  moving: Camera | null
  home: Camera | null
  size: Size | null
  place: Place | null
}) {
  const { camera, moving, home, size, place } = props
  const rest = camera ?? home
  const slides = moving && rest && !place && Math.abs(moving.zoom - rest.zoom) < 1e-6
  const named = slides ? camera : (moving ?? camera)
  const at = useMemo(() => {
    if (place && size) return { box: { x: 0, y: 0, ...size }, unitsPerPixel: 1, place }
    if (!named || !size) return { box: HOME_BOX, unitsPerPixel: null, place: null }
    return { box: viewBox(named, size), unitsPerPixel: 1 / pixelsPerUnit(named.zoom), place: null }
  }, [named, size, place])
  const style: CSSProperties | undefined = slides ? { transform: shift(rest, moving) } : undefined
  return { at, style }
}

function shift(from: Camera, to: Camera): string {
  const [[x, y], [toX, toY]] = [project(from.lon, from.lat), project(to.lon, to.lat)]
  const scale = pixelsPerUnit(to.zoom)
  return `translate(${((x - toX) * scale).toFixed(2)}px,${((y - toY) * scale).toFixed(2)}px)`
}
