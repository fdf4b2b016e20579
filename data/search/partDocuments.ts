import type { Atlas } from '../../src/domain/atlas.ts'
import { factId } from '../../src/domain/factId.ts'
import type { SectorId } from '../../src/domain/ids.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { countryName, formatPeriod } from '../../src/i18n/format.ts'
import { t } from '../../src/i18n/t.ts'
import type { Findable } from '../search.ts'
import { factDocument, line, nameOf } from './documents.ts'

/** What rare earths belong to: another choice of sectors hides them. */
export const RARE_EARTHS = ['critical-minerals' as SectorId]

/** What of the parts beside the atlas can be found. */
export const partDocuments = (atlas: Atlas): Findable[] => [
  ...rareEarths(atlas),
  ...minerals(atlas),
  ...events(atlas),
  ...commodities(atlas),
]

function rareEarths(atlas: Atlas): Findable[] {
  const { elements = [], shares = [], india = [], uses = [], exports = [] } = atlas.rareEarths ?? {}
  const { production = [], reserves = [] } = atlas.rareEarths ?? {}
  const at = (section: string) => ({ href: `rare-earths/#${section}`, sectors: RARE_EARTHS })
  const printed = (list: readonly Observation[], section: string) =>
    list.flatMap(({ id }) => factDocument(atlas, factId('observation', id), at(section)))
  // Of a run of years its newest is the way in.
  const newest = <T>(list: readonly T[], key: (row: T) => string, year: (row: T) => number): T[] => {
    const found = new Map<string, T>()
    for (const row of list) {
      const known = found.get(key(row))
      if (!known || year(row) > year(known)) found.set(key(row), row)
    }
    return [...found.values()]
  }
  const outputs = newest(
    production.filter((p) => p.preferred),
    (p) => `${p.agency} ${p.producer}`,
    (p) => p.year,
  )
  const held = newest(
    reserves,
    (r) => r.producer,
    (r) => r.edition,
  )
  return [
    ...elements.map(
      (e): Findable => ({
        group: 'element',
        title: t('search.element', { name: e.name, symbol: e.symbol }),
        subtitle: e.uses,
        href: `rare-earths/?element=${e.symbol}#${e.symbol}`,
        fact: factId('element', e.symbol),
        sectors: RARE_EARTHS,
        words: line(e.class, e.classNote, e.controlStatus, t('page.rare-earths')),
      }),
    ),
    ...outputs.flatMap((p) =>
      factDocument(atlas, factId('output', p.agency, p.year, p.producer), at('mines')),
    ),
    ...held.flatMap((r) => factDocument(atlas, factId('reserve', r.edition, r.producer), at('reserves'))),
    ...printed(shares, 'stages'),
    ...printed(india, 'india'),
    ...printed(uses, 'uses'),
    ...printed(exports, 'controls'),
  ]
}

function minerals(atlas: Atlas): Findable[] {
  const { figures = [], sites = [] } = atlas.minerals ?? {}
  const names = [...new Set(figures.map((f) => f.mineral))]
  return [
    ...names.map((mineral): Findable => {
      const countries = [...new Set(figures.flatMap((f) => (f.mineral === mineral ? (f.country ?? []) : [])))]
      return {
        group: 'mineral',
        title: capital(mineral),
        subtitle: line(...countries.map((id) => nameOf(atlas, id))),
        href: 'minerals/?sector=',
        countries,
        words: '',
      }
    }),
    ...figures.flatMap(({ id, country }) =>
      factDocument(
        atlas,
        factId('mineral', id),
        { href: `minerals/?sector=&country=${country ?? ''}` },
        'mineral',
      ),
    ),
    ...sites.map(
      (s): Findable => ({
        group: 'site',
        title: s.name,
        subtitle: line(nameOf(atlas, s.country), s.commodities.join(', ')),
        href: `minerals/?sector=#${s.id}`,
        fact: factId('site', s.id),
        countries: [s.country],
        words: line(s.operator, s.resource, s.detail, s.place, s.note),
      }),
    ),
  ]
}

const events = (atlas: Atlas): Findable[] =>
  (atlas.timeline?.events ?? []).map(
    (e): Findable => ({
      group: 'event',
      title: e.title,
      subtitle: line(
        formatPeriod(e.date),
        ...e.sectors.map((id) => atlas.sectors.find((s) => s.id === id)?.label),
      ),
      href: `timeline/#${e.id}`,
      fact: factId('event', e.id),
      countries: e.countries,
      sectors: e.sectors,
      words: line(e.text, ...e.countries.map((id) => nameOf(atlas, id)), ...e.others.map(countryName)),
    }),
  )

const commodities = (atlas: Atlas): Findable[] =>
  (atlas.commodities?.commodities ?? []).map(
    (c): Findable => ({
      group: 'commodity',
      title: c.label,
      subtitle: line(
        t(`classification.${c.classification}`),
        atlas.trade.sectors.find((s) => s.id === c.sector)?.label,
      ),
      href: `trade/?q=${encodeURIComponent(c.label)}#rows`,
      sectors: atlas.sectors.filter((s) => s.trade.includes(c.sector)).map((s) => s.id),
      words: c.id.replace('-', ' '),
    }),
  )

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
