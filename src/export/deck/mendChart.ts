import { LIGHT } from '../../theme/theme.ts'
import { clean, escaped } from '../xml.ts'
import { language } from './xml.ts'

// What pptxgenjs 4.0.1 writes into a chart and the schema does not allow, or says otherwise than was meant.

const GAP = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const LEVELS = /<c:multiLvlStrRef>([\s\S]*?)<\/c:multiLvlStrRef>/g
const LABELS = /<c:dLbls>[\s\S]*?<\/c:dLbls>/
const MARKER = /<c:marker>[\s\S]*?<\/c:marker>/

/** Names along the axis are texts on one level, not a tree of them. */
const flat = (of: string) =>
  of
    .replaceAll('multiLvlStrRef', 'strRef')
    .replaceAll('multiLvlStrCache', 'strCache')
    .replace(/<\/?c:lvl>/g, '')

/** A series of a line has its marks before its labels, and no colour for what is below nought. */
function lineSeries(series: string): string {
  const marker = MARKER.exec(series)?.[0] ?? ''
  return series
    .replace(/\s*<c:invertIfNegative val="\d"\/>/, '')
    .replace(MARKER, '')
    .replace(LABELS, (labels) => marker + labels)
}

const channel = (hex: string, at: number) => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const brightness = (hex: string) =>
  0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4)

/** Numbers that stand on a colour are dark or white, whichever reads better. */
function onColour(series: string): string {
  const fill = /<a:srgbClr val="([0-9A-F]{6})"/.exec(series)?.[1] ?? 'FFFFFF'
  const ink = brightness(fill) > 0.2 ? LIGHT.ink : LIGHT.raised
  return series.replace(LABELS, (labels) =>
    labels.replace(/<a:srgbClr val="[0-9A-F]{6}"/, `<a:srgbClr val="${ink.slice(1).toUpperCase()}"`),
  )
}

/** Numbers that have no room are left to the workbook. */
const without = (series: string, rows: readonly number[]) =>
  series.replace(LABELS, (labels) =>
    labels.replace(
      '<c:dLbls>',
      `<c:dLbls>${rows.map((row) => `<c:dLbl><c:idx val="${row}"/><c:delete val="1"/></c:dLbl>`).join('')}`,
    ),
  )

/** A chart as PowerPoint wants it; `crowded` says which rows of each series have no room for a number. */
export function mendChart(
  chart: string,
  of: { readonly stacked: boolean; readonly lying: boolean; readonly crowded: readonly number[][] },
): string {
  let at = 0
  const axes = /(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g
  const mended = clean(chart)
    .replace(GAP, '')
    .replace(LEVELS, flat)
    .replace(/\s*<c:showLeaderLines\s+val="0"\/>/g, '')
    .replace(axes, '$1')
    .replace(/<c:lineChart>(?!\s*<c:grouping)/g, '<c:lineChart><c:grouping val="standard"/>')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series, before: number, whole: string) => {
      const isLine = whole.lastIndexOf('<c:lineChart>', before) > whole.lastIndexOf('<c:barChart>', before)
      const own = isLine ? lineSeries(series) : series
      const rows = of.crowded[at++] ?? []
      return of.stacked && !isLine ? without(onColour(own), rows) : own
    })
    .replaceAll('lang="en-US"', `lang="${escaped(language())}"`)
  // With the first row at the top, the axis of numbers would be there too.
  return of.lying ? mended.replace(/(<c:valAx>[\s\S]*?<c:crosses val=)"autoZero"/, '$1"max"') : mended
}
