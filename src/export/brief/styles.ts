import {
  AlignmentType,
  type INumberingOptions,
  type IStylesOptions,
  type IThemeOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import { LIGHT } from '../../theme/theme.ts'
import { hex } from '../colour.ts'

/**
 * Faces that every office program has, or has one as wide for: those of the screen are not on the machine that opens
 * the file, and another in their place would break every line elsewhere.
 */
const SERIF = 'Georgia'
const SANS = 'Arial'
const DEVANAGARI = 'Nirmala UI'
const fonts = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: DEVANAGARI })

export const BULLETS = 'bullets'

/** Half a point of type, a twentieth of one of distance. */
const pt = (points: number) => points * 2
const gap = (points: number) => points * 20

export const THEME: IThemeOptions = {
  name: 'Samvad Atlas',
  colors: {
    ...{ dark1: hex(LIGHT.ink), light1: 'FFFFFF', dark2: hex(LIGHT.muted), light2: hex(LIGHT.land) },
    ...{ accent1: hex(LIGHT.selection), accent2: hex(LIGHT.india), accent3: hex(LIGHT.china) },
    ...{ accent4: hex(LIGHT.classes[2]), accent5: hex(LIGHT.classes[3]), accent6: hex(LIGHT.classes[4]) },
    ...{ hyperlink: hex(LIGHT.selection), followedHyperlink: hex(LIGHT.selection) },
  },
  fonts: { headings: SERIF, body: SANS },
}

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent: { left: gap(18), hanging: gap(14) } } },
        },
      ],
    },
  ],
}

/** Of the height of the type, in 240ths. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO })

const heading = (size: number, before: number, after: number) => ({
  run: { font: fonts(SERIF), size: pt(size), color: hex(LIGHT.ink), bold: false, boldComplexScript: false },
  paragraph: {
    spacing: { before: gap(before), after: gap(after), ...lines(276) },
    keepNext: true,
    keepLines: true,
  },
})

const small = { size: pt(8.5), color: hex(LIGHT.muted) }
const ofTable = {
  basedOn: 'Normal',
  quickFormat: false,
  paragraph: { spacing: { before: 0, after: 0, ...lines(240) } },
}

export const TABLE = 'AtlasTable'

const border = (side: string, colour: string) =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${hex(colour)}"/>`

/** A style of tables, for which docx has no words: lines between the rows, the first of them shaded. */
export const TABLE_STYLE = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE}"><w:name w:val="Atlas table"/>
<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>
${border('top', LIGHT.muted)}${border('bottom', LIGHT.muted)}${border('insideH', LIGHT.hairline)}
</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/>
<w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${hex(LIGHT.land)}"/></w:tcPr>
</w:tblStylePr></w:style></w:styles>`.replaceAll('\n', '')

/** The styles of a document in that language. */
export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fonts(SANS), size: pt(10.5), color: hex(LIGHT.ink), language: { value: language } },
      paragraph: { spacing: { after: gap(6), ...lines(276) } },
    },
    title: heading(26, 0, 4),
    heading1: heading(16, 18, 6),
    heading2: heading(12, 12, 4),
    caption: {
      run: { ...small, size: pt(9.5), color: hex(LIGHT.ink), italics: false, bold: true },
      paragraph: { spacing: { before: gap(10), after: gap(2) }, keepNext: true },
    },
    hyperlink: { run: { color: hex(LIGHT.selection), underline: {} } },
    endnoteText: { run: { size: pt(9) }, paragraph: { spacing: { after: gap(3), ...lines(252) } } },
    // As large after a heading or a caption as in the text.
    endnoteReference: { run: { superScript: true, bold: false, size: pt(10), font: fonts(SANS) } },
  },
  paragraphStyles: [
    {
      ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      ...{ run: { color: hex(LIGHT.muted) }, paragraph: { spacing: { after: gap(12) } } },
    },
    {
      ...{ id: 'ListBullet', name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
      paragraph: { numbering: { reference: BULLETS, level: 0 }, spacing: { after: gap(4) } },
    },
    {
      ...{ id: 'Measure', name: 'Measure', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      ...{ run: small, paragraph: { spacing: { after: gap(3) }, keepNext: true } },
    },
    {
      ...{ id: 'Chart', name: 'Chart', basedOn: 'Normal', next: 'Normal', quickFormat: true },
      paragraph: { spacing: { before: gap(2), after: gap(4) } },
    },
    {
      ...{ id: 'Small', name: 'Small print', basedOn: 'Normal', quickFormat: true },
      ...{ run: small, paragraph: { spacing: { before: gap(4), after: gap(4) } } },
    },
    {
      ...{ id: 'Notes', name: 'Presenter notes', basedOn: 'Normal', quickFormat: true },
      run: { size: pt(10) },
      paragraph: {
        shading: { fill: hex(LIGHT.land) },
        indent: { left: gap(6), right: gap(6) },
        spacing: { after: 0, ...lines(276) },
      },
    },
    { ...ofTable, id: 'TableText', name: 'Table text', run: { size: pt(9) } },
    { ...ofTable, id: 'TableSmall', name: 'Table text, small', run: { size: pt(7.5) } },
    { ...ofTable, id: 'TableTiny', name: 'Table text, smallest', run: { size: pt(6.5) } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 0 } } },
    {
      ...{ id: 'Footer', name: 'footer', basedOn: 'Normal', run: { ...small, size: pt(7.5) } },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
  ],
})
