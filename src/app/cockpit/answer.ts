import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId, parseFact } from '../../domain/factId.ts'
import type { SearchDocument } from '../../domain/search.ts'
import type { Sentence } from '../../domain/sentence.ts'
import { countryName, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Fact } from '../../select/fact.ts'
import { factOf } from '../../select/facts.ts'
import { aboutText } from '../cite/words.ts'
import { gathered } from './gathered.ts'
import { cited, MOST_LINES, standing, type Words } from './sentWords.ts'

/** What can be looked up, as a scene for the room; null where there is nothing to be shown. `n` tells it from others. */
export function sceneOf(
  document: SearchDocument,
  n: number,
  atlas: Atlas,
  boundary: string | null,
): Scene | null {
  const words = wordsOf(document, atlas)
  if (!words) return null
  const { view = '', ...rest } = words
  return {
    id: `sent-${n}`,
    show: { as: 'title' },
    notes: '',
    facts: [],
    figures: [],
    minutes: null,
    ...rest,
    view: viewIn(view, boundary),
  }
}

function wordsOf(document: SearchDocument, atlas: Atlas): Words | null {
  const { group, fact } = document
  if (group === 'chart') return chart(document)
  if (!fact) return doubt(document, atlas) ?? gathered(document, atlas)
  if (group === 'country') return country(fact, atlas)
  if (group === 'sector') return sector(fact, atlas)
  const found = factOf(atlas, fact)
  return found && factWords(fact, found, atlas)
}

const said = ({ text, facts, items }: Sentence) =>
  cited(text, [...facts, ...items.map((id) => factId('item', id))])

/** Its number large; of several numbers each on a line; of none what is said of it. */
function factWords(id: FactId, fact: Fact, atlas: Atlas): Words {
  const title = aboutText(fact.about, atlas)
  const figures = fact.figures()
  const numbers = figures.filter(({ value, range }) => value !== null || range !== null)
  const [one] = numbers
  if (one && numbers.length === 1)
    return { heading: `{${id}#${one.what}}`, lines: [cited(title, [id]), cited(standing(one), [id])] }
  if (one) {
    const lines = numbers.slice(0, MOST_LINES).map((figure) => {
      const what = figure.what === 'value' ? '' : `${t(`what.${figure.what}`)} `
      return `${what}{${id}#${figure.what}}, ${standing(figure)}`
    })
    return { heading: cited(title, [id]), lines }
  }
  const note = figures[0]?.note
  const lines = [textOf(id, atlas), note, periodOf(fact)].filter((line) => line)
  return { heading: cited(title, [id]), lines: lines.map((line) => cited(line ?? '', [id])) }
}

const periodOf = ({ about }: Fact): string | null =>
  about.kind === 'said' && about.item
    ? `${t(`status.${about.item.status}`)} · ${formatPeriod(about.item.period)}`
    : null

/** What the atlas says of an item, an event or a site in a sentence. */
export function textOf(fact: FactId, atlas: Atlas): string | null {
  const { kind = '', parts = [] } = parseFact(fact) ?? {}
  const [id] = parts
  if (kind === 'item') return atlas.items.find((i) => i.id === id)?.text ?? null
  if (kind === 'event') return atlas.timeline?.events.find((e) => e.id === id)?.text ?? null
  if (kind === 'element') return atlas.rareEarths?.elements.find((e) => e.symbol === id)?.uses ?? null
  if (kind === 'site') return atlas.minerals?.sites.find((s) => s.id === id)?.resource ?? null
  return null
}

function country(fact: FactId, { countries }: Atlas): Words | null {
  const found = countries.find((c) => factId('country', c.id) === fact)
  return (
    (found && {
      view: `?country=${found.id}`,
      show: { as: 'map' },
      heading: countryName(found.iso2),
      lines: found.relation.slice(0, MOST_LINES - 1).map(said),
    }) ??
    null
  )
}

function sector(fact: FactId, { sectors }: Atlas): Words | null {
  const found = sectors.find((s) => factId('sector', s.id) === fact)
  return (
    (found && {
      view: `?sector=${found.id}`,
      show: { as: 'map' },
      heading: found.title,
      lines: [cited(found.summary, [fact])],
    }) ??
    null
  )
}

/** The choices of its page go along, but for those that are set to nothing. */
function chart({ title, href }: SearchDocument): Words | null {
  const [, page, query = '', id = ''] = /^([a-z-]*)\/?(?:\?([^#]*))?#chart-(.*)$/.exec(href) ?? []
  const found = CHARTS.find((c) => c.page === page && chartIn([c], { as: 'chart', page: c.page, id }))
  if (!found) return null
  const set = query.split('&').filter((pair) => /=./.test(pair))
  return {
    view: set.length > 0 ? `?${set.join('&')}` : '',
    show: { as: 'chart', page: found.page, id },
    heading: title,
    lines: [],
  }
}

/** Where sources disagree, and what was not found. */
function doubt({ href }: SearchDocument, atlas: Atlas): Words | null {
  const { differs, gap } = doubtAt(href, atlas)
  if (differs)
    return {
      heading: cited(differs.about, differs.at),
      lines: differs.readings.slice(0, MOST_LINES).map(({ text }) => cited(text, differs.at)),
    }
  return gap ? { heading: cited(gap.what, gap.at), lines: [cited(gap.text, gap.at)] } : null
}

/** The disagreement or the gap that stands at a place of the page of sources. */
export function doubtAt(href: string, { disagreements, gaps }: Atlas) {
  const id = href.startsWith('sources/#') ? href.slice('sources/#'.length) : ''
  return { differs: disagreements.find((d) => d.id === id), gap: gaps.find((g) => g.id === id) }
}

/** A view in the boundary view that the room sees: an answer does not redraw a border. */
function viewIn(view: string, boundary: string | null): string {
  if (boundary === null) return view
  return `${view === '' ? '?' : `${view}&`}boundary=${boundary}`
}
