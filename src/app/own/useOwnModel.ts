import { useMemo } from 'react'
import type { Home } from '../../domain/home.ts'
import type { OwnData, OwnState } from '../../domain/own.ts'
import { modelOf, type OwnModel } from './model.ts'
import { statesOf } from './states.ts'
import { type Own, useOwn } from './store.ts'

/** Made once for all that draw it: legend, map, table and card. */
let last: { readonly of: readonly unknown[]; readonly model: OwnModel } | null = null

function modelFor(data: OwnData, own: Own, states: readonly OwnState[]): OwnModel {
  const of = [data, own.corrections, own.column]
  if (!last?.of.every((part, i) => part === of[i])) last = { of, model: modelOf({ ...own, data }, states) }
  return last.model
}

/** A reader's own data with what is drawn of it; null while there is none. */
export function useOwnModel(home: Home) {
  const own = useOwn()
  const states = useMemo(() => statesOf(home), [home])
  const { data } = own
  return { own, states, has: data ? { data, model: modelFor(data, own, states) } : null }
}
