import type { ToldMap } from '../../domain/toldMap.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { fitBox, HOME_BOX, pixelsPerUnit, viewBox } from '../camera.ts'
import { spotsOf } from '../clusters.ts'
import type { MapLabels } from '../labels.ts'
import type { Rect } from '../placed.ts'
import { landsOf } from '../placeInSight.ts'
import { arranger } from '../placeNames.ts'
import { project } from '../projection.ts'
import { SCALE_BOX, SCALE_PX, scaleBar } from '../scaleBar.ts'
import { groundShapes } from './ground.ts'
import { legendOf } from './legend.ts'
import { arcShapes, dotShapes, siteMarks, wayShapes } from './marks.ts'
import { capitalsWithin, isCrossed, nameMarks } from './names.ts'
import type { ToldSubject, ToPixel } from './subject.ts'

/**
 * A map as shapes and words, from the models that are drawn on the screen; the same for the same, and without a screen.
 * Yields between its parts, where whoever asks may let the page do what waits.
 */
export function* toldMap(subject: ToldSubject): Generator<undefined, ToldMap> {
  const { size, theme, boundary } = subject
  const camera = subject.camera ?? fitBox(HOME_BOX, size)
  const box = viewBox(camera, size)
  const scale = pixelsPerUnit(camera.zoom)
  const toPixel: ToPixel = ([x, y]) => [(x - box.x) * scale, (y - box.y) * scale]
  const looked = { subject, toPixel, zoom: camera.zoom }
  const arranged = yield* arrangedNames(subject, box, scale)
  yield
  const named = nameMarks(arranged, subject, toPixel)
  const ground = groundShapes(subject, toPixel)
  yield
  const sites = siteMarks(looked)
  const ways = wayShapes(looked)
  const lines = ways.flatMap((way) => way.lines)
  const { km, px } = scaleBar(camera, SCALE_PX)
  return {
    ...size,
    ground: theme.water,
    // Layers lie in the order of the map: corridors, flows, dots, sites.
    shapes: [
      ...ground,
      ...ways,
      ...arcShapes(looked),
      ...dotShapes(looked),
      ...sites.shapes,
      ...named.shapes,
    ],
    // The name of a water that a way runs through reads no more.
    names: [...named.names.filter((name) => !name.italic || !isCrossed(name, lines)), ...sites.names],
    legend: legendOf(subject),
    scale: { px, text: t('scale.km', { km: formatNumber(km, 1) }) },
    says: subject.says,
    boundary: { id: boundary.id, name: boundary.name },
    sources: [],
  }
}

/** As far as a dot of a layer reaches, CSS pixels: its own name stands just beyond. */
const DOT = 3.5

/** The names where they find room, as on the screen; the corner of the scale and the dots of layers are kept free. */
function* arrangedNames(
  subject: ToldSubject,
  box: ReturnType<typeof viewBox>,
  scale: number,
): Generator<undefined, MapLabels> {
  const { size, laid, shapes, measure, places, boundary, labels } = subject
  const { width, height } = size
  const corner: Rect = {
    left: width - SCALE_BOX.width,
    top: height - SCALE_BOX.height,
    right: width,
    bottom: height,
  }
  const dots = laid.dots.map(({ at }): Rect => {
    const [x, y] = project(...at)
    const [left, top] = [(x - box.x) * scale, (y - box.y) * scale]
    return { left: left - DOT, top: top - DOT, right: left + DOT, bottom: top + DOT }
  })
  const lands = landsOf(shapes)
  const points = laid.points.map(({ at }) => at)
  const arrange = arranger({
    ...{
      measure,
      places,
      near: shapes.near,
      hatched: boundary.hatched,
      spots: laid.spots,
      obstacles: [corner, ...dots],
    },
    lands,
    marks: points.length > 0 ? spotsOf(points) : null,
  })
  const unitsPerPixel = subject.camera === null ? null : 1 / scale
  const within = capitalsWithin(labels, lands, measure, 1 / scale)
  yield
  return arrange(within, { box, unitsPerPixel, place: null }, size)
}
