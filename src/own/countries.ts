import { distance } from 'fastest-levenshtein'
import { cellOf, type OwnData, type OwnState } from '../domain/own.ts'
import { numberOf } from './numbers.ts'

/** What the states of the map are also called, beside the names that Intl knows. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  IND: ['Bharat', 'Hindustan', 'Indien', 'Inde', 'Republic of India'],
  KAZ: ['Kazakstan', 'Qazaqstan', 'Kasachstan'],
  KGZ: [
    'Kyrgyz Republic',
    'Kirghizia',
    'Kirgizia',
    'Kirgizstan',
    'Kirghizstan',
    'Kyrghyzstan',
    'Kirgisistan',
  ],
  TJK: ['Tadzhikistan', 'Tadjikistan', 'Tadschikistan', 'Tojikiston'],
  TKM: ['Turkmenia', 'Turkmeniya'],
  UZB: ['Ozbekistan', "O'zbekiston", 'Usbekistan'],
  CHN: ["People's Republic of China", 'PRC', 'PR China', 'China, mainland', 'Mainland China'],
  RUS: ['Russian Federation', 'Russian Fed.', 'Rossiya'],
  IRN: ['Islamic Republic of Iran', 'Iran, Islamic Republic of', 'Iran (Islamic Republic of)', 'Persia'],
  AFG: ['Islamic Republic of Afghanistan', 'Islamic Emirate of Afghanistan'],
  PAK: ['Islamic Republic of Pakistan'],
  MNG: [],
  NPL: ['Federal Democratic Republic of Nepal'],
}

/** Without case, accents, signs, and the words of a form of state. */
const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʻ`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|republic of)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()

function namesOf(states: readonly OwnState[]): Map<string, string> {
  const all = new Map<string, string>()
  for (const { id, iso2, names } of states)
    for (const name of [id, iso2, ...names, ...(ALSO[id] ?? [])]) all.set(fold(name), id)
  return all
}

/** The id of the state that a cell names, by ISO code or name. */
export function matcher(states: readonly OwnState[]): (text: string) => string | null {
  const names = namesOf(states)
  return (text) => names.get(fold(text)) ?? null
}

/** What the reader says of a name that was not found: the id of a state, or that it is to be left out. */
export type Corrections = Readonly<Record<string, string>>
export const LEFT_OUT = 'none'

export interface Unmatched {
  readonly text: string
  readonly line: number
  /** The state whose name is nearest, where one is near. */
  readonly near: string | null
}

export interface CountryValue {
  readonly id: string
  readonly row: number
  readonly value: number
}

export interface CountryValues {
  readonly values: readonly CountryValue[]
  /** As the file names them, and which state that is; those that the reader corrected among them. */
  readonly matched: readonly { readonly text: string; readonly id: string }[]
  readonly unmatched: readonly Unmatched[]
  /** Rows of a state that an earlier row has a value for. */
  readonly repeated: { readonly count: number; readonly line: number } | null
  /** Rows without a number. */
  readonly empty: { readonly count: number; readonly line: number } | null
}

/** What the rows say of the countries, in one of the columns of numbers. */
export function countryValues(
  data: OwnData,
  states: readonly OwnState[],
  corrections: Corrections,
  column: number,
): CountryValues {
  const names = namesOf(states)
  const values = new Map<string, CountryValue>()
  const matched = new Map<string, string>()
  const unmatched = new Map<string, Unmatched>()
  const [repeated, empty] = [tally(), tally()]
  for (let row = 0; row < data.count; row++) {
    const text = cellOf(data, row, data.country ?? -1).trim()
    const line = data.lines[row] as number
    const id = names.get(fold(text)) ?? corrections[text]
    if (id === LEFT_OUT || text === '') continue
    if (id === undefined) {
      if (!unmatched.has(text)) unmatched.set(text, { text, line, near: null })
      continue
    }
    matched.set(text, id)
    const value = numberOf(cellOf(data, row, column), data.decimal)
    if (value === null) empty.see(line)
    else if (values.has(id)) repeated.see(line)
    else values.set(id, { id, row, value })
  }
  return {
    values: [...values.values()],
    matched: [...matched].map(([text, id]) => ({ text, id })),
    unmatched: [...unmatched.values()].slice(0, MOST).map((u) => ({ ...u, near: nearest(u.text, names) })),
    repeated: repeated.seen(),
    empty: empty.seen(),
  }
}

/** Names that are offered for correction. */
const MOST = 100

function tally() {
  let [count, line] = [0, 0]
  return {
    see(at: number) {
      if (count === 0) line = at
      count++
    },
    seen: () => (count > 0 ? { count, line } : null),
  }
}

/** A name with a slip or two is near; a code is too short to be. */
function nearest(text: string, names: ReadonlyMap<string, string>): string | null {
  const folded = fold(text)
  let best = { id: null as string | null, far: Math.max(1, Math.floor(folded.length / 4)) + 1 }
  for (const [name, id] of names) {
    if (name.length < 4) continue
    const far = distance(folded, name)
    if (far < best.far) best = { id, far }
  }
  return best.id
}
