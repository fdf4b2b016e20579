import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import type { Reference, Release } from '../../src/domain/release.ts'

/** Stands for the address that the atlas is served from, which a build does not know. */
const ADDRESS = 'https://address.invalid/'

/** To set up the style takes half a second, and in development the data are compiled on every change. */
const made = new Map<string, Reference>()

/** The dataset of a release as plain text (APA), BibTeX (BibLaTeX's @dataset, which has a version) and CSL-JSON; `''` leaves out the address. */
export function reference({ version, date }: Release, address = ADDRESS): Reference {
  const key = [version, date, address].join(' ')
  const known = made.get(key)
  if (known) return known
  const [year, month, day] = date.split('-').map(Number)
  const item = {
    id: `samvad-atlas-${version}`,
    type: 'dataset',
    title: 'Samvad Atlas: India and Central Asia',
    author: [{ literal: 'Samvad Atlas' }],
    version,
    issued: { 'date-parts': [[year, month, day]] },
    ...(address && { URL: address }),
  }
  plugins.config.get('@bibtex').format.useIdAsLabel = true
  const cite = new Cite(item)
  const reference = {
    address,
    text: cite.format('bibliography', { format: 'text', style: 'apa', lang: 'en-US' }).trim(),
    bibtex: cite.format('biblatex').trim(),
    csl: JSON.stringify([item], null, 2),
  }
  made.set(key, reference)
  return reference
}
