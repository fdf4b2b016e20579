import type { MineralFigure } from '../../domain/minerals.ts'

/**
 * Whether a share of the world's is at most what is computed: the source prints some totals as "more than", and some
 * without a producer.
 */
export const isCeiling = ({ world }: Pick<MineralFigure, 'world'>): boolean =>
  world !== undefined && (world.bound === 'floor' || world.without !== undefined)
