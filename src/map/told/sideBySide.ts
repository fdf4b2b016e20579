import type { MapKey, MapName, MapShape, ToldMap, XY } from '../../domain/toldMap.ts'
import { t } from '../../i18n/t.ts'
import type { Theme } from '../../theme/theme.ts'
import type { Size } from '../camera.ts'

/** CSS pixels between the two maps, and of the strip above each that says whose boundaries it has. */
const GAP = 8
const STRIP = 22
/** Of the name in the strip. */
const NAME = 12

/** The size of each of two maps that together, under their names, are as large as that. */
export const halfOf = ({ width, height }: Size): Size => ({
  width: (width - GAP) / 2,
  height: height - STRIP,
})

/**
 * Two maps of one camera and size, of one boundary view each, as one map: each under the name of its view, which the
 * names of its shapes say too.
 */
export function sideBySide(first: ToldMap, second: ToldMap, theme: Theme): ToldMap {
  const size: Size = { width: first.width + GAP + second.width, height: STRIP + first.height }
  const maps = [
    { map: first, left: 0 },
    { map: second, left: first.width + GAP },
  ]
  return {
    ...first,
    ...size,
    shapes: [...maps.flatMap(({ map, left }) => shapesOf(map, left)), ...paperOf(first.width, size, theme)],
    names: maps.flatMap(({ map, left }) => [
      ...map.names.map((name) => ({ ...name, x: name.x + left, y: name.y + STRIP })),
      titleOf(map, left, theme),
    ]),
    legend: legendOf(first.legend, second.legend),
    says: maps.map(({ map }) => map.says).join(' '),
    boundary: {
      id: maps.map(({ map }) => map.boundary.id).join('-'),
      name: maps.map(({ map }) => map.boundary.name).join(' · '),
    },
  }
}

const shapesOf = ({ shapes, boundary }: ToldMap, left: number): MapShape[] =>
  shapes.map((shape) => ({
    ...shape,
    name: t('told.in-view', { name: shape.name, view: boundary.name }),
    lines: shape.lines.map((line) => line.map(([x, y]): XY => [x + left, y + STRIP])),
  }))

/** What lies between the maps and over them. */
function paperOf(left: number, { width, height }: Size, { paper }: Theme): MapShape[] {
  const rectangle = (name: string, x: number, y: number, right: number, bottom: number): MapShape => ({
    ...{ name, says: '', kind: 'area', closed: true, fill: paper, hatch: null, stroke: null, country: null },
    lines: [
      [
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
      ],
    ],
  })
  return [
    rectangle(t('told.strip'), 0, 0, width, STRIP),
    rectangle(t('told.gap'), left, STRIP, left + GAP, height),
  ]
}

const titleOf = ({ boundary }: ToldMap, left: number, { ink }: Theme): MapName => ({
  ...{ text: boundary.name, x: left + 1, y: STRIP / 2, anchor: 'start', size: NAME, colour: ink },
  ...{ halo: null, strong: true, italic: false, width: boundary.name.length * NAME * 0.6 },
})

type Legend = ToldMap['legend']

/** What both explain once. */
function legendOf(first: Legend, second: Legend): Legend {
  const groups = new Map<string, MapKey[]>()
  for (const { title, rows } of [...first, ...second]) {
    const known = groups.get(title) ?? []
    groups.set(title, [...known, ...rows.filter(({ text }) => known.every((row) => row.text !== text))])
  }
  return [...groups].map(([title, rows]) => ({ title, rows }))
}
