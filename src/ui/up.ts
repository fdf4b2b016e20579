import { createContext, use } from 'react'

/** From the page to the atlas, for links: nothing on the atlas itself, `../` on a page beside it. */
export const Up = createContext('')
export const useUp = (): string => use(Up)
