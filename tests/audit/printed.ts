/** How much one of a unit or of a word after a number is. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(trillion)\b/i, 1e12],
  [/^(billion|bn)\b/i, 1e9],
  [/^crores?\b/i, 1e7],
  [/^(million|mn|Mt)\b/i, 1e6],
  [/^lakh\b/i, 1e5],
  [/^(thousand|kt)\b/i, 1e3],
]
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

interface Printed {
  /** With the word after it, like "million". */
  readonly number: number
  /** Whether there is none: of a list, or of a number in a unit like USD million, only the last has its word. */
  readonly bare: boolean
  /** Half of the last place that is printed. */
  readonly half: number
}

const scaleOf = (text: string) => SCALES.find(([word]) => word.test(text))?.[1] ?? 1

/** The numbers of a text in their usual forms: 1,812.5; 2.6 billion; 10 million; 0.5; seven; a million. */
function numbersIn(text: string): Printed[] {
  const digits = [...text.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map((m) => {
    const number = Number(m[0].replaceAll(',', ''))
    const scale = scaleOf(text.slice(m.index + m[0].length).trimStart())
    const decimals = m[0].split('.')[1]?.length ?? 0
    return { number: number * scale, bare: scale === 1, half: (scale * 10 ** -decimals) / 2 }
  })
  const words = [...text.matchAll(/[a-z]+/gi)].flatMap(({ 0: word, index }) => {
    const scale = scaleOf(text.slice(index + word.length).trimStart())
    // "A million" is one.
    const number = scale > 1 && /^an?$/i.test(word) ? 1 : WORDS.indexOf(word.toLowerCase())
    return number < 0 ? [] : [{ number: number * scale, bare: scale === 1, half: 0 }]
  })
  return [...digits, ...words]
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * Whether a text prints a value, in some usual form; `rounded`: it may be cut to fewer places. A loss is printed
 * without its sign.
 */
export function prints(text: string, value: number, unit: string, { rounded = false } = {}): boolean {
  const scale = unit.split(' ').reduce((of, word) => of * scaleOf(word), 1)
  const size = Math.abs(value)
  const is = ({ number, half }: Printed, wanted: number) =>
    same(number, wanted) || (rounded && number > 0 && Math.abs(number - wanted) <= half)
  return numbersIn(text).some((printed) => is(printed, size * scale) || (printed.bare && is(printed, size)))
}
