import { describe, expect, it } from 'vitest'
import { any, editing, editingFirst, type Json, list } from '../setup/broken.ts'

describe('rare earths', () => {
  const PRODUCTION = 'rare-earths/production.json'
  const charted = (row: Json) =>
    row.agency === 'usgs' && row.producer === 'CN' && row.year === 2025 && row.preferred === true

  it('with two rows to be used for one producer, year and agency are refused', () => {
    const said = editingFirst(PRODUCTION, charted, (row, all) => {
      all.push({ ...row, edition: 'another' })
    })
    expect(said).toBe('data/rare-earths/production.json: usgs CN 2025: two rows are to be used')
  })

  it('with another number for China than its share is made of are refused', () => {
    const said = editingFirst(PRODUCTION, charted, (row) => {
      row.tonnes = 1
    })
    expect(said).toMatch(
      /^data\/rare-earths\/production\.json: CN 2025: is 1, but market\/china-share\.json has/,
    )
  })

  it('with a reserve that is there twice are refused', () => {
    const said = editingFirst('rare-earths/reserves.json', any, (row, all) => {
      all.push({ ...row })
    })
    expect(said).toMatch(/two reserves of one edition$/)
  })

  it('with an element that is there twice, or under a control that there is not, are refused', () => {
    expect(
      editingFirst('rare-earths/elements.json', any, (row, all) => {
        all.push({ ...row })
      }),
    ).toMatch(/: an element that is there twice$/)
    expect(
      editingFirst('rare-earths/elements.json', any, (row) => {
        row.control = 'nowhere'
      }),
    ).toMatch(/\.control\.0: unknown event "nowhere"$/)
  })

  it.each(['shares', 'india', 'uses', 'exports'])(
    'with a figure of %s without a source are refused',
    (name) => {
      const said = editingFirst(`rare-earths/${name}.json`, any, (row) => {
        row.sources = []
      })
      expect(said).toBe(`data/rare-earths/${name}.json: 0.sources: a figure needs a source`)
    },
  )
})

describe('minerals', () => {
  it('whose sum is not that of its rows are refused', () => {
    const said = editingFirst(
      'minerals/figures.json',
      (row) => Array.isArray(row.inputs) && row.value !== null,
      (row) => {
        row.value = 1e9
      },
    )
    expect(said).toMatch(/^data\/minerals\/figures\.json: .*\.value: is 1000000000, but its rows make /)
  })

  it('whose sum stands beside another total of the world than its rows are refused', () => {
    const said = editingFirst(
      'minerals/figures.json',
      (row) => row.id === 'ca-mercury-mine-2025',
      (row) => {
        row.world = { value: 210 }
      },
    )
    expect(said).toMatch(/ca-mercury-mine-2025\.world: is not the world’s of kg-mercury-mine-2025$/)
  })

  it('whose sum adds a row that there is not are refused', () => {
    const said = editingFirst(
      'minerals/figures.json',
      (row) => Array.isArray(row.inputs),
      (row) => {
        row.inputs = ['nothing-at-all']
      },
    )
    expect(said).toMatch(/\.inputs\.0: unknown mineral "nothing-at-all"$/)
  })

  it('at a site without a place that has coordinates of some quality are refused', () => {
    const said = editingFirst(
      'minerals/sites.json',
      (site) => site.at === null,
      (site) => {
        site.quality = 'surveyed'
      },
    )
    expect(said).toMatch(/a site without a place has no quality$/)
  })
})

describe('an event', () => {
  it.each([
    ['sectors', 'sector'],
    ['items', 'item'],
    ['sources', 'source'],
  ])('whose %s name what there is not is refused', (key, what) => {
    const said = editingFirst('timeline.json', any, (event) => {
      event[key] = ['no-such-thing']
    })
    expect(said).toMatch(
      new RegExp(`^data/timeline\\.json: .*\\.${key}\\.0: unknown ${what} "no-such-thing"$`),
    )
  })

  it('on a day that there is not is refused', () => {
    const said = editingFirst('timeline.json', any, (event) => {
      event.date = '2025-02-31'
    })
    expect(said).toBe('data/timeline.json: 0.date: not a date like 2025-06-06')
  })
})

describe('goods by commodity', () => {
  const KAZ = 'trade/commodities/KAZ.json'
  const rows = (json: Json) => json.rows as unknown[][]

  it('of a commodity that there is not are refused', () => {
    const said = editing(KAZ, (json) => {
      rows(json)[0] = [2010, 'export', 'hs-00', 1]
    })
    expect(said).toBe('data/trade/commodities/KAZ.json: rows.0: unknown commodity "hs-00"')
  })

  it('that are there twice, or do not make the goods by sector, are refused', () => {
    expect(
      editing(KAZ, (json) => {
        rows(json).push([...(rows(json)[0] ?? [])])
      }),
    ).toMatch(/a row that is there twice$/)
    expect(
      editing(KAZ, (json) => {
        rows(json)[0] = [...(rows(json)[0] ?? []).slice(0, 3), 999]
      }),
    ).toMatch(
      /^data\/trade\/commodities\/KAZ\.json: 2010 export .*: its rows make 10\d\d.*, the goods by sector /,
    )
  })

  it('below 0.01, which the source leaves out, are refused', () => {
    const said = editing(KAZ, (json) => {
      rows(json)[0] = [2010, 'export', 'hs-13', 0]
    })
    expect(said).toMatch(/^data\/trade\/commodities\/KAZ\.json: rows\.0\.3: /)
  })

  it('of two names for one commodity are refused', () => {
    const said = editingFirst('trade/commodities.json', any, (row, all) => {
      all.push({ ...row })
    })
    expect(said).toMatch(/duplicate commodity id$/)
  })
})

it('a list without the part that is sought says so', () => {
  expect(() => editingFirst('timeline.json', (e) => list(e, 'sectors').length === 99, any)).toThrow(
    'no such part',
  )
})
