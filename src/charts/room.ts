import { createContext } from 'react'
import type { FactId } from '../domain/fact.ts'

/** Whether a drawing fills the height that its place gives it, instead of its own. */
export const FillsRoom = createContext(false)

/** What a speaker tells of what a drawing shows: that is named in it, and the rest is pale. null: nobody speaks. */
export const Told = createContext<readonly FactId[] | null>(null)
