/** Degrees are whole numbers of this many parts, but for a few. */
const PARTS = 1000

type Point = readonly number[]
type Line = readonly Point[]
/** Steps from point to point in such parts, from nought; or the points as they are, where they are finer. */
type Packed = readonly number[] | { readonly fine: Line }

/** Depth of the lists above a line, by the type of a geometry. */
const DEPTH: Readonly<Record<string, number>> = {
  LineString: 0,
  MultiLineString: 1,
  Polygon: 1,
  MultiPolygon: 2,
}

interface Geometry {
  readonly type: string
  readonly coordinates: unknown
}
interface Collection {
  readonly features: readonly { readonly geometry: Geometry }[]
}

/**
 * Lines of shapes that several files share, each once: boundary views differ in a few, and the steps of a line take a
 * third of what its points do.
 */
export class Rings {
  readonly #at = new Map<string, number>()
  readonly lines: Packed[] = []

  /** A file whose geometries name their lines instead of having them. */
  pack<C extends Collection>(file: C): C {
    return withLines(file, (line) => {
      const text = JSON.stringify(line)
      const known = this.#at.get(text)
      if (known !== undefined) return known
      this.#at.set(text, this.lines.length)
      return this.lines.push(packed(line as Line)) - 1
    })
  }
}

/** A file as it was. */
export const unpack = <C extends Collection>(file: C, lines: readonly Packed[]): C =>
  withLines(file, (at) => {
    const line = lines[at as number]
    if (line === undefined) throw new Error(`there is no line ${at}`)
    return 'fine' in line ? line.fine : points(line)
  })

const withLines = <C extends Collection>(file: C, how: (line: unknown) => unknown): C => ({
  ...file,
  features: file.features.map((feature) => {
    const depth = DEPTH[feature.geometry.type]
    if (depth === undefined) return feature
    return {
      ...feature,
      geometry: { ...feature.geometry, coordinates: at(depth, feature.geometry.coordinates, how) },
    }
  }),
})

const at = (depth: number, value: unknown, how: (line: unknown) => unknown): unknown =>
  depth === 0 ? how(value) : (value as readonly unknown[]).map((inner) => at(depth - 1, inner, how))

function packed(line: Line): Packed {
  const whole = line.map((point) => point.map((n) => Math.round(n * PARTS)))
  const isSame = whole.every(
    (point, i) => point.length === 2 && point.every((n, axis) => n / PARTS === line[i]?.[axis]),
  )
  if (!isSame) return { fine: line }
  let before: Point = [0, 0]
  return whole.flatMap((point) => {
    const steps = point.map((n, axis) => n - (before[axis] as number))
    before = point
    return steps
  })
}

function points(steps: readonly number[]): Point[] {
  const all: Point[] = []
  let [x, y] = [0, 0]
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] as number
    y += steps[i + 1] as number
    all.push([x / PARTS, y / PARTS])
  }
  return all
}
