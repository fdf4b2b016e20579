import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'

/** More of them would bury the picture under their addresses. */
const ADDRESSED = 24

/** Publisher, title and date, as a list of sources has them, and the address where the list is short. */
function sourceText({ publisher, title, date, url }: Source, addressed: boolean): string {
  const parts = [publisher, title, date && formatPeriod(date)].filter((part) => part)
  return addressed ? `${parts.join(', ')}. ${url}` : `${parts.join(', ')}.`
}

/** Numbers every source once, in the order in which it is first named; a text stands for what is no page. */
export class Numbered {
  readonly #named: (Source | string)[] = []

  of(sources: readonly (Source | string)[]): number[] {
    return sources.map((source) => {
      const at = this.#named.findIndex((other) => other === source || idOf(other) === idOf(source))
      return at < 0 ? this.#named.push(source) : at + 1
    })
  }

  get list(): readonly string[] {
    const addressed = this.#named.length <= ADDRESSED
    return this.#named.map((source) => (typeof source === 'string' ? source : sourceText(source, addressed)))
  }
}

const idOf = (source: Source | string): string => (typeof source === 'string' ? source : source.id)
