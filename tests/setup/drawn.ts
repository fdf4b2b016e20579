import { vi } from 'vitest'

/** Nothing is laid out in a test: the frame of a drawing is 420 CSS pixels wide, and what is in it has no size. */
export function frames(): void {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const frame = this.className.includes('recharts-responsive-container')
    return frame ? new DOMRect(0, 0, 420, 240) : new DOMRect()
  })
}

export const pathsOf = (root: HTMLElement, selector: string) => [...root.querySelectorAll(`path${selector}`)]

/** The bars of a drawing: where they are, in CSS pixels, and how they look. */
export const barsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.recharts-bar-rectangle path')].map((path) => {
    const number = (name: string) => Number(path.getAttribute(name))
    const dash = path.getAttribute('stroke-dasharray')
    return {
      x: number('x'),
      y: number('y'),
      width: number('width'),
      height: number('height'),
      fill: path.getAttribute('fill'),
      opacity: path.hasAttribute('fill-opacity') ? number('fill-opacity') : 1,
      stroke: path.getAttribute('stroke'),
      dashed: dash !== null && dash !== 'none',
    }
  })

export const textsOf = (root: HTMLElement) => [...root.querySelectorAll('text')].map((e) => e.textContent)
