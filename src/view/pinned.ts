import type { View } from './view.ts'

/** The address of a view, `?country=KAZ…` or nothing, with its boundary view, which that of the atlas leaves out. */
export function pinned(address: string, boundary: View['boundary']): string {
  const others = address
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('boundary='))
  return `?${[...others, `boundary=${boundary}`].join('&')}`
}
