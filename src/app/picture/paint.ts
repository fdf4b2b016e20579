/** Colours in the light theme for those of the dark one, both as #rrggbb. */
export type Recolour = ReadonlyMap<string, string>

export interface Paint {
  /** `#rrggbb`, or `url(#…)` of a pattern. */
  readonly colour: string
  readonly opacity: number
}

const two = (n: number) => Math.round(n).toString(16).padStart(2, '0')

/** Of what a browser gives as a computed paint: `rgb()`, `color(srgb …)`, a pattern; null where nothing is painted. */
export function paintOf(value: string, recolour: Recolour): Paint | null {
  const url = /url\(["']?[^#]*#([^"')]+)["']?\)/.exec(value)
  if (url) return { colour: `url(#${url[1]})`, opacity: 1 }
  const short = /^#([\da-f]{6})$/i.exec(value.trim())
  const found = /^(rgba?|color)\(([^)]*)\)$/.exec(value.trim())
  if (!short && !found) return null
  const hex = short ? `#${short[1]?.toLowerCase()}` : null
  const numbers = (found?.[2] ?? '').match(/-?\d*\.?\d+(e-?\d+)?%?/g) ?? []
  const [r = 0, g = 0, b = 0, a = 1] = numbers.map((n) => Number.parseFloat(n) / (n.endsWith('%') ? 100 : 1))
  const most = found?.[1] === 'color' ? 255 : 1
  const colour = hex ?? `#${two(r * most)}${two(g * most)}${two(b * most)}`
  return a === 0 ? null : { colour: recolour.get(colour) ?? colour, opacity: a }
}

/** Of two palettes with the same names: dark colour → light colour. */
export const recolouring = (
  dark: ReadonlyMap<string, string>,
  light: ReadonlyMap<string, string>,
): Recolour =>
  new Map(
    [...dark].flatMap(([name, colour]) => {
      const to = light.get(name)
      return to ? [[colour.toLowerCase(), to.toLowerCase()] as const] : []
    }),
  )
