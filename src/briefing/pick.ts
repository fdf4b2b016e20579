import type { Atlas } from '../domain/atlas.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import { INDIA, WORLD } from '../domain/india.ts'
import type { About, CitedFigure } from '../select/fact.ts'
import { factOf } from '../select/facts.ts'
import { observations } from '../select/partFacts.ts'

/** A number that can be put into a text. */
export interface Pick {
  readonly fact: FactId
  readonly about: About
  readonly figure: CitedFigure
}

/** Every number of the atlas; `atlas` is whole. The newest years come first. */
export function picks(atlas: Atlas): Pick[] {
  return ids(atlas).flatMap((fact) => {
    const found = factOf(atlas, fact)
    return found
      ? found.figures().flatMap((figure) => (hasNumber(figure) ? [{ fact, about: found.about, figure }] : []))
      : []
  })
}

const hasNumber = ({ value, range }: CitedFigure) => value !== null || range !== null

function ids(atlas: Atlas): FactId[] {
  const { trade, market, items, rareEarths, minerals } = atlas
  const newest = <T extends { readonly year: number }>(list: readonly T[]) =>
    list.toSorted((a, b) => b.year - a.year)
  const [one] = trade.countries
  return [
    ...market.stages.map(({ stage }) => factId('stage', stage)),
    ...newest(market.mine).map(({ agency, year }) => factId('mine', agency, year)),
    ...newest(one?.series ?? []).map(({ year }) => factId('trade', INDIA, year)),
    ...trade.countries.flatMap(({ country, series, others }) => [
      ...newest(series).map(({ year }) => factId('trade', country, year)),
      ...others.map(({ period }) => factId('report', country, period)),
    ]),
    ...newest(trade.world.series).map(({ year }) => factId('trade', WORLD, year)),
    ...items.filter(({ figure }) => figure).map(({ id }) => factId('item', id)),
    ...observations(atlas).map(({ id }) => factId('observation', id)),
    ...(minerals?.figures ?? []).map(({ id }) => factId('mineral', id)),
    ...(rareEarths?.elements ?? []).map(({ symbol }) => factId('element', symbol)),
    ...newest((rareEarths?.production ?? []).filter((p) => p.preferred)).map(({ agency, year, producer }) =>
      factId('output', agency, year, producer),
    ),
    ...(rareEarths?.reserves ?? []).map(({ edition, producer }) => factId('reserve', edition, producer)),
  ]
}

/** Lower case without diacritics. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Those in whose words every word of a text begins one; all of them where nothing is typed. */
export function matching<T extends { readonly words: readonly string[] }>(
  list: readonly T[],
  text: string,
): readonly T[] {
  const asked = wordsOf(text)
  if (asked.length === 0) return list
  return list.filter(({ words }) => asked.every((word) => words.some((other) => other.startsWith(word))))
}
