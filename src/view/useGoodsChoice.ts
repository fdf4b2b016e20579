import { CLASSIFICATIONS, FLOWS } from '../domain/trade.ts'
import { oneOf, useParams } from './useParams.ts'

export const SCALES = ['one', 'own'] as const

const PARAMS = {
  flow: oneOf(FLOWS, 'export'),
  /** Taken where a year has both. */
  class: oneOf(CLASSIFICATIONS, 'hs'),
  /** Of the five side by side. */
  scale: oneOf(SCALES, 'one'),
}

/** What the charts of the page of trade are asked for, in its address. */
export const useGoodsChoice = () => useParams(PARAMS)
