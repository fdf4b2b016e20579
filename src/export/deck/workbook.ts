import { strToU8, zipSync } from 'fflate'
import type { Table } from '../../domain/table.ts'
import { type Element, el, part, RELATION } from './xml.ts'

const BOOK = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The letters of a column, from 0: A, B … Z, AA. */
export const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

function cell(value: string | number | null, column: number, row: number): Element[] {
  if (value === null) return []
  const r = `${letters(column)}${row}`
  return typeof value === 'number'
    ? [el('c', { r }, [el('v', {}, [String(value)])])]
    : [el('c', { r, t: 'inlineStr' }, [el('is', {}, [el('t', { 'xml:space': 'preserve' }, [value])])])]
}

const relations = (rows: readonly (readonly [id: string, type: string, target: string])[]) =>
  part(
    el(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      rows.map(([Id, type, Target]) => el('Relationship', { Id, Type: RELATION + type, Target })),
    ),
  )

const types = () =>
  part(
    el('Types', { xmlns: `${PACKAGE}/content-types` }, [
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Override', { PartName: '/xl/workbook.xml', ContentType: `${SHEET_TYPE}.sheet.main+xml` }),
      el('Override', { PartName: '/xl/styles.xml', ContentType: `${SHEET_TYPE}.styles+xml` }),
      el('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${SHEET_TYPE}.worksheet+xml` }),
    ]),
  )

const styles = () =>
  part(
    el('styleSheet', { xmlns: BOOK }, [
      el('fonts', { count: 1 }, [el('font', {}, [el('sz', { val: 11 }), el('name', { val: 'Arial' })])]),
      el('fills', { count: 2 }, [
        el('fill', {}, [el('patternFill', { patternType: 'none' })]),
        el('fill', {}, [el('patternFill', { patternType: 'gray125' })]),
      ]),
      el('borders', { count: 1 }, [
        el(
          'border',
          {},
          ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => el(side)),
        ),
      ]),
      el('cellStyleXfs', { count: 1 }, [el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      el('cellXfs', { count: 1 }, [el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })]),
    ]),
  )

/** What "Edit data" opens: a header and the rows; what is not known is an empty cell. */
export function workbook(columns: readonly string[], rows: Table['rows']): Uint8Array<ArrayBuffer> {
  const lines = [columns, ...rows].map((row, i) =>
    el(
      'row',
      { r: i + 1 },
      row.flatMap((value, column) => cell(value, column, i + 1)),
    ),
  )
  const sheet = el('worksheet', { xmlns: BOOK }, [el('sheetData', {}, lines)])
  const book = el('workbook', { xmlns: BOOK, 'xmlns:r': RELATION.slice(0, -1) }, [
    // The name by which the chart's formulas call it.
    el('sheets', {}, [el('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })]),
  ])
  const parts = {
    '[Content_Types].xml': types(),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': part(book),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': part(sheet),
  }
  const bytes = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  // Of no day, so that the same numbers are the same bytes.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1) })
}
