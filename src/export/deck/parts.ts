import type { ToldBriefing } from '../told.ts'
import { LAYOUT_IDS } from './layouts.ts'
import { defaultText } from './master.ts'
import { NOTES_PAGE } from './notes.ts'
import { emu, PAGE } from './page.ts'
import { el, language, part, RELATION, SPACES } from './xml.ts'

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** The kind of each part, by where it is. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${OFFICE}.presentationml.presentation.main+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${OFFICE}.presentationml.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${OFFICE}.presentationml.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${OFFICE}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^ppt\/presProps\.xml$/, `${OFFICE}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${OFFICE}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${OFFICE}.presentationml.tableStyles+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
]

/** What the parts of the deck are: those that there are, and no others. */
export const typesPart = (names: readonly string[]): string =>
  part(
    el('Types', { xmlns: `${PACKAGE}/content-types` }, [
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Default', { Extension: 'xlsx', ContentType: `${OFFICE}.spreadsheetml.sheet` }),
      ...names.flatMap((name) => {
        const type = TYPES.find(([where]) => where.test(name))?.[1]
        return type ? [el('Override', { PartName: `/${name}`, ContentType: type })] : []
      }),
    ]),
  )

/** A relationship of a part: to another part, or to an address outside. */
export interface Relation {
  readonly id: string
  /** As Office calls it, or whole. */
  readonly type: string
  readonly target: string
  readonly outside?: boolean
}

export const relationsPart = (relations: readonly Relation[]): string =>
  part(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relations.map(({ id, type, target, outside }) =>
        el('Relationship', {
          ...{ Id: id, Type: type.includes('/') ? type : RELATION + type, Target: target },
          ...(outside && { TargetMode: 'External' }),
        }),
      ),
    ),
  )

const OWN = ['presProps', 'viewProps', 'tableStyles'] as const

/** What the presentation is made of; each by its place in the list. */
const made = (slides: number): Relation[] => {
  const relation = (type: string, target: string, at: number) => ({ id: `rId${at}`, type, target })
  return [
    relation('slideMaster', 'slideMasters/slideMaster1.xml', 1),
    ...Array.from({ length: slides }, (_, i) => relation('slide', `slides/slide${i + 1}.xml`, i + 2)),
    relation('notesMaster', 'notesMasters/notesMaster1.xml', slides + 2),
    relation('theme', 'theme/theme1.xml', slides + 3),
    ...OWN.map((name, i) => relation(name, `${name}.xml`, slides + 4 + i)),
  ]
}

const size = ({ width, height }: { width: number; height: number }) => ({ cx: emu(width), cy: emu(height) })

const presentation = (slides: number): string =>
  part(
    el('p:presentation', { ...SPACES, saveSubsetFonts: 1, autoCompressPictures: 0 }, [
      el('p:sldMasterIdLst', {}, [el('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })]),
      el('p:notesMasterIdLst', {}, [el('p:notesMasterId', { 'r:id': `rId${slides + 2}` })]),
      el(
        'p:sldIdLst',
        {},
        Array.from({ length: slides }, (_, i) => el('p:sldId', { id: 256 + i, 'r:id': `rId${i + 2}` })),
      ),
      el('p:sldSz', size(PAGE)),
      el('p:notesSz', size(NOTES_PAGE)),
      defaultText(),
    ]),
  )

const PROPERTIES = {
  'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const

/** Title, day and language; the atlas stands for its author, and no person is named. */
function core(told: ToldBriefing): string {
  const day = `${told.made.slice(0, 10)}T00:00:00Z`
  const dated = (tag: string) => el(tag, { 'xsi:type': 'dcterms:W3CDTF' }, [day])
  return part(
    el('cp:coreProperties', PROPERTIES, [
      el('dc:title', {}, [told.title]),
      el('dc:creator', {}, [told.site.name]),
      el('cp:lastModifiedBy', {}, [told.site.name]),
      el('cp:revision', {}, ['1']),
      dated('dcterms:created'),
      dated('dcterms:modified'),
      el('dc:language', {}, [language()]),
    ]),
  )
}

const app = (told: ToldBriefing, slides: number): string =>
  part(
    el('Properties', { xmlns: RELATION.replace('relationships/', 'extended-properties') }, [
      el('Slides', {}, [String(slides)]),
      el('Notes', {}, [String(slides)]),
      el('Application', {}, [told.site.name]),
    ]),
  )

/** The parts that are about the whole deck. */
export const wholeParts = (told: ToldBriefing, slides: number): Record<string, string> => ({
  'ppt/presentation.xml': presentation(slides),
  'ppt/_rels/presentation.xml.rels': relationsPart(made(slides)),
  '_rels/.rels': relationsPart([
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  ]),
  'docProps/core.xml': core(told),
  'docProps/app.xml': app(told, slides),
})

/** What the master is made of: its layouts, and the theme. */
export const masterRelations = (): Relation[] => [
  ...LAYOUT_IDS.map((_, i) => ({
    id: `rId${i + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${i + 1}.xml`,
  })),
  { id: `rId${LAYOUT_IDS.length + 1}`, type: 'theme', target: '../theme/theme1.xml' },
]
