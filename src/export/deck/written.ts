import { strFromU8, unzipSync } from 'fflate'
import { t } from '../../i18n/t.ts'
import { saysOf } from '../charted.ts'
import type { Parts } from '../packed.ts'
import type { ToldBriefing } from '../told.ts'
import { clean, escaped, xml } from '../xml.ts'
import { cellText, headText } from './cells.ts'
import { order } from './chart.ts'
import type { Graphic } from './graphics.ts'
import { layoutPart } from './layoutPart.ts'
import { HOLDERS, LAYOUT_IDS } from './layouts.ts'
import { masterPart, themePart } from './master.ts'
import { mendChart } from './mendChart.ts'
import { notesMasterPart, notesPart } from './notes.ts'
import { masterRelations, type Relation, relationsPart, typesPart, wholeParts } from './parts.ts'
import type { Slide } from './plan.ts'
import { isFramed, slidePart } from './slide.ts'
import { holder } from './text.ts'
import { workbook } from './workbook.ts'
import { GAP } from './xml.ts'

/** Parts of pptxgenjs's that are right as they are. */
const KEPT = ['ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml']

/** All parts of a deck: ours, and of pptxgenjs's the charts and tables, mended. */
export async function written(
  told: ToldBriefing,
  slides: readonly Slide[],
  framed: Uint8Array,
  breathe: () => Promise<void>,
  onSlide: (done: number) => void,
): Promise<Parts> {
  const theirs = unzipSync(framed)
  const read = (name: string) => strFromU8(theirs[name] ?? new Uint8Array())
  const parts: Parts = { ...wholeParts(told, slides.length), ...sharedParts(told) }
  for (const name of KEPT) parts[name] = clean(read(name))
  let charts = 0
  for (const [i, slide] of slides.entries()) {
    const number = i + 1
    const relations: Relation[] = [
      { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${layoutNumber(slide)}.xml` },
      { id: 'rId2', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` },
    ]
    const add = (relation: Omit<Relation, 'id'>) => {
      const id = `rId${relations.length + 1}`
      relations.push({ id, ...relation })
      return id
    }
    const { text, frame } = await slidePart(told, slide, linking(relations, add), breathe)
    const { graphic } = slide
    let whole = text
    if (frame !== null && graphic && isFramed(graphic)) {
      if (graphic.as === 'chart') {
        charts++
        Object.assign(parts, chartParts(graphic, charts, chartIn(theirs, number)))
      }
      const chart =
        graphic.as === 'chart' ? add({ type: 'chart', target: `../charts/chart${charts}.xml` }) : ''
      whole = text.replace(`<${GAP}/>`, () =>
        frameOf(read(`ppt/slides/slide${number}.xml`), graphic, frame, chart),
      )
    }
    parts[`ppt/slides/slide${number}.xml`] = whole
    parts[`ppt/slides/_rels/slide${number}.xml.rels`] = relationsPart(relations)
    parts[`ppt/notesSlides/notesSlide${number}.xml`] = notesPart(slide.notes)
    parts[`ppt/notesSlides/_rels/notesSlide${number}.xml.rels`] = relationsPart([
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ])
    onSlide(number / slides.length)
    await breathe()
  }
  return { '[Content_Types].xml': typesPart(Object.keys(parts)), ...parts }
}

const layoutNumber = ({ layout }: Slide) => LAYOUT_IDS.indexOf(layout) + 1

/** A slide, or an address outside, as a relationship, once for each slide; none where it is no page. */
const linking =
  (relations: readonly Relation[], add: (relation: Omit<Relation, 'id'>) => string) =>
  (address: string | number) => {
    if (typeof address === 'number') return add({ type: 'slide', target: `slide${address}.xml` })
    if (!URL.canParse(address)) return undefined
    const { protocol, href } = new URL(address)
    if (protocol !== 'https:' && protocol !== 'http:') return undefined
    const known = relations.find(({ target }) => target === href)
    return known ? known.id : add({ type: 'hyperlink', target: href, outside: true })
  }

/** What all slides share. */
function sharedParts(told: ToldBriefing): Parts {
  const master = masterRelations()
  const rels = (target: string, type: string) => relationsPart([{ id: 'rId1', type, target }])
  const theme = themePart(told.site.name)
  return {
    'ppt/theme/theme1.xml': theme,
    'ppt/theme/theme2.xml': theme,
    'ppt/slideMasters/slideMaster1.xml': masterPart((at) => `rId${at + 1}`),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsPart(master),
    'ppt/notesMasters/notesMaster1.xml': notesMasterPart(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': rels('../theme/theme2.xml', 'theme'),
    ...Object.fromEntries(
      LAYOUT_IDS.flatMap((layout, i) => [
        [`ppt/slideLayouts/slideLayout${i + 1}.xml`, layoutPart(layout)],
        [
          `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
          rels('../slideMasters/slideMaster1.xml', 'slideMaster'),
        ],
      ]),
    ),
  }
}

/** The chart of a slide of pptxgenjs's, whose charts are numbered over all decks of a page. */
function chartIn(theirs: Readonly<Record<string, Uint8Array>>, slide: number): string {
  const relations = strFromU8(theirs[`ppt/slides/_rels/slide${slide}.xml.rels`] ?? new Uint8Array())
  const target = /Target="\/(ppt\/charts\/[^"]+)"/.exec(relations)?.[1] ?? ''
  return strFromU8(theirs[target] ?? new Uint8Array())
}

function chartParts({ chart }: Extract<Graphic, { as: 'chart' }>, number: number, text: string): Parts {
  const { table, drawn } = chart
  const columns = order(chart)
  const book = workbook(
    columns.map((i) => {
      const column = table.columns[i]
      return column ? headText(column) : ''
    }),
    table.rows.map((row) =>
      columns.map((i) => {
        const value = row[i] ?? null
        return typeof value === 'string' ? cellText(value, table.columns[i]) : value
      }),
    ),
  )
  return {
    [`ppt/charts/chart${number}.xml`]: mendChart(text, {
      lying: drawn.as === 'bars',
      uncertain: drawn.series.map(({ uncertain }) => uncertain ?? []),
    }),
    [`ppt/charts/_rels/chart${number}.xml.rels`]: relationsPart([
      { id: 'rId1', type: 'package', target: `../embeddings/chart${number}.xlsx` },
    ]),
    [`ppt/embeddings/chart${number}.xlsx`]: book,
  }
}

/** The frame of a chart or a table in its place of the layout, with its name and what it says. */
function frameOf(
  slide: string,
  graphic: Extract<Graphic, { as: 'chart' | 'table' }>,
  id: number,
  chart: string,
): string {
  const frame = /<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/.exec(slide)?.[0] ?? ''
  const name = escaped(
    graphic.as === 'chart' ? graphic.chart.name : t('deck.table', { name: graphic.chart.name }),
  )
  const own = `<p:cNvPr id="${id}" name="${name}" descr="${escaped(saysOf(graphic.chart))}"/>`
  const at = xml(holder(HOLDERS[graphic.as]))
  return clean(frame)
    .replace(/<p:cNvPr [^>]*\/>/, () => own)
    .replace(
      /<p:cNvGraphicFramePr\/>/,
      '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>',
    )
    .replace(/<p:nvPr>[\s\S]*?<\/p:nvPr>/, () => `<p:nvPr>${at}</p:nvPr>`)
    .replace('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(/<c:chart r:id="[^"]*"/, `<c:chart r:id="${chart}"`)
    .replaceAll('lang="en-US"', '')
}
