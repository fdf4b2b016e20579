import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { CLASSIFICATIONS, type Classification, FLOWS, type Flow } from '../domain/trade.ts'

export const SCALES = ['one', 'own'] as const

/** What the charts of the page of trade are asked for. */
export interface GoodsChoice {
  readonly flow: Flow
  /** Taken where a year has both. */
  readonly class: Classification
  /** Of the five side by side. */
  readonly scale: (typeof SCALES)[number]
}

const PARAMS = {
  flow: parseAsStringLiteral(FLOWS).withDefault('export'),
  class: parseAsStringLiteral(CLASSIFICATIONS).withDefault('hs'),
  scale: parseAsStringLiteral(SCALES).withDefault('one'),
}

/** The choices of the page of trade, in its address; what nobody knows is the default. */
export function useGoodsChoice(): [GoodsChoice, (change: Partial<GoodsChoice>) => void] {
  const [choice, setChoice] = useQueryStates(PARAMS)
  const set = useCallback(
    (change: Partial<GoodsChoice>) => {
      setChoice(change, { history: 'push' })
    },
    [setChoice],
  )
  return [choice, set]
}
