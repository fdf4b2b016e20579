import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { FactId } from '../domain/fact.ts'
import { type FactKind, factId, parseFact } from '../domain/factId.ts'
import type { Figure, ItemFigure, Operation } from '../domain/figure.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA, WORLD } from '../domain/india.ts'
import type { Period } from '../domain/period.ts'
import { FLOWS, type Flow, type TradeYear } from '../domain/trade.ts'
import { disagreementsAt } from './disagreements.ts'
import { type CitedFigure, type Fact, type Finder, figure, type Input } from './fact.ts'
import { PART_FACTS } from './partFacts.ts'
import { compute, quantity, quantityStatus } from './quantity.ts'
import { flowOf, noteOf, tradeOf } from './trade.ts'

/** A fact by its address; null where the atlas has none. */
export function factOf(atlas: Atlas, id: FactId): Fact | null {
  const fact = parseFact(id)
  return fact && FACTS[fact.kind](atlas, fact.parts)
}

const NONE = () => []

/** How each kind of fact is found. */
const FACTS: Record<FactKind, Finder> = {
  ...PART_FACTS,
  item: (atlas, [id]) => {
    const item = atlas.items.find((i) => i.id === id)
    return item
      ? {
          about: { kind: 'said', title: item.title, item: { status: item.status, period: item.period } },
          figures: () =>
            item.figure ? [itemFigure(atlas, item.figure, item.figure.period ?? item.period)] : [],
          sources: item.sources,
          dataset: 'cooperation',
          confidence: item.confidence,
        }
      : null
  },
  sector: (atlas, [id]) => {
    const sector = atlas.sectors.find((s) => s.id === id)
    const items = atlas.items.filter((i) => sector?.items.includes(i.id))
    return sector
      ? {
          about: { kind: 'said', title: sector.title },
          figures: NONE,
          sources: items.flatMap((i) => i.sources),
          dataset: 'cooperation',
        }
      : null
  },
  country: (atlas, [id]) => {
    const country = atlas.countries.find((c) => c.id === id)
    return country
      ? {
          about: { kind: 'country', country: country.id },
          figures: NONE,
          sources: [],
          dataset: 'cooperation',
        }
      : null
  },
  dataset: (atlas, [id]) => {
    const dataset = atlas.datasets.find((d) => d.id === id)
    return dataset
      ? {
          about: { kind: 'said', title: dataset.title },
          figures: NONE,
          sources: dataset.sources,
          dataset: dataset.id,
        }
      : null
  },
  trade: (atlas, [who, text]) => trade(atlas, who as CountryId, Number(text)),
  goods: (atlas, [who, text]) => {
    const [country, year] = [who as CountryId, Number(text)]
    const rows = tradeOf(atlas, country).flatMap((t) => t.sectors.filter((r) => r.year === year))
    const figureOf = (flow: Flow) => {
      const sectors = [...new Set(rows.filter((r) => r.flow === flow).flatMap((r) => Object.keys(r.values)))]
      const inputs = sectors.map((sector) => `goods:${country}:${year}:${flow}:${sector}`)
      const [only = ''] = inputs
      // Of a single sector there is no sum.
      return inputs.length === 1
        ? figure(
            flow,
            quantity(atlas, only),
            'USD million',
            fiscalYearLabel(year),
            quantityStatus(atlas, only),
          )
        : computed(atlas, flow, 'USD million', fiscalYearLabel(year), 'sum', inputs)
    }
    return rows.length > 0
      ? {
          about: { kind: 'goods', country, year },
          figures: () => FLOWS.map(figureOf).filter((f) => f.value !== null),
          sources: rows.map((r) => r.source),
          dataset: 'trade-by-sector',
        }
      : null
  },
  report: (atlas, parts) => {
    const [who, period] = parts
    const found = tradeOf(atlas, who as CountryId)
      .flatMap((t) => t.others)
      .find((o) => o.period === period)
    const differs = disagreementsAt(atlas, [factId('report', ...parts)]).length > 0
    const status = differs ? 'disputed' : 'reported'
    return found && who !== INDIA
      ? {
          about: { kind: 'report', country: who as CountryId, period: found.period },
          figures: () => [
            figure('value', found.usdMillion, 'USD million', found.period, status, {
              approximate: found.bound ?? null,
              note: found.note,
            }),
          ],
          sources: found.sources,
          dataset: 'partner-reports',
        }
      : null
  },
  stage: (atlas, [stage]) => {
    const found = atlas.market.stages.find((s) => s.stage === stage)
    return found
      ? {
          about: { kind: 'stage', stage: found.stage, scope: found.scope },
          figures: () => [printedFigure(atlas, 'share', found.share)],
          sources: found.share.status === 'missing' ? [] : found.share.sources,
          dataset: 'china-stages',
        }
      : null
  },
  mine: (atlas, [agency, text]) => {
    const found = atlas.market.mine.find((m) => m.agency === agency && m.year === Number(text))
    if (!found) return null
    const [year, at] = [String(found.year), `mine:${agency}:${text}`]
    return {
      about: { kind: 'mine', agency: found.agency, year: found.year },
      figures: () => [
        computed(atlas, 'share', 'percent', year, 'percent', [`${at}:china`, `${at}:world`]),
        figure('china', found.chinaTonnes, 't REO', year, found.status),
        figure('world', found.worldTonnes, 't REO', year, 'reported', { note: found.note ?? null }),
      ],
      sources: [found.source],
      dataset: 'mine-production',
    }
  },
}

function trade(atlas: Atlas, country: CountryId, year: number): Fact | null {
  const all = country === WORLD ? [{ ...atlas.trade.world, country }] : tradeOf(atlas, country)
  const rows = all.flatMap((t): { id: CountryId; found: TradeYear }[] => {
    const found = t.series.find((y) => y.year === year)
    return found ? [{ id: t.country, found }] : []
  })
  const [only] = rows
  if (!only) return null
  const period = fiscalYearLabel(year)
  const common = {
    about: { kind: 'trade', country, year } as const,
    sources: rows.map(({ found }) => found.source),
    dataset: 'trade',
  }
  if (country === INDIA) {
    return {
      ...common,
      parts: rows.map(({ id }) => factId('trade', id, year)),
      figures: () =>
        FLOWS.map((flow) => {
          // A partner without a row is an input too, and leaves the sum unknown.
          const inputs = tradeOf(atlas, country).map((t) => `trade:${t.country}:${year}:${flow}`)
          return computed(atlas, flow, 'USD million', period, 'sum', inputs)
        }),
    }
  }
  const { found } = only
  return {
    ...common,
    figures: () =>
      FLOWS.map((flow) =>
        figure(flow, flowOf(found, flow), 'USD million', period, found.status, { note: noteOf(found) }),
      ),
  }
}

function computed(
  atlas: Atlas,
  what: CitedFigure['what'],
  unit: string,
  period: Period | null,
  operation: Operation,
  inputs: readonly string[],
): CitedFigure {
  const [first = ''] = inputs
  // Of a share of mine production the atlas rounds once, in mineShare.ts.
  const value =
    operation === 'percent'
      ? quantity(atlas, first.replace(/:china$/, ':share'))
      : compute(
          operation,
          inputs.map((address) => quantity(atlas, address)),
        )
  return {
    ...figure(what, value, unit, period, value === null ? 'missing' : 'computed'),
    computed: { operation, inputs: inputsOf(atlas, inputs) },
  }
}

const itemFigure = (atlas: Atlas, f: ItemFigure, period: Period | null): CitedFigure => ({
  ...figure('value', f.value, f.unit, period, f.status, {
    approximate: 'approximate' in f && f.approximate ? 'about' : null,
    note: f.note ?? null,
  }),
  computed: f.status === 'computed' ? { operation: f.operation, inputs: inputsOf(atlas, f.inputs) } : null,
})

function printedFigure(atlas: Atlas, what: CitedFigure['what'], f: Figure): CitedFigure {
  return f.status === 'missing'
    ? figure(what, null, '', f.period, 'missing', { note: f.reason })
    : { ...itemFigure(atlas, f, f.period), what }
}

const inputsOf = (atlas: Atlas, inputs: readonly string[]): Input[] =>
  inputs.map((address) => ({
    address,
    value: quantity(atlas, address),
    status: quantityStatus(atlas, address),
  }))
