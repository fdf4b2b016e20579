/** Where an event is, in CSS pixels of an element that the page may show larger or smaller (CSS zoom), from its corner. */
export function within(element: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }) {
  const { left, top } = element.getBoundingClientRect()
  const zoom = zoomed(element)
  return [(clientX - left) / zoom, (clientY - top) / zoom] as const
}

/** CSS pixels of the window for one of the element; an older browser does not tell, nor does it zoom. */
export const zoomed = (element: Element): number => element.currentCSSZoom || 1
