import {
  AlignmentType,
  Document,
  EndnotePosition,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { language } from '../deck/xml.ts'
import { fileName, subjectOf } from '../fileName.ts'
import { pause } from '../pause.ts'
import type { MadeFile, Making, ToldBriefing } from '../told.ts'
import { clean } from '../xml.ts'
import { Notes } from './notes.ts'
import { Pictures, packedDocument } from './packing.ts'
import { type BriefPicture, type Counted, sceneOf } from './scene.ts'
import { NUMBERING, stylesIn, TABLE_STYLE, THEME } from './styles.ts'
import { linked, withFields, words } from './words.ts'

type Block = ISectionOptions['children'][number]

/** Part of the work that laying out is; the rest is writing. */
const LAID_OUT = 0.7

/**
 * A briefing as a document of Word: headings, lists, tables of the charts, sources as endnotes, and the pictures that
 * are handed in, by the id of their scene.
 */
export async function makeBrief(
  told: ToldBriefing,
  { onStep, signal }: Making,
  pictures: ReadonlyMap<string, BriefPicture> = new Map(),
): Promise<MadeFile> {
  const counted: Counted = { notes: new Notes(told.sources), pictures: new Pictures(), tables: 0, figures: 0 }
  const sections = new Sections(told)
  sections.add(...opening(told))
  for (const [i, scene] of told.scenes.entries()) {
    signal.throwIfAborted()
    const { before, wide, after } = sceneOf(scene, pictures.get(scene.id), told.title, counted)
    sections.add(...before)
    sections.addWide(wide)
    sections.add(...after)
    onStep(((i + 1) / told.scenes.length) * LAID_OUT)
    await pause()
  }
  sections.add(...closing(told, counted.notes))
  signal.throwIfAborted()
  const document = new Document({
    ...{ title: clean(told.title), creator: told.site.name, lastModifiedBy: told.site.name },
    ...{ externalStyles: TABLE_STYLE, styles: stylesIn(language()), numbering: NUMBERING, theme: THEME },
    endnotes: counted.notes.all(),
    sections: sections.all,
  })
  const breathe = async () => {
    await pause()
    signal.throwIfAborted()
  }
  const blob = await packedDocument(document, counted.pictures, told.made, breathe, (done) =>
    onStep(LAID_OUT + (1 - LAID_OUT) * done),
  )
  return { name: fileName({ date: told.made, subject: subjectOf(told), boundary: null }, 'docx'), blob }
}

/** A4, twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1247, bottom: 1247, left: 1134, right: 1134, header: 567, footer: 510 }

/** Upright pages, and between them those that lie on their side for the widest tables. */
class Sections {
  readonly #told: ToldBriefing
  readonly #parts: { readonly isWide: boolean; readonly children: Block[] }[] = []

  constructor(told: ToldBriefing) {
    this.#told = told
  }

  add(...children: readonly Block[]): void {
    this.#to(false, children)
  }

  addWide(children: readonly Block[]): void {
    if (children.length > 0) this.#to(true, children)
  }

  #to(isWide: boolean, children: readonly Block[]) {
    const last = this.#parts.at(-1)
    if (last?.isWide === isWide) last.children.push(...children)
    else this.#parts.push({ isWide, children: [...children] })
  }

  get all(): ISectionOptions[] {
    return this.#parts.map(({ isWide, children }) => ({
      properties: {
        page: {
          size: { ...PAGE, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
          margin: MARGIN,
        },
        endnoteProperties: {
          position: EndnotePosition.DOCUMENT_END,
          numberFormat: { type: NumberFormat.DECIMAL },
        },
      },
      headers: { default: new Header({ children: [headOf(this.#told)] }) },
      footers: { default: new Footer({ children: footOf(this.#told) }) },
      children,
    }))
  }
}

const headOf = ({ title }: ToldBriefing) => new Paragraph({ style: 'Header', children: words(title) })

function footOf({ boundaries, disclaimer, version, asOf }: ToldBriefing): Paragraph[] {
  const dataset = t('stage.dataset', { version, date: formatPeriod(asOf) })
  const views = formatList(boundaries.map(({ name }) => name))
  const page = withFields('brief.page', [
    ['page', PageNumber.CURRENT],
    ['pages', PageNumber.TOTAL_PAGES],
  ])
  return [
    new Paragraph({
      style: 'Footer',
      children: words(views ? `${t('boundary.stamp', { view: views })}. ${disclaimer} ${dataset}` : dataset),
    }),
    new Paragraph({
      style: 'Footer',
      alignment: AlignmentType.RIGHT,
      children: [new TextRun({ children: page })],
    }),
  ]
}

const opening = ({ title, made, site }: ToldBriefing): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.TITLE, children: words(title) }),
  new Paragraph({
    style: 'Subtitle',
    children: [
      ...words(`${t('brief.made', { site: site.name, date: formatPeriod(made) })} `),
      ...(site.address === null ? [] : [linked(site.address, site.address)]),
    ],
  }),
]

/** The heading under which the notes come, and those of sources that no scene says. */
function closing({ sources }: ToldBriefing, notes: Notes): Paragraph[] {
  if (sources.length === 0) return []
  const unsaid = notes.unsaid
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: words(t('brief.sources')) }),
    ...(unsaid.length > 0
      ? [
          new Paragraph({
            style: 'Small',
            children: [...words(`${t('brief.rests')} `), ...notes.marks(unsaid)],
          }),
        ]
      : []),
  ]
}
