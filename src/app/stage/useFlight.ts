import { interpolateZoom } from 'd3-interpolate'
import { useEffect, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import { pixelsPerUnit, type Size, zoomOf } from '../../map/camera.ts'
import { project, unproject } from '../../map/projection.ts'
import { isCalm } from '../../ui/isCalm.ts'

/** Milliseconds of a movement. */
const LASTS = 1200

/** World units of the middle, and of the width that is seen. */
const looks = (camera: Camera, { width }: Size): [number, number, number] => [
  ...(project(camera.lon, camera.lat) as [number, number]),
  width / pixelsPerUnit(camera.zoom),
]

/** The way from one camera to another that van Wijk and Nuij found the smoothest, by a time from 0 to 1. */
export function flightOf(from: Camera, to: Camera, size: Size): (time: number) => Camera {
  const at = interpolateZoom(looks(from, size), looks(to, size))
  return (time) => {
    // Slow at both ends.
    const [x, y, width] = at(time * time * (3 - 2 * time))
    const [lon, lat] = unproject(x, y)
    return { lon, lat, zoom: zoomOf(width / size.width) }
  }
}

const isNear = (a: Camera, b: Camera) =>
  Math.hypot(a.lon - b.lon, a.lat - b.lat) < 1e-3 && Math.abs(a.zoom - b.zoom) < 1e-3

interface Flight {
  /** The scene that it leads to. */
  readonly of: string
  readonly from: Camera
  /** Where it is; null once it is there. */
  readonly at: Camera | null
}

/**
 * Where the map is on its way to the camera of a scene; null once it is there. The next scene during a movement is
 * shown at once, as it is where nothing moves.
 */
export function useFlight(of: string, to: Camera, size: Size, flies: boolean): Camera | null {
  const [flight, setFlight] = useState<Flight & { to: Camera }>({ of, from: to, at: null, to })
  if (flight.of !== of) {
    const from = flight.to
    const moves = flies && flight.at === null && !isNear(from, to) && !isCalm()
    setFlight({ of, from, at: moves ? from : null, to })
  } else if (flight.at === null && !isNear(flight.to, to)) {
    // A hand has moved it since: the next movement begins there.
    setFlight({ ...flight, to })
  }
  const isMoving = flight.of === of && flight.at !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: one movement a scene
  useEffect(() => {
    if (!isMoving) return
    const way = flightOf(flight.from, flight.to, size)
    let began: number | null = null
    let frame = requestAnimationFrame(function step(now) {
      began ??= now
      const time = Math.min(1, (now - began) / LASTS)
      setFlight((last) => (last.of === of ? { ...last, at: time < 1 ? way(time) : null } : last))
      if (time < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [isMoving, of])
  return flight.of === of ? flight.at : null
}
