import type { MapName, MapShape, XY } from '../../domain/toldMap.ts'
import { t } from '../../i18n/t.ts'
import type { ArcMark, WayMark } from '../../select/layers/marks.ts'
import type { SitePoint } from '../../select/layers/sites.ts'
import type { Theme } from '../../theme/theme.ts'
import { pixelsPerUnit } from '../camera.ts'
import { clusters } from '../clusters.ts'
import { arcWidth, WAY_DASHES } from '../lineStyles.ts'
import { project } from '../projection.ts'
import { arcAir, arcPoints, legPoints, trimmed } from '../ways.ts'
import { arcsOf, linesOf } from './arcs.ts'
import { clipLine } from './clip.ts'
import { area, badge, circle, isOn, line, stroke } from './shapes.ts'
import type { ToldSubject, ToPixel } from './subject.ts'

/** Where a map is looked at from once its home view is fitted. */
interface Looked {
  readonly subject: ToldSubject
  readonly toPixel: ToPixel
  readonly zoom: number
}

/** What stands for a status of a way: the same colours as in Marks.module.css. */
export const wayColour = (tone: string, theme: Theme): string => {
  if (tone === 'partly' || tone === 'building') return theme.selection
  return tone === 'agreed' || tone === 'link' ? theme.muted : theme.ink
}

const WAY = { width: 2.25, building: 4, core: 1.75, casing: 5 }

/** Dashes of a way, CSS pixels; a round end of no length is a dot as long as the line is wide. */
export function wayDash(mode: string): readonly number[] {
  const { dash, round } = WAY_DASHES[mode] ?? { dash: 'none' }
  if (dash === 'none') return []
  const lengths = dash.split(' ').map(Number)
  return round ? lengths.map((n, i) => (i % 2 === 0 ? n + WAY.width : n - WAY.width)) : lengths
}

/** Corridors: a casing each, and a line for each way that goods move and each status. */
export const wayShapes = ({ subject, toPixel }: Looked): MapShape[] =>
  subject.laid.ways.flatMap((way) => {
    const { theme, size } = subject
    const { name, says } = subject.laid.wordsOf(way.id)
    const looks = new Map<string, { mode: string; tone: string; lines: XY[][] }>()
    for (const leg of legsOf(way, toPixel)) {
      const key = `${leg.mode} ${leg.tone}`
      const look = looks.get(key) ?? { ...leg, lines: [] }
      looks.set(key, look)
      look.lines.push(leg.points)
    }
    const all = [...looks.values()].flatMap(({ lines }) => lines)
    const edge = { name: t('told.edge', { name }), says: '' }
    return [
      ...line({ ...edge, lines: fewer(all, subject), stroke: stroke(theme.paper, WAY.casing) }, size),
      ...[...looks.values()].flatMap(({ mode, tone, lines: legs }) => {
        const lines = fewer(legs, subject)
        const width = tone === 'building' ? WAY.building : WAY.width
        const dash = wayDash(mode)
        const drawn = line({ name, says, lines, stroke: stroke(wayColour(tone, theme), width, dash) }, size)
        // What is not yet there is hollow.
        const core =
          tone === 'building'
            ? line({ ...edge, lines, stroke: stroke(theme.paper, WAY.core, dash) }, size)
            : []
        return [...drawn, ...core]
      }),
    ]
  })

const legsOf = ({ legs }: WayMark, toPixel: ToPixel) =>
  legs.map(({ path, bend, mode, tone }) => ({ mode, tone, points: legPoints(path, bend).map(toPixel) }))

/** What of curves is on the map, with as few points as it needs. */
function fewer(lines: readonly (readonly XY[])[], { size }: ToldSubject): (readonly XY[])[] {
  const parts = lines.flatMap((points) => clipLine(points, size))
  return arcsOf(
    parts.map((points) => ({ points, closed: false, off: OFF })),
    size,
  ).flatMap((arcs) => linesOf(arcs, () => true))
}

/** CSS pixels by which a curve may be off. */
const OFF = 0.25

/** Flows as curves as wide as their share of the largest, with an arrowhead where they lead. */
export const arcShapes = (looked: Looked): MapShape[] =>
  looked.subject.laid.arcs.flatMap((arc) => {
    const { theme, size, laid } = looked.subject
    const lines = fewer([courseOf(arc, looked)], looked.subject)
    const width = arcWidth(arc.share)
    const of = laid.wordsOf(arc.id)
    const name = t('told.flow', { name: of.name, direction: t(`layer.flow-${arc.direction}`) })
    return [
      ...line(
        { name: t('told.edge', { name }), says: '', lines, stroke: stroke(theme.paper, width + 2.5) },
        size,
      ),
      ...line(
        { name, says: of.says, lines, stroke: stroke(arc.colour?.light ?? theme.india, width, [], true) },
        size,
      ),
    ]
  })

function courseOf(arc: ArcMark, { toPixel, zoom }: Looked): XY[] {
  const pixel = 1 / pixelsPerUnit(zoom)
  const [start, end] = arcAir(arc)
  return trimmed(arcPoints(arc), start * pixel, end * pixel).map(toPixel)
}

/** Half of what a dot is wide, CSS pixels. */
const DOT = { node: 2.6, city: 2.4 }

/** Towns on the ways as squares, cities as discs. */
export const dotShapes = ({ subject, toPixel }: Looked): MapShape[] =>
  subject.laid.dots.flatMap((dot) => {
    const { theme, size, laid } = subject
    const at = toPixel(project(...dot.at))
    const isNode = dot.kind === 'node'
    const ring = isNode ? badge(at, 2 * DOT.node, 2 * DOT.node, 0) : circle(at, DOT.city)
    return area(
      {
        ...laid.wordsOf(dot.id),
        kind: 'dot',
        lines: [ring],
        fill: isNode ? theme.raised : theme.ink,
        stroke: isNode ? stroke(theme.ink, 1.5) : stroke(theme.paper, 1),
      },
      size,
    )
  })

const SITE = { width: 24, height: 17, r: 4 }
const UNCERTAIN = { width: 29, height: 22, r: 6, dash: [3, 2] }
const CLUSTER = 11
const LETTERS = 11

/** Mineral sites as badges with letters; those that would lie on one another as one with their number. */
export function siteMarks({ subject, toPixel, zoom }: Looked): { shapes: MapShape[]; names: MapName[] } {
  const { theme, laid, size } = subject
  const shapes: MapShape[] = []
  const names: MapName[] = []
  for (const mark of clusters(laid.points.map(({ at }) => at))(zoom)) {
    const at = toPixel(project(...mark.at))
    const point = mark.kind === 'one' ? laid.points[mark.index] : undefined
    const drawn = point
      ? siteShapes(point, at, subject)
      : mark.kind === 'many'
        ? area(
            {
              ...{
                name: t('told.sites', { count: mark.points }),
                says: t('told.sites-says', { count: mark.points }),
              },
              ...{
                kind: 'site',
                lines: [circle(at, CLUSTER)],
                fill: theme.raised,
                stroke: stroke(theme.ink, 1.5),
              },
            },
            size,
          )
        : []
    shapes.push(...drawn)
    const text = point ? point.symbol : mark.kind === 'many' ? String(mark.points) : ''
    const colour = point ? siteLook(point.tone, theme).ink : theme.ink
    const width = subject.measure(text, { size: LETTERS, weight: 600, spacing: 0 })
    if (drawn.length > 0 && isOn(at, size, width / 2 + 1))
      names.push({
        ...{ text, x: at[0], y: at[1], anchor: 'middle', size: LETTERS, colour, width },
        ...{ strong: true, italic: false, halo: null },
      })
  }
  return { shapes, names }
}

function siteShapes(point: SitePoint, at: XY, { theme, size, laid }: ToldSubject): MapShape[] {
  const { fill, line: edge } = siteLook(point.tone, theme)
  const { name, says } = laid.wordsOf(point.id)
  const { width, height, r, dash } = UNCERTAIN
  const around = { name: t('told.uncertain', { name }), says: '', kind: 'site' as const }
  return [
    ...(point.uncertain
      ? area(
          {
            ...around,
            lines: [badge(at, width, height, r)],
            fill: theme.paper,
            stroke: stroke(theme.ink, 1.25, dash),
          },
          size,
        )
      : []),
    ...area(
      { name, says, kind: 'site', lines: [badge(at, SITE.width, SITE.height, SITE.r)], fill, stroke: edge },
      size,
    ),
  ]
}

/** Colours of a badge by what it stands for: the same as in Marks.module.css. */
export function siteLook(tone: SitePoint['tone'], theme: Theme) {
  const { ink, paper, raised, selection, selectionInk, rest, muted } = theme
  switch (tone) {
    case 'operating':
      return { fill: ink, line: stroke(paper, 1.5), ink: paper }
    case 'coming':
      return { fill: selection, line: stroke(paper, 1.5), ink: selectionInk }
    case 'explored':
      return { fill: raised, line: stroke(selection, 2.5), ink }
    case 'deposit':
      return { fill: raised, line: stroke(ink, 1.5), ink }
    case 'ended':
      return { fill: rest, line: stroke(paper, 1.5), ink }
    case 'unknown':
      return { fill: raised, line: stroke(muted, 1.5, [1.5, 2]), ink: muted }
  }
}
