import MiniSearch, { type AsPlainObject, type Options, type SearchOptions } from 'minisearch'
import { SEARCH_GROUPS, type SearchDocument, type SearchFile, type SearchGroup } from '../domain/search.ts'

export interface Hit {
  readonly id: number
  readonly document: SearchDocument
  /** Words of the document, folded, that were found. */
  readonly words: ReadonlySet<string>
}

export interface Found {
  /** The group of the best hit first, and in each the best hit first. */
  readonly groups: readonly { readonly group: SearchGroup; readonly hits: readonly Hit[] }[]
  readonly count: number
  /** Where nothing was found: the nearest words that there are. */
  readonly near: readonly string[]
}

/** What is typed beyond this is not searched. */
const LONGEST = 120
const MOST_WORDS = 12
/** A longer word than any in the atlas is not compared letter by letter. */
const LONGEST_WORD = 24
const MOST_NEAR = 5

const STOP = new Set('a an and are as at by for from in is it its of on or the to with'.split(' '))

/** Who types the name of one of these means it, and not what is said of it; sources come after what rests on them. */
const BOOST: Partial<Record<SearchGroup, number>> = {
  country: 3,
  sector: 2,
  page: 1.6,
  chart: 1.4,
  element: 1.4,
  fact: 0.8,
  source: 0.5,
}

/** Lower case without diacritics, possessive and apostrophes: `O‘zbekiston’s` is `ozbekiston`. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]s(?![\p{L}\p{N}])/gu, '')
    .replace(/['’‘ʼʻ`]/g, '')

/** The words of a text, folded, in any script. */
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')

/** What of a document is looked through: its words, and others for them (`also`) of its title. */
export interface Indexed {
  readonly id: number
  readonly title: string
  readonly also: string
  readonly subtitle: string
  readonly words: string
}

/** How the build makes the index, and how it is read. */
export const INDEX: Options<Indexed> = {
  fields: ['title', 'also', 'subtitle', 'words'],
  tokenize: wordsOf,
  processTerm: (word) => (STOP.has(word) ? null : word),
}

const SEARCH: SearchOptions = {
  boost: { title: 5, also: 3, subtitle: 1.5 },
  // The last word may not be finished yet.
  prefix: (word, i, all) => word.length > 2 || i === all.length - 1,
  fuzzy: (word) => (word.length < 4 || word.length > LONGEST_WORD || /\d/.test(word) ? false : 0.2),
  weights: { prefix: 0.5, fuzzy: 0.3 },
}

/** Finds what has all the words of a text or, where nothing has all, any of them. */
export function finder({ documents, index }: SearchFile): (text: string) => Found {
  const mini = MiniSearch.loadJS<Indexed>(index as unknown as AsPlainObject, INDEX)
  const options: SearchOptions = {
    ...SEARCH,
    boostDocument: (id) => BOOST[documents[id]?.group ?? 'fact'] ?? 1,
  }
  return (text) => {
    const words = wordsOf(text.slice(0, LONGEST)).slice(0, MOST_WORDS).join(' ')
    const all = mini.search(words, { ...options, combineWith: 'AND' })
    const results = all.length > 0 ? all : mini.search(words, { ...options, combineWith: 'OR' })
    const hits = results.flatMap(({ id, terms }): Hit[] => {
      const document = documents[id]
      return document ? [{ id, document, words: new Set(terms) }] : []
    })
    const groups = [...new Set(hits.map((hit) => hit.document.group))]
    return {
      groups: groups.map((group) => ({ group, hits: hits.filter((hit) => hit.document.group === group) })),
      count: hits.length,
      near: hits.length > 0 ? [] : nearest(mini, words),
    }
  }
}

function nearest(mini: MiniSearch<Indexed>, words: string): string[] {
  const far = { prefix: true, fuzzy: (word: string) => word.length <= LONGEST_WORD && 0.45 }
  return mini
    .autoSuggest(words, { ...far, combineWith: 'OR' })
    .slice(0, MOST_NEAR)
    .map(({ suggestion }) => suggestion)
}

/** What stands before anything is typed: the pages, without their sections, and the countries. */
export const startingPoints = ({ documents }: SearchFile): Found => {
  const hits = documents.flatMap((document, id): Hit[] =>
    document.group === 'country' || (document.group === 'page' && !document.href.includes('#'))
      ? [{ id, document, words: new Set() }]
      : [],
  )
  const groups = SEARCH_GROUPS.map((group) => ({
    group,
    hits: hits.filter((hit) => hit.document.group === group),
  }))
  return { groups: groups.filter((g) => g.hits.length > 0).reverse(), count: hits.length, near: [] }
}

/** A text in pieces, of which those that were found are marked. */
export function marked(text: string, found: ReadonlySet<string>): { text: string; found: boolean }[] {
  const pieces = text.match(/[\p{L}\p{N}\p{M}'’‘ʼʻ`]+|[^\p{L}\p{N}\p{M}'’‘ʼʻ`]+/gu) ?? []
  return pieces.map((piece) => ({ text: piece, found: wordsOf(piece).some((word) => found.has(word)) }))
}
