import type { Source } from '../../domain/source.ts'
import { formatPeriod } from '../../i18n/format.ts'

/** More of them would bury the picture under their addresses. */
const ADDRESSED = 24

/** Publisher, title and date, as a list of sources has them. */
export const sourceText = ({ publisher, title, date }: Source): string =>
  [publisher, title, date && formatPeriod(date)].filter((part) => part).join(', ')

/** Numbers every source once, in the order in which it is first named; a text stands for what is no page. */
export class Numbered {
  readonly #named: (Source | string)[] = []

  of(sources: readonly (Source | string)[]): number[] {
    return sources.map((source) => {
      const at = this.#named.findIndex((other) => other === source || idOf(other) === idOf(source))
      return at < 0 ? this.#named.push(source) : at + 1
    })
  }

  /** In the order of their numbers. */
  get named(): readonly (Source | string)[] {
    return this.#named
  }

  /** The same in words, with the address where the list is short. */
  get list(): readonly string[] {
    const addressed = this.#named.length <= ADDRESSED
    return this.#named.map((source) => {
      if (typeof source === 'string') return source
      return addressed ? `${sourceText(source)}. ${source.url}` : `${sourceText(source)}.`
    })
  }
}

const idOf = (source: Source | string): string => (typeof source === 'string' ? source : source.id)
