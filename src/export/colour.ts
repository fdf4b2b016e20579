import { LIGHT } from '../theme/theme.ts'

/** `#RRGGBB` as office programs have it, without its mark. */
export const hex = (colour: string): string => colour.slice(1).toUpperCase()

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** How much of a colour is left where what it stands for is not final; the rest is white. */
const LEFT = 0.55

/** A colour paler, for a figure that is not final. */
export const tinted = (colour: string, left = LEFT): string =>
  `#${channels(colour)
    .map((channel) => Math.round(255 - (255 - channel) * left))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`

const linear = (channel: number) => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Relative luminance, from 0 to 1, as WCAG has it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Dark or white letters, whichever read better on a colour. */
export const onColour = (colour: string): string => (luminance(colour) > 0.2 ? LIGHT.ink : LIGHT.raised)

/** How well two colours are told apart, from 1 to 21, as WCAG counts. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}
