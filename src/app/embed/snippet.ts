import { xml } from '../../export/xml.ts'

/** How large a frame is: as wide as its place, or so many CSS pixels. */
export type FrameFit = 'responsive' | 'fixed'

const STYLE: Readonly<Record<FrameFit, string>> = {
  responsive: 'border:0;width:100%;aspect-ratio:4/3;min-height:300px',
  fixed: 'border:0',
}
const FIXED = { width: 640, height: 480 } as const

/** HTML that shows the view at an address in a frame of another page. */
export function snippetOf(src: string, title: string, fit: FrameFit): string {
  const attributes = {
    ...{ src, title, loading: 'lazy', style: STYLE[fit] },
    ...(fit === 'fixed' && FIXED),
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write',
  }
  // A frame without an end tag would take the rest of the page for its content.
  return xml({ tag: 'iframe', attributes, children: [''] })
}
