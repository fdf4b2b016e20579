import { parseAsString, useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import type { Ignored } from './view.ts'
import { type History, write } from './write.ts'

/** One choice of a page as its address has it. */
export interface Param<T> {
  /** What holds where nothing is chosen; it stays out of the address. */
  readonly initial: T
  /** What a text says, and what of it nobody knows. */
  readonly read: (text: string) => { readonly value: T; readonly unknown: readonly string[] }
  readonly write: (value: T) => string
}

type Params<V> = { readonly [K in keyof V]: Param<V[K]> }

export interface Choices<V> {
  readonly values: V
  /** What the address names and nobody knows. */
  readonly ignored: readonly Ignored[]
  readonly choose: (change: Partial<V>, history?: History) => void
}

/** What is not understood is left at `initial`, and named. */
export const parsed = <T, I extends T | null>(
  read: (text: string) => T | null,
  write: (value: T) => string,
  initial: I,
): Param<T | I> => ({
  initial,
  read: (text) => {
    const value = read(text)
    return value === null ? { value: initial, unknown: [text] } : { value, unknown: [] }
  },
  write: (value) => (value === null ? '' : write(value as T)),
})

/** One of a list; where the list is not loaded, null, any text is taken for one of it. */
export const oneOf = <T extends string, I extends T | null>(all: readonly T[] | null, initial: I) =>
  parsed<T, I>((text) => (all ? (all.find((one) => one === text) ?? null) : (text as T)), String, initial)

/** Some of a list, in its order. */
export const someOf = <T extends string>(all: readonly T[]): Param<readonly T[]> => ({
  initial: [],
  read: (text) => {
    const asked = text.split(',')
    return {
      value: all.filter((one) => asked.includes(one)),
      unknown: asked.filter((one) => !(all as readonly string[]).includes(one)),
    }
  },
  write: (value) => value.join(','),
})

/** What a reader types. */
export const TYPED: Param<string> = {
  initial: '',
  read: (value) => ({ value, unknown: [] }),
  write: (value) => value,
}

/** The choices of a page, in its address; `keys` are those that have another name there. */
export function useParams<V extends object>(
  params: Params<V>,
  keys: Readonly<Record<string, string>> = NO_KEYS,
): Choices<V> {
  const parsers = useMemo(
    () => Object.fromEntries(Object.keys(params).map((name) => [name, parseAsString])),
    [params],
  )
  const [texts, setTexts] = useQueryStates(parsers, { urlKeys: keys })
  const choose = useCallback(
    (change: Partial<V>, history?: History) => write(setTexts, textsOf(params, change), history),
    [params, setTexts],
  )
  return useMemo(() => ({ ...resolve(params, texts, keys), choose }), [params, texts, keys, choose])
}

const NO_KEYS = {}

const entriesOf = <V extends object>(params: Params<V>) =>
  Object.entries(params) as [string, Param<unknown>][]

function resolve<V extends object>(
  params: Params<V>,
  texts: Readonly<Record<string, string | null>>,
  keys: Readonly<Record<string, string>>,
) {
  const ignored: Ignored[] = []
  const values = entriesOf(params).map(([name, { initial, read }]) => {
    const text = texts[name]
    if (!text) return [name, initial]
    const { value, unknown } = read(text)
    ignored.push(...unknown.map((one) => ({ key: keys[name] ?? name, text: one })))
    return [name, value]
  })
  return { values: Object.fromEntries(values) as V, ignored }
}

/** What a change writes; null takes a choice out of the address. */
function textsOf<V extends object>(params: Params<V>, change: Partial<V>): Record<string, string | null> {
  const changed = entriesOf(params).filter(([name]) => name in change)
  return Object.fromEntries(
    changed.map(([name, { initial, write: text }]) => {
      const value = (change as Record<string, unknown>)[name]
      return [name, value === initial ? null : text(value) || null]
    }),
  )
}
