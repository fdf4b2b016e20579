import type { Scene } from '../domain/briefing.ts'

/** When a scene begins and ends if all before it take as long as they are meant to, in minutes. */
export interface Planned {
  readonly from: number
  readonly to: number
}

type Timed = Pick<Scene, 'minutes'>

/** A scene without a plan takes no time of it. */
const minutesOf = (scenes: readonly Timed[]): number =>
  scenes.reduce((sum, { minutes }) => (minutes === null ? sum : sum + minutes), 0)

export const plan = (scenes: readonly Timed[]): Planned[] =>
  scenes.map((_, i) => ({ from: minutesOf(scenes.slice(0, i)), to: minutesOf(scenes.slice(0, i + 1)) }))

/** All of it in minutes; null where nothing is planned. */
export const planned = (scenes: readonly Timed[]): number | null =>
  scenes.some(({ minutes }) => minutes !== null) ? minutesOf(scenes) : null

/** Less than this, in minutes, is neither early nor late. */
const NEAR = 0.5

/** How far before or behind the plan one is at a scene: below nought is early, above is late; null is neither. */
export function off(scenes: readonly Timed[], at: number, minutes: number): number | null {
  const here = plan(scenes)[at]
  if (!here || planned(scenes) === null) return null
  const by = minutes < here.from ? minutes - here.from : minutes > here.to ? minutes - here.to : 0
  return Math.abs(by) < NEAR ? null : by
}
