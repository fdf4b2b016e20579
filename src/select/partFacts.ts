import type { Agency } from '../domain/agencies.ts'
import type { Atlas } from '../domain/atlas.ts'
import type { FactKind } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import type { MineralFigure } from '../domain/minerals.ts'
import type { Observation } from '../domain/observation.ts'
import type { RareEarths } from '../domain/rareEarths.ts'
import { type CitedFigure, type Finder, figure } from './fact.ts'
import { isCeiling } from './minerals/ceiling.ts'
import { compute, quantity, quantityStatus } from './quantity.ts'

type PartFact =
  | 'observation'
  | 'mineral'
  | 'site'
  | 'corridor'
  | 'event'
  | 'element'
  | 'output'
  | 'reserve'
  | 'commodities'

/** How the facts of the parts are found; none is, where its part is not loaded. */
export const PART_FACTS: Record<PartFact & FactKind, Finder> = {
  observation: (atlas, [id]) => {
    const list = OBSERVATIONS.find(({ of }) => of(atlas).some((o) => o.id === id))
    const found = list?.of(atlas).find((o) => o.id === id)
    return found && list
      ? {
          about: { kind: 'said', title: found.what },
          figures: () => [observedFigure(found)],
          sources: found.sources,
          dataset: list.dataset,
          confidence: found.confidence,
        }
      : null
  },
  mineral: (atlas, [id]) => {
    const found = atlas.minerals?.figures.find((f) => f.id === id)
    return found
      ? {
          about: { kind: 'said', title: found.what },
          figures: () => mineralFigures(atlas, found),
          sources: found.sources,
          dataset: 'minerals',
          confidence: found.confidence,
        }
      : null
  },
  site: (atlas, [id]) => {
    const found = atlas.minerals?.sites.find((s) => s.id === id)
    return found
      ? {
          about: { kind: 'said', title: found.name },
          figures: () => [],
          sources: found.sources,
          dataset: 'sites',
        }
      : null
  },
  corridor: (atlas, [id]) => {
    const found = atlas.routes?.corridors.find((c) => c.id === id)
    return found
      ? {
          about: { kind: 'said', title: found.name },
          figures: () => [],
          sources: found.sources,
          dataset: 'corridors',
        }
      : null
  },
  event: (atlas, [id]) => {
    const found = atlas.timeline?.events.find((e) => e.id === id)
    return found
      ? {
          about: { kind: 'said', title: found.title },
          figures: () => [],
          sources: found.sources,
          dataset: 'timeline',
          confidence: found.confidence,
        }
      : null
  },
  element: (atlas, [symbol]) => {
    const found = atlas.rareEarths?.elements.find((e) => e.symbol === symbol)
    if (!found) return null
    const last = found.prices?.years.at(-1)
    return {
      about: { kind: 'said', title: `${found.name} (${found.symbol})` },
      figures: () =>
        last && found.prices
          ? [
              typeof last.value === 'number'
                ? figure('price', last.value, found.prices.unit, String(last.year), last.status)
                : figure('price', null, found.prices.unit, String(last.year), last.status, {
                    range: last.value,
                  }),
            ]
          : [],
      sources: [...found.sources, ...(found.prices ? [found.prices.source] : [])],
      dataset: 'elements',
    }
  },
  output: (atlas, [agency, text, producer]) => {
    const found = atlas.rareEarths?.production.find(
      (p) => p.preferred && p.agency === agency && p.year === Number(text) && p.producer === producer,
    )
    return found
      ? {
          about: {
            kind: 'output',
            agency: agency as Agency,
            year: found.year,
            producer: found.producer,
            edition: found.edition,
          },
          figures: () => [
            figure('output', found.tonnes, 't REO', String(found.year), statusOf(found.status), {
              note: found.note ?? null,
            }),
          ],
          sources: [found.source],
          dataset: 'mine-production',
        }
      : null
  },
  reserve: (atlas, [edition, producer]) => {
    const found = atlas.rareEarths?.reserves.find(
      (r) => r.edition === Number(edition) && r.producer === producer,
    )
    return found
      ? {
          about: { kind: 'reserve', edition: found.edition, producer: found.producer },
          figures: () => [
            figure('value', found.tonnes, 't REO', String(found.edition), statusOf(found.status), {
              approximate: found.bound ?? null,
              note: found.note ?? null,
            }),
          ],
          sources: [found.source],
          dataset: 'reserves',
        }
      : null
  },
  commodities: (atlas, [country, text, classification]) => {
    const found = atlas.commodities?.countries.find((c) => c.country === country)
    const year = Number(text)
    if (classification !== 'hs' && classification !== 'principal-commodity') return null
    const classified = (id: string) => atlas.commodities?.commodities.find((c) => c.id === id)?.classification
    return found?.rows.some(([of, , id]) => of === year && classified(id) === classification)
      ? {
          about: { kind: 'commodities', country: country as CountryId, year, classification },
          figures: () => [],
          sources: [found.sources[classification]],
          dataset: 'commodities',
        }
      : null
  },
}

interface Lists {
  readonly rareEarths?: RareEarths | undefined
}

/** The lists of printed figures, and the dataset of each. */
const OBSERVATIONS: readonly { dataset: string; of: (atlas: Lists) => readonly Observation[] }[] = [
  { dataset: 'share-readings', of: ({ rareEarths }) => rareEarths?.shares ?? [] },
  { dataset: 'india-rare-earths', of: ({ rareEarths }) => rareEarths?.india ?? [] },
  { dataset: 'end-uses', of: ({ rareEarths }) => rareEarths?.uses ?? [] },
  { dataset: 'magnet-exports', of: ({ rareEarths }) => rareEarths?.exports ?? [] },
]

/** Every printed figure that `observation:` addresses. */
export const observations = (atlas: Lists): readonly Observation[] =>
  OBSERVATIONS.flatMap(({ of }) => of(atlas))

/** What is withheld or withdrawn is missing, for the reason that its note gives. */
const statusOf = (status: 'reported' | 'estimated' | 'withheld' | 'withdrawn' | 'missing') =>
  status === 'withheld' || status === 'withdrawn' ? 'missing' : status

const observedFigure = (o: Observation): CitedFigure =>
  figure('value', o.value, o.unit, o.period, o.status, {
    approximate: o.bound ?? null,
    range: o.range ?? null,
    note: o.note ?? null,
  })

/** The figure, the world's, and the share that the two make. */
function mineralFigures(atlas: Atlas, f: MineralFigure): CitedFigure[] {
  const at = `mineral:${f.id}`
  const inputs = [`${at}:value`, `${at}:world`]
  const values = inputs.map((address) => quantity(atlas, address))
  const share = compute('percent', values)
  return [
    observedFigure(f),
    ...(f.world
      ? [figure('world', f.world.value, f.unit, f.period, 'reported', { approximate: f.world.bound ?? null })]
      : []),
    ...(share === null
      ? []
      : [
          {
            // Against a floor of the world's a share is a ceiling.
            ...figure('world-share', share, 'percent', f.period, 'computed', {
              approximate: isCeiling(f) ? 'ceiling' : null,
            }),
            computed: {
              operation: 'percent' as const,
              inputs: inputs.map((address, i) => ({
                address,
                value: values[i] ?? null,
                status: quantityStatus(atlas, address),
              })),
            },
          },
        ]),
  ]
}
