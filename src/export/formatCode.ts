import { locale } from '../i18n/t.ts'

/** What parts the decimals of a number from what is before, in the language of the atlas. */
const point = () =>
  new Intl.NumberFormat(locale()).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.'

/** Decimals of a number as it is written. */
const decimals = (written: string): number =>
  [...(/^\p{Nd}*/u.exec(written.split(point())[1] ?? '')?.[0] ?? '')].length

/** The format of Office that writes the numbers as the atlas does: as many decimals, and percent where it says percent. */
export function formatCode(values: readonly number[], format: (n: number) => string): string {
  const written = values.map((value) => format(value))
  const places = Math.max(0, ...written.map((text) => decimals(text)))
  const percent = written.length > 0 && written.every((text) => text.endsWith('%')) ? '"%"' : ''
  const code = (n: number) => `#,##0${n > 0 ? `.${'0'.repeat(n)}` : ''}${percent}`
  const large = values.filter((value, i) => Math.abs(value) >= 10 && written[i] !== undefined)
  const fewer = Math.max(0, ...large.map((value) => decimals(format(value))))
  return fewer < places && large.length > 0 ? `[>=10]${code(fewer)};${code(places)}` : code(places)
}
