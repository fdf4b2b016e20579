import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { any, editing, editingFirst, type Json, list } from '../setup/broken.ts'

// What is no fault of the atlas alone is compiled with its shapes, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const byId = (id: string) => (part: Json) => part.id === id
const figureOf = (item: Json) => item.figure as Json

/** What is said of an item of trade whose figure was made otherwise. */
const withFigure = (id: string, change: object) =>
  editingFirst('items/trade.json', byId(id), (item) => {
    Object.assign(figureOf(item), change)
  })

describe('what was not found', () => {
  it('about a fact that the atlas does not have is refused', () => {
    const said = editingFirst('gaps.json', byId('second-summit'), (gap) => {
      gap.at = ['item:sum-2', 'item:sum-9']
    })
    expect(said).toBe('data/gaps.json: second-summit.at.1: the atlas has no fact "item:sum-9"')
  })

  it('at what is no address of a fact is refused', () => {
    const said = editingFirst('gaps.json', any, (gap) => {
      gap.at = ['the summit']
    })
    expect(said).toMatch(/^data\/gaps\.json: 0\.at\.0: not the address of a fact, like "item:dlg-4"/)
  })

  it('told twice under one id is refused', () => {
    const said = editingFirst('gaps.json', any, (gap, all) => {
      all.push({ ...gap })
    })
    expect(said).toMatch(/^data\/gaps\.json: [a-z0-9-]+: duplicate gap id$/)
  })
})

describe('a disagreement', () => {
  it.each(['trade:KAZ:1999', 'report:KAZ:1999', 'country:XXX', 'dataset:weather', 'mine:bgs:1950'])(
    'about a fact that the atlas does not have is refused: %s',
    (address) => {
      const said = editingFirst('disagreements.json', byId('kz-goods-trade-2022'), (disagreement) => {
        disagreement.at = [address]
      })
      expect(said).toBe(
        `data/disagreements.json: kz-goods-trade-2022.at.0: the atlas has no fact "${address}"`,
      )
    },
  )

  it('of one reading is refused', () => {
    const said = editingFirst('disagreements.json', any, (disagreement) => {
      disagreement.readings = list(disagreement, 'readings').slice(0, 1)
    })
    expect(said).toBe('data/disagreements.json: 0.readings: one reading is no disagreement')
  })

  it('with a reading of a source that is not listed is refused', () => {
    const said = editingFirst('disagreements.json', byId('kz-goods-trade-2022'), (disagreement) => {
      Object.assign(list(disagreement, 'readings')[1] ?? {}, { sources: ['hearsay'] })
    })
    expect(said).toBe(
      'data/disagreements.json: kz-goods-trade-2022.readings.1.sources.0: unknown source "hearsay"',
    )
  })

  it('with a number that has no unit is refused', () => {
    const said = editingFirst('disagreements.json', byId('kz-goods-trade-2022'), (disagreement) => {
      delete list(disagreement, 'readings')[1]?.unit
    })
    expect(said).toMatch(
      /^data\/disagreements\.json: \d+\.readings\.1: value, unit and period come together$/,
    )
  })
})

describe('a computed figure', () => {
  it('that its inputs do not make is refused, with what they make', () => {
    expect(withFigure('calc-total25', { value: 1200 })).toBe(
      'data/items/trade.json: calc-total25.figure.value: is 1200, but its inputs make 1197.13',
    )
  })

  it('of another operation is another figure', () => {
    expect(withFigure('calc-tm-export', { operation: 'sum' })).toMatch(
      /^data\/items\/trade\.json: calc-tm-export\.figure\.value: is -107\.86, but its inputs make \d/,
    )
  })

  it('follows its inputs: when the table changes, the sum is refused until it is done again', () => {
    const said = editing('trade/UZB.json', (trade) => {
      Object.assign(list(trade, 'series').find((y) => y.year === 2023) ?? {}, { export: 1 })
    })
    expect(said).toMatch(/^data\/items\/trade\.json: calc-uzlead\.figure\.value: is 471\.36, but /)
  })

  it.each([
    'trade:UZB:1999:export',
    'trade:XXX:2023:export',
    'trade:UZB:2023:exports',
    'goods:UZB:2021:export:ivory',
    'mine:usgs:1950:china',
  ])('of an input that there is not is refused: %s', (input) => {
    const said = withFigure('calc-uzlead', { inputs: ['trade:UZB:2023:import', input] })
    expect(said).toBe(`data/items/trade.json: calc-uzlead.figure.inputs: the atlas has no number "${input}"`)
  })

  it('of an input that is missing is refused: what is missing is no zero', () => {
    const said = editing('trade/UZB.json', (trade) => {
      const series = list(trade, 'series')
      const at = series.findIndex((y) => y.year === 2023)
      series[at] = { year: 2023, status: 'missing', source: series[at]?.source, reason: 'Not out.' }
    })
    expect(said).toBe(
      'data/items/trade.json: calc-uzlead.figure.inputs: the atlas has no number "trade:UZB:2023:export"',
    )
  })

  it('of one input is refused', () => {
    expect(withFigure('calc-uzlead', { inputs: ['trade:UZB:2023:export'] })).toMatch(
      /^data\/items\/trade\.json: \d+\.figure\.inputs: nothing is computed from less than two numbers$/,
    )
  })
})

describe('a disputed figure', () => {
  const disputed = (disagreement: string) =>
    editingFirst('items/trade.json', byId('uz-800'), (item) => {
      const { value, unit } = figureOf(item)
      item.figure = { status: 'disputed', value, unit, disagreement }
    })

  it('without its disagreement is refused', () => {
    expect(disputed('no-such-quarrel')).toBe(
      'data/items/trade.json: uz-800.figure.disagreement: no disagreement "no-such-quarrel" speaks of the item',
    )
  })

  it('with a disagreement that speaks of other facts is refused', () => {
    expect(disputed('tm-tapi-length')).toBe(
      'data/items/trade.json: uz-800.figure.disagreement: no disagreement "tm-tapi-length" speaks of the item',
    )
  })

  it('with the disagreement that speaks of it is right', () => {
    expect(disputed('uz-goods-trade-2023')).toBe('nothing')
  })
})

describe('a licence', () => {
  it('that is not listed is refused', () => {
    const said = editing('sources.json', (json) => {
      Object.assign(list(json, 'sources').find(byId('doc-slim')) ?? {}, { licence: 'finders-keepers' })
    })
    expect(said).toBe('data/sources.json: doc-slim.licence: unknown licence "finders-keepers"')
  })

  it('that a source does not name is refused', () => {
    const said = editing('sources.json', (json) => {
      delete list(json, 'sources')[0]?.licence
    })
    expect(said).toMatch(/^data\/sources\.json: sources\.0\.licence: /)
  })

  it('that nothing is under is refused', () => {
    const said = editingFirst('licences.json', any, (licence, all) => {
      all.push({ ...licence, id: 'nobodys' })
    })
    expect(said).toBe('data/licences.json: nobodys: no source is under this licence')
  })

  it('listed twice is refused', () => {
    const said = editingFirst('licences.json', any, (licence, all) => {
      all.push({ ...licence })
    })
    expect(said).toBe('data/licences.json: us-public-domain: duplicate licence id')
  })

  it('of terms that nobody knows is refused', () => {
    const said = editingFirst('licences.json', any, (licence) => {
      licence.terms = 'fair use'
    })
    expect(said).toMatch(/^data\/licences\.json: 0\.terms: /)
  })
})

describe('a dataset', () => {
  it('of a source that is not listed is refused', () => {
    const said = editingFirst('datasets.json', byId('trade'), (dataset) => {
      dataset.sources = ['doc-slim', 'hearsay']
    })
    expect(said).toMatch(/^data\/datasets\.json: \d+\.sources\.1: unknown source "hearsay"$/)
  })

  it('that does not say until when it goes is refused', () => {
    const said = editingFirst('datasets.json', any, (dataset) => {
      delete dataset.newest
    })
    expect(said).toMatch(/^data\/datasets\.json: 0\.newest: /)
  })
})

describe('the list of releases', () => {
  const before = JSON.parse(readFileSync('data/releases.json', 'utf8'))[1].version as string
  const withFirst = (change: object) =>
    editingFirst('releases.json', any, (release) => Object.assign(release, change))

  it('has to begin with the newest version, which is that of the dataset', () => {
    expect(withFirst({ version: '0.0.9' })).toBe(
      `data/releases.json: ${before}: stands after 0.0.9, but the newest release is the first`,
    )
    expect(withFirst({ version: before })).toBe(
      `data/releases.json: ${before}: stands after ${before}, but the newest release is the first`,
    )
  })

  it('counts versions as numbers: 1.10.0 is newer than 1.9.0', () => {
    const said = editingFirst('releases.json', any, (release, all) => {
      const [, first] = all
      Object.assign(release, { version: '1.10.0' })
      all.splice(1, 0, { ...first, version: '1.9.0' })
    })
    expect(said).not.toMatch(/newest/)
  })

  it('has to begin with the latest day', () => {
    expect(withFirst({ date: '2020-01-01' })).toContain(`data/releases.json: ${before}: stands after `)
  })

  it('that is empty is refused', () => {
    const said = editingFirst('releases.json', any, (_, all) => {
      all.length = 0
    })
    expect(said).toBe('data/releases.json: no release')
  })

  it('with a version or a day that is none is refused', () => {
    expect(withFirst({ version: 'latest' })).toBe('data/releases.json: 0.version: not a version like 1.2.0')
    expect(withFirst({ date: 'soon' })).toMatch(/^data\/releases\.json: 0\.date: /)
  })

  it('that begins with a new one wants the tables of the one before, to tell what changed', () => {
    const said = editingFirst('releases.json', any, (release, all) => {
      all.unshift({ ...release, version: '99.0.0' })
    })
    expect(said).toMatch(/^data\/releases\/[\d.]+\.json: the file is missing$/)
  })
})

describe('what others print', () => {
  it('of one country and period stands once, since that is its address', () => {
    const said = editing('trade/KAZ.json', (trade) => {
      const others = list(trade, 'others')
      others.push({ ...others[0] })
    })
    expect(said).toMatch(/^data\/trade\/KAZ\.json: others\.\d+\.period: a second report of 2018$/)
  })
})
