import { BRIEFING_VERSION } from '../domain/briefing.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** From each older version of the format to the next one; what is no object is left to the schema. */
const STEPS: Readonly<Record<number, (old: Json) => Json>> = {
  // Version 0 had the lines of a scene as one `text`, and neither facts and their numbers nor a plan of minutes.
  0: (old) => ({
    ...old,
    version: 1,
    scenes: Array.isArray(old.scenes)
      ? old.scenes.map((scene: unknown) => {
          if (!isObject(scene)) return scene
          const { text, ...rest } = scene
          const lines = typeof text === 'string' && text !== '' ? text.split('\n') : []
          return { facts: [], figures: [], minutes: null, lines, ...rest }
        })
      : old.scenes,
  }),
}

/** Brought up to the version that is written now; as it is where no step is known. */
export function migrated(raw: unknown): unknown {
  let now = raw
  while (isObject(now) && typeof now.version === 'number' && now.version < BRIEFING_VERSION) {
    const step = Object.hasOwn(STEPS, now.version) ? STEPS[now.version] : undefined
    if (!step) return now
    now = step(now)
  }
  return now
}
