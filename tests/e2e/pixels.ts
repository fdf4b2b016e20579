import type { Page } from 'playwright-core'

export type Colour = readonly [number, number, number]
export interface Pixel {
  readonly x: number
  readonly y: number
}

/** The colours of a screenshot at CSS pixels, between its own pixels by interpolation. Decoded by the page itself. */
export function coloursAt(page: Page, png: Buffer, points: readonly Pixel[], scale = 1): Promise<Colour[]> {
  const address = `data:image/png;base64,${png.toString('base64')}`
  return page.evaluate(
    async ({ address, points, scale }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const { width, height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      const at = (x: number, y: number, channel: number) => data[(y * width + x) * 4 + channel] ?? 0
      return points.map((point) => {
        // A pixel's colour is that of its centre.
        const x = Math.min(width - 2, Math.max(0, point.x * scale - 0.5))
        const y = Math.min(height - 2, Math.max(0, point.y * scale - 0.5))
        const [left, top] = [Math.floor(x), Math.floor(y)]
        const [dx, dy] = [x - left, y - top]
        const mixed = (channel: number) =>
          (at(left, top, channel) * (1 - dx) + at(left + 1, top, channel) * dx) * (1 - dy) +
          (at(left, top + 1, channel) * (1 - dx) + at(left + 1, top + 1, channel) * dx) * dy
        return [mixed(0), mixed(1), mixed(2)] as const
      })
    },
    { address, points, scale },
  )
}

export const hex = (colour: Colour): string =>
  `#${colour.map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`

export const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
