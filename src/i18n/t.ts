import { setupI18n } from '@lingui/core'
import type en from './en.json'

/** Every key of the English catalogue; another language has the same or falls back to English. */
export type MessageKey = keyof typeof en
export type Values = Readonly<Record<string, string | number>>

/** Messages as the build compiles them (vite.config.ts): no parser is shipped. */
type Catalogue = Parameters<ReturnType<typeof setupI18n>['load']>[1]

const i18n = setupI18n()

/** One language a page: it is set once, before the first render. */
export function setCatalogue(locale: string, messages: Record<string, unknown>): void {
  i18n.loadAndActivate({ locale, messages: messages as Catalogue })
}

/** The language of the page, as a BCP 47 tag. */
export const locale = (): string => i18n.locale

/** The message in the language of the page; values go into its ICU placeholders. */
export const t = (key: MessageKey, values?: Values): string => i18n._(key, values as Record<string, unknown>)
