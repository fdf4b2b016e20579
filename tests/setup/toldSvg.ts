import type { MapKey, MapShape, Stroke, ToldMap, XY } from '../../src/domain/toldMap.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)

const pathOf = ({ lines, closed }: Pick<MapShape, 'lines' | 'closed'>) =>
  lines.map((line) => `M${line.map(([x, y]: XY) => `${x} ${y}`).join('L')}${closed ? 'z' : ''}`).join('')

const strokeOf = (stroke: Stroke | null) =>
  stroke
    ? ` stroke="${stroke.colour}" stroke-width="${stroke.width}"${
        stroke.dash.length > 0 ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''
      }${stroke.arrow ? ' marker-end="url(#head)"' : ''}`
    : ''

const fillOf = ({ fill, hatch }: Pick<MapShape, 'fill' | 'hatch'>) =>
  hatch ? 'url(#hatch)' : (fill ?? 'none')

/** A told map as SVG with its legend beside it, to be looked at: it has nothing but what was told. */
export function toldSvg(map: ToldMap): string {
  const keys = map.legend.flatMap(({ title, rows }) => [title, ...rows])
  const right = 330
  const height = Math.max(map.height, keys.length * 18 + 40)
  const hatch = map.shapes.find((shape) => shape.hatch)?.hatch ?? '#000'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${map.width + right}" height="${height}" font-family="IBM Plex Sans, Liberation Sans, sans-serif">`,
    `<defs><pattern id="hatch" width="5.66" height="5.66" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M2.83 0v5.66" stroke="${hatch}" stroke-width="1.1"/></pattern>`,
    `<marker id="head" orient="auto" markerWidth="3" markerHeight="3" refX="2.6" refY="1.5"><path d="M0 0L3 1.5L0 3z" fill="context-stroke"/></marker></defs>`,
    `<rect width="100%" height="100%" fill="#fff"/><rect width="${map.width}" height="${map.height}" fill="${map.ground}"/>`,
    ...map.shapes.map(
      (shape) =>
        `<path d="${pathOf(shape)}" fill="${fillOf(shape)}" fill-rule="evenodd" stroke-linejoin="round"${strokeOf(shape.stroke)}><title>${escaped(shape.name)}</title></path>`,
    ),
    ...map.names.map(
      (n) =>
        `<text x="${n.x}" y="${n.y + n.size * 0.35}" font-size="${n.size}" text-anchor="${n.anchor}" fill="${n.colour}"${n.halo ? ` stroke="${n.halo}" stroke-width="2.5" paint-order="stroke"` : ''}${n.strong ? ' font-weight="600"' : ''}${n.italic ? ' font-style="italic"' : ''}>${escaped(n.text)}</text>`,
    ),
    ...scaleOf(map),
    ...keys.map((key, i) => keyOf(key, map.width + 14, 24 + i * 18)),
    '</svg>',
  ].join('')
}

function scaleOf({ scale, width, height }: ToldMap): string[] {
  if (!scale) return []
  const [right, y] = [width - 14, height - 12]
  return [
    `<path d="M${right - scale.px} ${y - 5}v5h${scale.px}v-5" fill="none" stroke="#1C2430"/>`,
    `<text x="${right - scale.px}" y="${y - 10}" font-size="10">${scale.text}</text>`,
  ]
}

function keyOf(key: string | MapKey, x: number, y: number): string {
  if (typeof key === 'string')
    return `<text x="${x}" y="${y + 4}" font-size="11" font-weight="600">${escaped(key)}</text>`
  const samples = {
    area: `<rect x="${x}" y="${y - 6}" width="20" height="12" fill="${fillOf(key)}"${strokeOf(key.stroke)}/>`,
    line: `<path d="M${x} ${y}h30" fill="none"${strokeOf(key.stroke)}/>`,
    dot: `<rect x="${x}" y="${y - 7}" width="20" height="14" rx="4" fill="${fillOf(key)}"${strokeOf(key.stroke)}/>`,
  }
  const isBare = !key.fill && !key.hatch && !key.stroke
  return `${isBare ? '' : samples[key.shape]}<text x="${x + (isBare ? 0 : 38)}" y="${y + 4}" font-size="11">${escaped(key.text)}</text>`
}
