import type { CountryId, SectorId } from '../../domain/ids.ts'
import type { MineralFigure, MineSite } from '../../domain/minerals.ts'

/** What a section on minerals is narrowed to. */
export interface MineralsAsked {
  /** null is the five. */
  readonly country: CountryId | null
  /** None asked means all. */
  readonly sectors: readonly SectorId[]
}

const [CRITICAL, ENERGY, FERTILISER] = ['critical-minerals', 'energy', 'fertiliser'] as SectorId[] as [
  SectorId,
  SectorId,
  SectorId,
]

/** What feeds fields as well as industry: the minerals, and how the lists of sites write them. */
const FED_TO_FIELDS: readonly string[] = [
  ...['phosphate rock', 'phosphorus', 'sulphur', 'iodine'],
  ...['Potash', 'urea', 'ammonia', 'I', 'Br'],
]

/**
 * One rule for minerals and sites: all belong to critical minerals; uranium belongs to energy, too, and what makes
 * fertiliser, or comes from the same brines and works, to fertiliser.
 */
const sectorsOf = (isUranium: boolean, names: readonly string[]): readonly SectorId[] => [
  CRITICAL,
  ...(isUranium ? [ENERGY] : []),
  ...(names.some((name) => FED_TO_FIELDS.includes(name)) ? [FERTILISER] : []),
]

const within = (of: readonly SectorId[], asked: readonly SectorId[]) =>
  asked.length === 0 || of.some((id) => asked.includes(id))

/** Whether a figure is in a sector that is asked for. */
export const figureIn = ({ mineral }: Pick<MineralFigure, 'mineral'>, sectors: readonly SectorId[]) =>
  within(sectorsOf(mineral === 'uranium', [mineral]), sectors)

/** Whether a site is in a sector that is asked for; uranium beside other metals does not make it one of energy. */
export const siteIn = ({ group, commodities }: MineSite, sectors: readonly SectorId[]) =>
  within(sectorsOf(group === 'uranium', commodities), sectors)
