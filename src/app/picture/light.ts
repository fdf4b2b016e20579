import type { Country } from '../../domain/country.ts'
import { type Recolour, recolouring } from './paint.ts'

/** The CSS variables of a rule, by name. */
function variablesOf(rules: CSSRuleList, selector: RegExp): Map<string, string> {
  const found = new Map<string, string>()
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule && selector.test(rule.selectorText)) {
      for (const name of rule.style)
        if (name.startsWith('--')) found.set(name, rule.style.getPropertyValue(name).trim())
    }
    if (rule instanceof CSSMediaRule)
      for (const [name, value] of variablesOf(rule.cssRules, selector)) found.set(name, value)
  }
  return found
}

const ofPage = (selector: RegExp) =>
  new Map([...document.styleSheets].flatMap((sheet) => [...variablesOf(sheet.cssRules, selector)]))

/** The variables of the light theme, whatever the room: a picture is light, as paper is. */
export const lightVariables = (): ReadonlyMap<string, string> => ofPage(/^:root$/)

/**
 * What a chart that was handed the colours of the dark room is painted in: the same colours of the light theme. None
 * in a light room.
 */
export function recolour(countries: readonly Country[]): Recolour {
  if (document.documentElement.dataset.theme !== 'dark') return new Map()
  const of = (mode: 'light' | 'dark') => countries.map((c) => [c.id as string, c.colour[mode]] as const)
  const dark = ofPage(/^:root\[data-theme=["']?dark["']?\]$/)
  return recolouring(new Map([...dark, ...of('dark')]), new Map([...lightVariables(), ...of('light')]))
}
