import { LIGHT } from '../../theme/theme.ts'
import { hex, tinted } from '../colour.ts'
import { clean, escaped } from '../xml.ts'
import { language } from './xml.ts'

// What pptxgenjs 4.0.1 writes into a chart and the schema does not allow, or says otherwise than was meant.

const GAP = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const LEVELS = /<c:multiLvlStrRef>([\s\S]*?)<\/c:multiLvlStrRef>/g
const LABELS = /<c:dLbls>[\s\S]*?<\/c:dLbls>/
/** How a series looks. */
const OWN = /<c:spPr>[\s\S]*?<\/c:spPr>/
const PAPER = hex(LIGHT.raised)
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

/** How much is left of the colour of a bar that is not certain. */
const PALE = 0.4

const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
const edge = (colour: string) => `<a:ln w="12700">${fill(colour)}</a:ln>`

/** Figures that are not certain, as on the screen: a hollow mark on a line, a pale bar with an edge. */
function unsure(series: string, rows: readonly number[], isLine: boolean): string {
  const own = OWN.exec(series)?.[0] ?? ''
  const colour = /<a:srgbClr val="([0-9A-F]{6})"/.exec(own)?.[1] ?? hex(LIGHT.ink)
  const points = rows.map((row) => {
    const looks = isLine
      ? `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill(PAPER)}${edge(colour)}</c:spPr></c:marker><c:bubble3D val="0"/>${own}`
      : `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(hex(tinted(`#${colour}`, PALE)))}${edge(colour)}</c:spPr>`
    return `<c:dPt><c:idx val="${row}"/>${looks}</c:dPt>`
  })
  return series.replace(LABELS, (labels) => points.join('') + labels)
}

/** A chart as PowerPoint wants it; `uncertain` says which rows of each series are estimates or provisional. */
export function mendChart(
  chart: string,
  of: { readonly lying: boolean; readonly uncertain: readonly (readonly number[])[] },
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
      return unsure(own, of.uncertain[at++] ?? [], isLine)
    })
    .replaceAll('lang="en-US"', `lang="${escaped(language())}"`)
  // With the first row at the top, the axis of numbers would be there too.
  return of.lying ? mended.replace(/(<c:valAx>[\s\S]*?<c:crosses val=)"autoZero"/, '$1"max"') : mended
}
