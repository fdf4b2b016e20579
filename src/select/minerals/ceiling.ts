import type { MineralFigure } from '../../domain/minerals.ts'

/**
 * Whether a share of the world's is at most what is computed: the source prints some totals as "more than", and some
 * without the United States. A sum has what its rows have.
 */
export const isCeiling = (f: MineralFigure, all: readonly MineralFigure[]): boolean =>
  f.world !== undefined &&
  [f, ...all.filter(({ id }) => f.inputs?.includes(id))].some(
    ({ world, note }) => world?.bound === 'floor' || note?.includes('leaves out'),
  )
