import type { Rich } from './told.ts'

/** The words of a text without their marks. */
export const plainOf = (rich: Rich): string => rich.map(({ text }) => text).join('')
