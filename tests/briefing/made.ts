import type { Briefing, Scene } from '../../src/domain/briefing.ts'

/** A scene as a reader's is, with its id as heading. */
export const sceneOf = (id: string, more: Partial<Scene> = {}): Scene => ({
  id,
  view: '?boundary=in',
  heading: id,
  lines: [],
  show: { as: 'map' },
  notes: '',
  facts: [],
  minutes: null,
  figures: [],
  ...more,
})

export const briefingOf = (id: string, scenes: readonly (string | Scene)[]): Briefing => ({
  format: 'samvad-briefing',
  version: 1,
  id,
  title: `Briefing ${id}`,
  dataset: '1.0.0',
  scenes: scenes.map((scene) => (typeof scene === 'string' ? sceneOf(scene) : scene)),
})
