import { LIGHT } from '../theme/theme.ts'

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** How much of a colour is left where what it stands for is not final; the rest is white. */
const LEFT = 0.55

/** A colour paler, for a figure that is not final. */
export const tinted = (colour: string): string =>
  `#${channels(colour)
    .map((channel) => Math.round(255 - (255 - channel) * LEFT))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`

const linear = (channel: number) => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Dark or white letters, whichever read better on a colour. */
export function onColour(colour: string): string {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.2 ? LIGHT.ink : LIGHT.raised
}
