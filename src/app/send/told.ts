import { factsOf } from '../../briefing/figures.ts'
import { chartIn } from '../../briefing/gone.ts'
import { paragraphsOf } from '../../briefing/notes.ts'
import { drawnOf } from '../../charts/drawn.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Alone } from '../../charts/only.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Briefing, Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { BoundaryView } from '../../domain/ids.ts'
import type { Source } from '../../domain/source.ts'
import type { ToldBriefing, ToldChart, ToldMap, ToldScene, ToldSource } from '../../export/told.ts'
import { countryName } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import { licenceOf } from '../../select/credit.ts'
import { LIGHT } from '../../theme/theme.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'
import { Numbered, sourceText } from '../picture/sources.ts'
import { goneFrom, isCharted } from '../stage/goneFrom.ts'
import { toldText } from './toldText.ts'

/** A map as it is drawn, and what it rests on. */
export interface Mapped {
  readonly map: Omit<ToldMap, 'sources'>
  readonly sources: readonly (Source | string)[]
}

/** What a briefing is told from: everything but its words comes from the screen's own charts and maps. */
export interface Telling {
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly briefing: Briefing
  /** By the id of the scene; null where the atlas does not draw it with what the scene has chosen. */
  readonly charts: ReadonlyMap<string, Alone | null>
  /** By the id of the scene. */
  readonly maps: ReadonlyMap<string, Mapped>
  /** The day, as ISO 8601. */
  readonly made: string
  /** An address from the atlas, in full; null where it has none. */
  readonly absolute: (href: string) => string | null
}

/** The briefing without a screen, with the words and numbers that the screen has. */
export function toldBriefing(telling: Telling): ToldBriefing {
  const { home, known, atlas, briefing, made, absolute } = telling
  const numbered = new Numbered()
  const scenes = briefing.scenes.map((scene, i) => toldScene(scene, i + 1, telling, numbered))
  const drawn = new Set(
    briefing.scenes.flatMap((scene) => (isCharted(scene) ? [] : boundariesOf(scene, known))),
  )
  return {
    id: briefing.id,
    title: briefing.title || t('briefing.untitled'),
    scenes,
    sources: numbered.named.map((source, i) => toldSource(source, i + 1, atlas)),
    boundaries: home.boundaries.filter(({ id }) => drawn.has(id)).map(({ id, name }) => ({ id, name })),
    disclaimer: t('stage.disclaimer'),
    version: atlas.version,
    asOf: home.site.asOf,
    made,
    site: { name: t('site.name'), address: absolute('./') },
  }
}

/** The boundary views that a scene is in. */
function boundariesOf(scene: Scene, known: Known): BoundaryView[] {
  const { boundary, beside } = viewOf(scene.view, known).view
  return beside === null ? [boundary] : [boundary, beside]
}

function toldScene(scene: Scene, at: number, telling: Telling, numbered: Numbered): ToldScene {
  const { home, known, atlas, absolute } = telling
  const views = boundariesOf(scene, known)
  const heading = toldText(scene.heading, atlas, numbered)
  const lines = scene.lines.map((line) => toldText(line, atlas, numbered))
  const rest = factsOf(scene).flatMap((fact) => citation(atlas, fact)?.sources ?? [])
  // A fact that its words do not name is the chart's own, whose foot leaves out what is too weak to be named.
  const said = [heading, ...lines].flat().flatMap(({ sources }) => sources)
  const rested = numbered.of(rest.filter(isNamed))
  const chart = chartOf(scene, telling, numbered)
  const mapped = telling.maps.get(scene.id)
  const map = mapped ? { ...mapped.map, sources: numbered.of(mapped.sources.filter(isNamed)) } : null
  return {
    id: scene.id,
    at,
    as: scene.show.as,
    heading,
    lines,
    notes: paragraphsOf(scene.notes),
    minutes: scene.minutes,
    chart,
    map,
    boundaries: home.boundaries.filter(({ id }) => views.includes(id)).map(({ name }) => name),
    sources: [...new Set([...said, ...rested, ...(chart?.sources ?? []), ...(map?.sources ?? [])])],
    gone: [
      ...goneFrom(scene, atlas, known),
      ...(isCharted(scene) && chartIn(CHARTS, scene.show) && !chart ? [t('send.no-chart')] : []),
    ],
    address: absolute(addressOf(scene)),
  }
}

/** Where the atlas shows it: a chart where it stands. */
function addressOf(scene: Scene): string {
  if (!isCharted(scene)) return `./${scene.view}`
  const { page, id } = scene.show
  return `./${page === '' ? '' : `${page}/`}${scene.view}#chart-${id}`
}

function chartOf(scene: Scene, { atlas, known, charts }: Telling, numbered: Numbered): ToldChart | null {
  const chart = charts.get(scene.id)
  const listed = isCharted(scene) ? chartIn(CHARTS, scene.show) : undefined
  if (!chart || !listed) return null
  const { id, title, measure, counted, table, axis, provenance } = chart
  const { country } = viewOf(scene.view, known).view
  const partner = atlas.countries.find((c) => c.id === country && c.role === 'partner')
  const named = [
    ...atlas.countries.map(({ iso2, colour }) => ({ name: countryName(iso2), colour: colour.light })),
    { name: countryName('CN'), colour: LIGHT.china },
  ]
  // Beside India’s bar the ink of the five on the screen, below it, would not be told from it.
  const drawn = drawnOf(id, table, { partner: partner?.colour.light ?? LIGHT.classes[3], named }, axis)
  const facts = new Set(factsOf(scene))
  const told = (table.cites ?? []).flatMap((of, row) => (of.some((fact) => facts.has(fact)) ? [row] : []))
  const sources = numbered.of(provenance.sources.filter(isNamed))
  return { id, name: t(listed.title), title, measure: counted ?? measure, table, told, drawn, sources }
}

/** A page too weak to be named is numbered only where a mark of the words stands for it. */
const isNamed = (source: Source | string) => typeof source === 'string' || source.display

function toldSource(source: Source | string, number: number, { licences }: Atlas): ToldSource {
  if (typeof source === 'string')
    return { id: `text-${number}`, number, text: source, url: null, licence: null }
  const { id, url, display } = source
  const licence = licenceOf(licences, source)?.name ?? null
  return display
    ? { id, number, text: sourceText(source), url, licence }
    : { id: `withheld-${number}`, number, text: t('sources.withheld'), url: null, licence: null }
}
