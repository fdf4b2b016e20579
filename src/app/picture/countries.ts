import type { QueryClient } from '@tanstack/react-query'
import type { Country } from '../../domain/country.ts'
import { atlasQuery } from '../../load/load.ts'

const KEY = atlasQuery({ files: {}, version: '' }).queryKey

/** The countries as the page has them: none before the atlas is there. */
export const countriesOf = (client: QueryClient): readonly Country[] =>
  client.getQueryData(KEY)?.countries ?? []
