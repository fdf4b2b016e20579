import { createContext, useContext } from 'react'
import { LIGHT } from '../theme/theme.ts'
import { useTheme } from './useTheme.ts'

/** Whether what is drawn stands on paper that is seen on the screen. */
export const OnPaper = createContext(false)

/** The theme of what is drawn: the reader's, but on paper light, whatever the room. */
export function useDrawnTheme(): Pick<ReturnType<typeof useTheme>, 'theme' | 'mode'> {
  const { theme, mode } = useTheme()
  return useContext(OnPaper) ? { theme: LIGHT, mode: 'light' } : { theme, mode }
}
