import type { FactId } from '../domain/fact.ts'
import type { Home } from '../domain/home.ts'
import type { Provenance } from './provenance.ts'

/** The provenance of a chart as far as the page was served with it, before the atlas is loaded. */
export const servedProvenance = (home: Home, at: readonly FactId[]): Provenance => ({
  at,
  differs: false,
  facts: new Map(),
  sources: home.sources,
  licences: [],
  datasets: [],
  version: home.version,
  reference: null,
})
