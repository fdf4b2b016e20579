import type { ContextGeoJson } from '../domain/region.ts'
import { overStates } from './hit.ts'
import type { Point } from './projection.ts'

type Keys = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Whether a click asks about the lake or the disputed area there; with a key held it is meant for the state below. */
export const asksOver = (keys: Keys, at: Point, context: ContextGeoJson): boolean =>
  !(keys.shiftKey || keys.ctrlKey || keys.metaKey || keys.altKey) && overStates(at, context) !== null
