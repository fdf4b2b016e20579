import type { OwnGeometry } from '../domain/own.ts'

const before = (ends: Uint32Array, i: number): number => (i === 0 ? 0 : (ends[i - 1] as number))

/** Calls with each part of a row: its kind, and where its pairs of coordinates begin and end. */
export function eachPart(
  { rowEnds, partKinds, partEnds }: Omit<OwnGeometry, 'at'>,
  row: number,
  act: (kind: number, from: number, to: number) => void,
) {
  for (let part = before(rowEnds, row); part < (rowEnds[row] as number); part++)
    act(partKinds[part] as number, before(partEnds, part), partEnds[part] as number)
}

/** The pairs of coordinates of a row: where they begin and end. */
export function pairsOf({ rowEnds, partEnds }: OwnGeometry, row: number): readonly [number, number] {
  const [from, to] = [before(rowEnds, row), rowEnds[row] as number]
  return [before(partEnds, from), before(partEnds, to)]
}
