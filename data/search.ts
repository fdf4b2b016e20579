import { readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import MiniSearch from 'minisearch'
import type { Atlas } from '../src/domain/atlas.ts'
import type { SearchDocument, SearchFile, Synonyms } from '../src/domain/search.ts'
import { setCatalogue } from '../src/i18n/t.ts'
import { INDEX, type Indexed, wordsOf } from '../src/select/search.ts'
import { documentsOf } from './search/documents.ts'

const CATALOGUE = new URL('../src/i18n/en.json', import.meta.url)

/** A thing to be found, with words that lead to it and are not shown. */
export type Findable = SearchDocument & { readonly words: string }

/** All that can be found in the atlas, and the index over it. */
export function searchFile(atlas: Atlas, synonyms: Synonyms): SearchFile {
  const messages = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as Record<string, string>
  setCatalogue(
    'en',
    Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)])),
  )
  const others = speaker(synonyms)
  const mini = new MiniSearch<Indexed>(INDEX)
  const documents = documentsOf(atlas).map(({ words, ...document }, id): SearchDocument => {
    const { title, subtitle } = document
    const also = others(title)
    mini.add({ id, title, subtitle, also, words: `${words} ${others(`${subtitle} ${words}`)}` })
    return document
  })
  const index = mini.toJSON() as unknown as SearchFile['index']
  return { version: atlas.version, documents, index }
}

/** Text → the synonyms of what stands in it. */
function speaker(synonyms: Synonyms): (text: string) => string {
  const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `
  const groups = synonyms.map((group) => ({ said: group.join(' '), terms: group.map(spaced) }))
  return (text) => {
    const all = spaced(text)
    return groups
      .filter(({ terms }) => terms.some((term) => all.includes(term)))
      .map(({ said }) => said)
      .join(' ')
  }
}
