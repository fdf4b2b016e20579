import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { StageShare } from '../../src/domain/market.ts'
import { chain } from '../../src/select/chain.ts'
import { atlasOf, sourceOf, sourcesAt } from '../setup/builders.ts'

const known = (stage: string, value: number, more: object = {}) =>
  v.parse(StageShare, {
    stage,
    scope: `${stage} of magnet rare earths`,
    share: { status: 'reported', value, unit: 'percent', period: '2024', sources: ['iea'], ...more },
  })
const missing = v.parse(StageShare, {
  stage: 'refining',
  scope: 'refined',
  share: { status: 'missing', period: '2024', reason: 'No figure was found.' },
})

describe("China's share at each stage of the chain", () => {
  it('says of what it is a share: magnet rare earths are not all rare earths', () => {
    expect(chain([known('mining', 60)]).rows).toEqual([
      {
        id: 'stage:mining',
        stage: 'mining',
        scope: 'mining of magnet rare earths',
        share: 60,
        period: '2024',
        status: 'reported',
        note: null,
      },
    ])
  })

  it('is missing with its reason, not zero, where no figure was found', () => {
    expect(chain([missing]).rows[0]).toMatchObject({
      share: null,
      status: 'missing',
      note: 'No figure was found.',
    })
  })

  it('says how each share came about', () => {
    const stages = [known('mining', 60, { status: 'estimated' }), known('magnets', 94)]
    expect(chain(stages).rows.map((r) => r.status)).toEqual(['estimated', 'reported'])
  })

  it('keeps what a reader must know before using it', () => {
    expect(chain([known('magnets', 94, { note: 'From a quotation.' })]).rows[0]?.note).toBe(
      'From a quotation.',
    )
  })

  it('names by the facts of its rows each source once, and none for what is missing', () => {
    const sourcesOf = (...stages: Parameters<typeof chain>[0]) =>
      sourcesAt(
        atlasOf({ market: { stages }, sources: [sourceOf('iea'), sourceOf('another')] }),
        chain(stages).rows.map((r) => r.id),
      )
    expect(sourcesOf(known('mining', 60), missing, known('magnets', 94))).toEqual(['iea'])
    expect(sourcesOf(missing)).toEqual([])
  })
})
