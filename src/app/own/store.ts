import { useSyncExternalStore } from 'react'
import type { OwnData, OwnNote, OwnState } from '../../domain/own.ts'
import { Refusal } from '../../domain/own.ts'
import type { Corrections } from '../../own/countries.ts'
import { rowsWith } from '../../own/filter.ts'
import { swapPlaces } from '../../own/places.ts'
import { FORM, forget, keep, restore } from './kept.ts'
import { Cancelled, readFile } from './reader.ts'

/** A reader's own data, which is in no address: the one state beside it. */
export interface Own {
  readonly data: OwnData | null
  readonly corrections: Corrections
  /** The column whose values are drawn. */
  readonly column: number | null
  readonly q: string
  /** 1 for each row that is shown; null: all. */
  readonly shown: Uint8Array | null
  /** The row whose card is open. */
  readonly chosen: number | null
  /** Whether the table is open. */
  readonly open: boolean
  readonly reading: { readonly name: string; readonly share: number; readonly cancel: () => void } | null
  readonly refused: (OwnNote & { readonly name: string }) | null
  /** Whether this machine keeps it; undefined until that is known. */
  readonly kept: boolean | undefined
}

const NONE: Own = {
  ...{ data: null, corrections: {}, column: null, q: '', shown: null, chosen: null, open: false },
  ...{ reading: null, refused: null, kept: undefined },
}

let own = NONE
const listeners = new Set<() => void>()

function change(to: Partial<Own>) {
  own = { ...own, ...to }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useOwn = (): Own =>
  useSyncExternalStore(
    subscribe,
    () => own,
    () => NONE,
  )

async function keepNow() {
  const { data, corrections, column } = own
  if (data) change({ kept: await keep({ form: FORM, data, corrections, column }) })
}

/** What was kept when the page was last open, unless a file was opened meanwhile. */
export async function restoreOwn(): Promise<void> {
  const kept = await restore()
  if (!kept || own.data || own.reading) return
  const { data, corrections, column } = kept
  change({ data, corrections, column, kept: true })
}

/** Reads a file; what is on the screen stays until it is read, and where it is refused. */
export async function openFile(file: File, states: readonly OwnState[]): Promise<void> {
  own.reading?.cancel()
  const { done, cancel } = readFile(file, states, (share) => {
    if (own.reading?.cancel === cancel) change({ reading: { name: file.name, share, cancel } })
  })
  change({ reading: { name: file.name, share: 0, cancel }, refused: null })
  const mine = () => own.reading?.cancel === cancel
  try {
    const data = await done
    if (!mine()) return
    change({ ...NONE, data, column: data.numeric[0] ?? null, open: data.notes.length > 0 || asksFor(data) })
    await keepNow()
  } catch (error) {
    if (!mine()) return
    change({ reading: null })
    if (error instanceof Cancelled) return
    const { code, values } =
      error instanceof Refusal ? error : { code: 'failed', values: { reason: String(error) } }
    change({ refused: { name: file.name, code, values } })
  }
}

/** What the reader is to look at. */
const asksFor = (data: OwnData) => data.swapped !== null || data.country !== null

export const chooseRow = (chosen: number | null) => change({ chosen })
export const openTable = (open: boolean) => change({ open })
export const dismiss = () => change({ refused: null })

export function search(q: string): void {
  if (own.data) change({ q, shown: rowsWith(own.data, q) })
}

export function chooseColumn(column: number): void {
  change({ column })
  void keepNow()
}

/** A name of the file is that state, or is left out. */
export function correct(text: string, to: string): void {
  const { [text]: _, ...others } = own.corrections
  change({ corrections: to === '' ? others : { ...others, [text]: to } })
  void keepNow()
}

export function swap(): void {
  if (!own.data) return
  change({ data: swapPlaces(own.data) })
  void keepNow()
}

export function leaveSwapped(): void {
  if (!own.data) return
  change({ data: { ...own.data, swapped: null } })
  void keepNow()
}

export async function remove(): Promise<void> {
  change(NONE)
  await forget()
}
