import { setupI18n } from '@lingui/core'
import type en from './en.json'

/** Every key of the English catalogue; another language has the same or falls back to English. */
export type MessageKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>

/** Messages as the build compiles them (vite.config.ts): no parser is shipped. */
type Catalogue = Parameters<ReturnType<typeof setupI18n>['load']>[1]

const i18n = setupI18n()

type Messages = Record<string, unknown>
let rest: (() => Promise<{ default: Messages }>) | undefined
let whole: Promise<void> | undefined

/** One language a page: it is set once, before the first render; `more` is what the first screen does not need. */
export function setCatalogue(locale: string, messages: Messages, more?: typeof rest): void {
  i18n.loadAndActivate({ locale, messages: messages as Catalogue })
  rest = more
}

/** Resolves when every message of the language is there; asked again, it tries again what failed. */
export function allMessages(): Promise<void> {
  whole ??= (rest?.() ?? Promise.resolve({ default: {} })).then(
    (more) => i18n.load(i18n.locale, more.default as Catalogue),
    (error: unknown) => {
      whole = undefined
      throw error
    },
  )
  return whole
}

/** The language of the page, as a BCP 47 tag. */
export const locale = (): string => i18n.locale

/** The message in the language of the page; values go into its ICU placeholders. */
export const t = (key: MessageKey, values?: Values): string => i18n._(key, values as Record<string, unknown>)
