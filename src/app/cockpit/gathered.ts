import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import type { SearchDocument } from '../../domain/search.ts'
import { countryName, formatPeriod, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { factOf } from '../../select/facts.ts'
import { restsOn } from '../../select/restsOn.ts'
import { aboutText } from '../cite/words.ts'
import { cited, MOST_LINES, standing, type Words } from './sentWords.ts'

/** What is no fact and has many: a source, a mineral, a commodity; null where nothing is known of it. */
export function gathered(document: SearchDocument, atlas: Atlas): Words | null {
  if (document.group === 'source') return source(document, atlas)
  if (document.group === 'mineral') return mineral(document, atlas)
  return document.group === 'commodity' ? commodity(document, atlas) : null
}

/** Who published it and when, and the first of what rests on it, with its number. */
function source({ href, title }: SearchDocument, atlas: Atlas): Words | null {
  const found = atlas.sources.find((s) => s.display && href.endsWith(`#${s.id}`))
  const resting = found && (restsOn(atlas).get(found.id) ?? [])
  const [first] = resting ?? []
  if (!found || !resting || !first) return null
  const who = `${found.publisher} · ${found.date ? formatPeriod(found.date) : t('period.undated')}`
  const said = resting.slice(0, MOST_LINES - 1).map(({ id, about }) => {
    const figures = about.kind === 'disagreement' ? [] : (factOf(atlas, id)?.figures() ?? [])
    const [one] = figures.filter(({ value, range }) => value !== null || range !== null)
    const text = about.kind === 'disagreement' ? about.title : aboutText(about, atlas)
    return one && figures.length === 1 ? `${text}: {${id}#${one.what}}` : cited(text, [id])
  })
  return { heading: title, lines: [cited(who, [first.id]), ...said] }
}

/** The newest number of each state that has one, the mines first; what is known, where none has. */
function mineral({ title }: SearchDocument, atlas: Atlas): Words | null {
  const all = (atlas.minerals?.figures ?? [])
    .filter(({ mineral }) => mineral === title.toLowerCase())
    .toSorted(
      (a, b) =>
        Number(hasNumber(b)) - Number(hasNumber(a)) ||
        Number(b.stage === 'mine') - Number(a.stage === 'mine') ||
        (b.period ?? '').localeCompare(a.period ?? ''),
    )
  const newest = all.filter(({ country }, i) => all.findIndex((f) => f.country === country) === i)
  const lines = newest.slice(0, MOST_LINES).flatMap((found) => {
    const fact = factId('mineral', found.id)
    if (!hasNumber(found)) return [cited([found.what, found.note].filter(Boolean).join('. '), [fact])]
    const [figure] = factOf(atlas, fact)?.figures() ?? []
    if (!figure) return []
    // Most say their year themselves.
    const isDated = figure.period !== null && found.what.includes(formatPeriod(figure.period))
    const how = isDated ? t(`figure.${figure.status}`) : standing(figure)
    return [`${found.what}: {${fact}#${figure.what}}, ${how}`]
  })
  return lines.length > 0 ? { heading: title, lines } : null
}

const hasNumber = ({ value, range }: MineralFigure) => value !== null || range !== undefined

/** What was traded of it with each partner in its newest year, the most first. */
function commodity({ href, title }: SearchDocument, atlas: Atlas): Words | null {
  const { commodities = [], countries = [] } = atlas.commodities ?? {}
  const found = commodities.find(({ label }) => href === `trade/?q=${encodeURIComponent(label)}#rows`)
  const rows = countries.flatMap(({ country, rows: all }) =>
    all
      .filter(([, , id]) => id === found?.id)
      .map(([year, flow, , value]) => ({ country, year, flow, value })),
  )
  if (!found || rows.length === 0) return null
  const year = Math.max(...rows.map((row) => row.year))
  const lines = countries
    .map(({ country }) => {
      const own = rows.filter((row) => row.country === country && row.year === year)
      return { country, own, sum: own.reduce((all, { value }) => all + value, 0) }
    })
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, MOST_LINES)
    .map(({ country, own }) => {
      const amounts = own.map(({ flow, value }) => `${t(`what.${flow}`)} ${formatUsd(value)}`)
      const name = countryName(atlas.countries.find((c) => c.id === country)?.iso2 ?? country)
      const at: FactId = factId('commodities', country, year, found.classification)
      return cited(`${name}, ${fiscalYearLabel(year)}. ${amounts.join('; ')}`, [at])
    })
  return { heading: title, lines }
}
