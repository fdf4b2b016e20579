import { aboutText } from '../../src/app/cite/words.ts'
import { SECTIONS } from '../../src/app/pages/sections.ts'
import { CHARTS, type ListedChart } from '../../src/charts/index.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { factId } from '../../src/domain/factId.ts'
import type { CountryId } from '../../src/domain/ids.ts'
import { INDIA } from '../../src/domain/india.ts'
import { PAGES } from '../../src/domain/pageName.ts'
import { countryName, formatPeriod } from '../../src/i18n/format.ts'
import { t } from '../../src/i18n/t.ts'
import { books } from '../../src/select/books.ts'
import { factOf } from '../../src/select/facts.ts'
import type { Findable } from '../search.ts'
import { partDocuments, RARE_EARTHS } from './partDocuments.ts'

/** Words of one line, as ` · ` joins them. */
export const line = (...words: readonly (string | null | undefined)[]): string =>
  words.filter((word) => word).join(' · ')

export const nameOf = (atlas: Atlas, id: CountryId): string =>
  countryName(atlas.countries.find((c) => c.id === id)?.iso2 ?? id)

/** Everything in the atlas that can be found, with the place where it stands. */
export const documentsOf = (atlas: Atlas): Findable[] => [
  ...choices(atlas),
  ...pages(),
  ...charts(atlas),
  ...items(atlas),
  ...facts(atlas),
  ...doubts(atlas),
  ...partDocuments(atlas),
  ...sources(atlas),
]

/** Countries and sectors, which are chosen where they are found. */
const choices = ({ countries, sectors }: Atlas): Findable[] => [
  ...countries.map(
    (c): Findable => ({
      group: 'country',
      title: countryName(c.iso2),
      subtitle: t('search.country', { capital: c.capital.name }),
      href: `?country=${c.id}`,
      fact: factId('country', c.id),
      words: c.id,
    }),
  ),
  ...sectors.map(
    (s): Findable => ({
      group: 'sector',
      title: s.label,
      subtitle: s.title,
      href: `?sector=${s.id}`,
      fact: factId('sector', s.id),
      words: `${s.summary} ${s.status}`,
    }),
  ),
]

const pages = (): Findable[] => [
  { group: 'page', title: t('map.title'), subtitle: t('search.home'), href: './', words: t('map.name') },
  ...PAGES.flatMap((name): Findable[] => [
    {
      group: 'page',
      title: t(`page.${name}`),
      subtitle: t(`page.${name}-title`),
      href: `${name}/`,
      words: '',
    },
    ...SECTIONS[name].map(
      ({ id, title }): Findable => ({
        group: 'page',
        title: t(title),
        subtitle: t('search.section', { page: t(`page.${name}`) }),
        href: `${name}/${name === 'trade' || name === 'minerals' ? '?sector=' : ''}#${id}`,
        ...(name === 'rare-earths' && { sectors: RARE_EARTHS }),
        words: '',
      }),
    ),
  ]),
]

function charts(atlas: Atlas): Findable[] {
  return CHARTS.flatMap((chart): Findable[] => {
    const { id, page, title, each } = chart
    const found = (of: string, set: readonly string[], more: Partial<Findable> = {}): Findable => ({
      group: 'chart',
      title: t(title),
      subtitle: page === '' ? t('search.chart') : t('search.chart-on', { page: t(`page.${page}`) }),
      href: `${page && `${page}/`}${set.length > 0 ? `?${set.join('&')}` : ''}#chart-${of}`,
      ...(page === 'rare-earths' && { sectors: RARE_EARTHS }),
      words: '',
      ...more,
    })
    const named = (name: string) => t('search.chart-of', { chart: t(title), name })
    if (each === 'elements')
      return (atlas.rareEarths?.elements ?? [])
        .filter(({ prices }) => prices)
        .map(({ name, symbol }) =>
          found(`${id}-${symbol}`, [`element=${symbol}`], { title: named(name), words: symbol }),
        )
    const partners = atlas.trade.countries.filter(
      ({ country }) => !id.startsWith('both-sets-of-books') || books(atlas, country),
    )
    const ofPartners = (of: (country: CountryId) => string, set: (country: CountryId) => readonly string[]) =>
      partners.map(({ country }) =>
        found(of(country), set(country), {
          title: named(nameOf(atlas, country)),
          countries: [country],
          words: country,
        }),
      )
    if (each)
      return ofPartners(
        (country) => `${id}-${country.toLowerCase()}`,
        () => ['sector='],
      )
    const plain = chart.needs === 'country' ? [] : [found(id, chosenFor(chart))]
    if (page !== '' || chart.needs === 'none' || chart.query) return plain
    return [
      ...plain,
      ...ofPartners(
        () => id,
        (country) => [`country=${country}`, ...chosenFor(chart)],
      ),
    ]
  })
}

/** What has to be chosen for a chart to be there, and what must not be. */
const chosenFor = ({ page, needs, all, query }: ListedChart): string[] => [
  ...(needs === 'none' ? ['country='] : []),
  // A page on goods or minerals leaves out what the chosen sectors do not have.
  ...(all || page === 'trade' || page === 'minerals' ? ['sector='] : []),
  ...(query ? [query] : []),
]

const items = (atlas: Atlas): Findable[] =>
  atlas.items.map(
    (i): Findable => ({
      group: 'item',
      title: i.title,
      subtitle: line(
        atlas.sectors.find((s) => s.id === i.sector)?.label,
        t(`status.${i.status}`),
        formatPeriod(i.period),
      ),
      href: `?country=${i.countries.find((c) => c !== INDIA) ?? INDIA}#${i.id}`,
      countries: i.countries,
      fact: factId('item', i.id),
      words: line(i.text, i.detail, ...i.countries.map((id) => nameOf(atlas, id))),
    }),
  )

/** Numbers that have an address of their own, by what they are and the dataset that they are of. */
export function factDocument(
  atlas: Atlas,
  id: FactId,
  place: Pick<Findable, 'href' | 'countries' | 'sectors'>,
  group: Findable['group'] = 'fact',
): Findable[] {
  const fact = factOf(atlas, id)
  if (!fact) return []
  // What is printed of one thing for several years has one title.
  const period = fact.about.kind === 'said' ? fact.figures()[0]?.period : null
  const dataset = atlas.datasets.find((d) => d.id === fact.dataset)?.title
  const subtitle = line(dataset, period && formatPeriod(period))
  // Its address has the year as a number, which FY2024-25 has not.
  return [
    {
      group,
      title: aboutText(fact.about, atlas),
      subtitle,
      ...place,
      fact: id,
      words: id.replaceAll(':', ' '),
    },
  ]
}

function facts(atlas: Atlas): Findable[] {
  const years = [...new Set(atlas.trade.countries.flatMap((c) => c.series.map((y) => y.year)))].sort()
  return [
    ...atlas.trade.countries.flatMap(({ country, series, sectors, others }) => {
      const at = (hash: string, year?: number) => ({
        href: `trade/?sector=&country=${country}${year ? `&year=${year}` : ''}#${hash}`,
      })
      return [
        ...series.flatMap(({ year }) => factDocument(atlas, factId('trade', country, year), at('totals'))),
        ...[...new Set(sectors.map((s) => s.year))].flatMap((year) =>
          factDocument(atlas, factId('goods', country, year), at('sectors', year)),
        ),
        ...others.flatMap(({ period }) =>
          factDocument(atlas, factId('report', country, period), { ...at('books') }),
        ),
      ]
    }),
    ...years.flatMap((year) =>
      factDocument(atlas, factId('trade', INDIA, year), { href: 'trade/?sector=&country=#totals' }),
    ),
    ...atlas.market.stages.flatMap(({ stage }) =>
      factDocument(atlas, factId('stage', stage), { href: 'rare-earths/?sector=#stages' }),
    ),
    ...atlas.market.mine.flatMap(({ agency, year }) =>
      factDocument(atlas, factId('mine', agency, year), {
        href: '?country=&sector=#chart-china-share-of-mine-production',
      }),
    ),
  ]
}

/** Datasets, where sources disagree, and what was not found. */
const doubts = ({ datasets, disagreements, gaps }: Atlas): Findable[] => [
  ...datasets.map(
    (d): Findable => ({
      group: 'fact',
      title: d.title,
      subtitle: t('search.dataset'),
      href: `data/#dataset-${d.id}`,
      fact: factId('dataset', d.id),
      words: d.text,
    }),
  ),
  ...disagreements.map(
    (d): Findable => ({
      group: 'fact',
      title: d.about,
      subtitle: t('page.disagreements'),
      href: `sources/#${d.id}`,
      words: line(...d.readings.map((r) => r.text), d.use),
    }),
  ),
  ...gaps.map(
    (g): Findable => ({
      group: 'fact',
      title: g.what,
      subtitle: t('page.gaps'),
      href: `sources/#${g.id}`,
      words: g.text,
    }),
  ),
]

/** But for those that are too weak to be named. */
const sources = (atlas: Atlas): Findable[] =>
  atlas.sources
    .filter((s) => s.display)
    .map(
      (s): Findable => ({
        group: 'source',
        title: s.title ?? s.publisher,
        subtitle: line(s.title === null ? null : s.publisher, formatPeriod(s.date)),
        href: `sources/#${s.id}`,
        words: s.id,
      }),
    )
