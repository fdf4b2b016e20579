import * as v from 'valibot'
import { FactId } from './fact.ts'
import { PAGES } from './pageName.ts'
import { DatasetVersion } from './release.ts'

/** What a scene shows beside its words. */
export const SceneShow = v.variant('as', [
  /** The map of its view. */
  v.strictObject({ as: v.literal('map') }),
  /** One chart, of the atlas itself (`page` is empty) or of a page beside it. */
  v.strictObject({
    as: v.literal('chart'),
    page: v.picklist(['', ...PAGES]),
    id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+$/), v.maxLength(100)),
  }),
  /** A title or a closing: the words large, the map small. */
  v.strictObject({ as: v.literal('title') }),
])
export type SceneShow = v.InferOutput<typeof SceneShow>

/** A number as it was when the scene was written; `at` is as src/briefing/text.ts names it, or `map:KAZ#items`. */
export const SceneFigure = v.strictObject({
  at: v.pipe(v.string(), v.maxLength(200)),
  value: v.nullable(v.number()),
  unit: v.pipe(v.string(), v.maxLength(100)),
})
export type SceneFigure = v.InferOutput<typeof SceneFigure>

const SceneId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/))

/** What a person writes of a scene. */
const WORDS = {
  /** Of a reader's choosing or the build's: told apart by it, wherever it is moved to. */
  id: SceneId,
  /** The address of its view, `?country=KAZ…`, with what a page beside the atlas has chosen. */
  view: v.pipe(v.string(), v.maxLength(2000)),
  /** One finding. In the texts `{stage:magnets}` stands for a number of the atlas, `[item:dlg-4]` for a source. */
  heading: v.pipe(v.string(), v.maxLength(1000)),
  lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(2000))), v.maxLength(20)),
  show: SceneShow,
  /** For the presenter alone. */
  notes: v.pipe(v.string(), v.maxLength(20_000)),
  /** Facts that it rests on and its words do not name: those of the chart's own title. */
  facts: v.pipe(v.array(FactId), v.maxLength(200)),
  /** How long it is meant to take; null where that is not planned. */
  minutes: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(600))),
}

/** A view of the atlas, and words. */
export const Scene = v.strictObject({
  ...WORDS,
  figures: v.pipe(v.array(SceneFigure), v.maxLength(500)),
})
export type Scene = v.InferOutput<typeof Scene>

/** As it is written in data/briefings: the build adds the numbers. */
export const WrittenScene = v.strictObject(WORDS)
export type WrittenScene = v.InferOutput<typeof WrittenScene>

const TITLE = v.pipe(v.string(), v.maxLength(300))
export const MOST_SCENES = 200

/** The version of the format that is written; older ones are brought up to it when they are read. */
export const BRIEFING_VERSION = 1

/** As it is kept, saved to a file and sent: scenes in their order. */
export const Briefing = v.strictObject({
  format: v.literal('samvad-briefing'),
  version: v.literal(BRIEFING_VERSION),
  id: SceneId,
  title: TITLE,
  /** That it was written with. */
  dataset: DatasetVersion,
  scenes: v.pipe(v.array(Scene), v.maxLength(MOST_SCENES)),
})
export type Briefing = v.InferOutput<typeof Briefing>

export const WrittenBriefing = v.strictObject({
  id: SceneId,
  title: TITLE,
  scenes: v.pipe(v.array(WrittenScene), v.minLength(1), v.maxLength(MOST_SCENES)),
})
export type WrittenBriefing = v.InferOutput<typeof WrittenBriefing>

/** Those that come with the atlas, as they are served. */
export const Briefings = v.strictObject({
  version: DatasetVersion,
  briefings: v.array(Briefing),
})
export type Briefings = v.InferOutput<typeof Briefings>
