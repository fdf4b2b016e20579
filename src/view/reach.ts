/** A place of the atlas, and under which choices it can be seen (src/domain/search.ts). */
interface Place {
  readonly href: string
  readonly countries?: readonly string[] | undefined
  readonly sectors?: readonly string[] | undefined
}

/**
 * The address of a place, from the atlas. What the reader has chosen (`kept`, like `?country=KAZ`) goes along, but for
 * what the place sets itself and for what would hide it.
 */
export function reach({ href, countries, sectors }: Place, kept: string): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(href) ?? []
  const chosen = pairsOf(kept)
  const set = pairsOf(search)
  // What is led to is in no such panel.
  chosen.delete('panel')
  // Without a country the first of those compared stands for it.
  const country = chosen.get('country') ?? decodeURIComponent(chosen.get('compare') ?? '').split(',')[0]
  const shown = !country || countries === undefined || countries.includes(country)
  if (!shown) for (const key of ['country', 'compare']) chosen.delete(key)
  // Of several countries that show it, the chosen one stays.
  else if (country && countries !== undefined) set.delete('country')
  const among = decodeURIComponent(chosen.get('sector') ?? '').split(',')
  if (sectors && !among.some((id) => sectors.includes(id))) chosen.delete('sector')
  if (set.get('country') === '') chosen.delete('compare')
  const all = [...new Map([...chosen, ...set])].filter(([, value]) => value !== '')
  const query = all.map(([key, value]) => `${key}=${value}`).join('&')
  // Alone, what follows the # would leave all that is chosen as it is.
  return `${path || query ? path : './'}${query && '?'}${query}${hash}`
}

/** Key → value as it is written. */
const pairsOf = (search: string) =>
  new Map(
    search
      .replace(/^\?/, '')
      .split('&')
      .filter((pair) => pair !== '')
      .map((pair): [string, string] => {
        const [key = '', ...value] = pair.split('=')
        return [key, value.join('=')]
      }),
  )
