import '../../setup/catalogue.ts'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../src/app/prerender.tsx'
import type { Download } from '../../../src/domain/download.ts'
import { atlas, page, parts, served } from '../../setup/compiled.ts'

type Difference = NonNullable<Download['difference']>

/** The page of data, with another difference from the version before where one is given. */
async function dataPage(difference: Difference | null = page.download.difference): Promise<HTMLElement> {
  const { document } = new Window()
  document.body.innerHTML = await renderPage('data', served, parts, {
    ...page,
    download: { ...page.download, difference },
  })
  return document.body as unknown as HTMLElement
}
const body = await dataPage()
const all = (selector: string, of = body) => [...of.querySelectorAll(selector)]

describe('the page of data', () => {
  it('has no id twice', () => {
    const ids = all('[id]').map((e) => e.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('has a place for each table, dataset, licence and release, each by its own kind of id', () => {
    const ids = new Set(all('[id]').map((e) => e.id))
    for (const { name } of page.download.tables) expect(ids).toContain(`table-${name}`)
    for (const { id } of atlas.datasets) expect(ids).toContain(`dataset-${id}`)
    for (const { id } of atlas.licences) expect(ids).toContain(`licence-${id}`)
    for (const { version } of atlas.releases) expect(ids).toContain(`release-${version}`)
  })

  it('says how to credit with “the publisher” where the name stands, and no placeholder', () => {
    expect(body.textContent).not.toMatch(/\{publisher\}|Credit: Credit/)
    expect(body.querySelector('#licence-press')?.textContent).toContain(
      'To be credited as “Source: the publisher.”',
    )
  })

  it('says nothing of credit for what is not re-shared', () => {
    const closed = atlas.licences.filter((l) => l.terms === 'closed')
    expect(closed.length).toBeGreaterThan(0)
    for (const { id } of closed)
      expect(body.querySelector(`#licence-${id}`)?.textContent).not.toContain('credited')
  })

  it('says of changes that a release says them, and counts only rows, bytes and the like as its own', async () => {
    expect(body.querySelector('#changes')?.closest('[data-counted]')).toBeNull()
    const told = all('#changes li, #changes td, #changes th')
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((e) => e.closest('[data-counted]') || !e.closest('[data-said=release]'))).toEqual([])
    expect(all('#dictionary td').filter((e) => e.closest('[data-counted]'))).toEqual([])
    expect(all('#dictionary summary [data-counted=rows]').length).toBe(page.download.tables.length)
  })
})

describe('what changed since the version before', async () => {
  const difference: Difference = {
    since: page.download.version,
    goneTables: ['weather', 'prices'],
    tables: [
      {
        ...{ table: 'items', isNew: false, rows: 2, newColumns: ['status'], goneColumns: ['mood', 'tone'] },
        ...{ added: ['a'], removed: [], changed: [] },
      },
      {
        ...{ table: 'trade', isNew: false, rows: 2, newColumns: [], goneColumns: [] },
        ...{ added: [], removed: ['b'], changed: [] },
      },
    ],
  }
  const changes = all('#changes', await dataPage(difference))
  const text = changes[0]?.textContent
  const [items, trade] = changes.flatMap((e) => all('details', e as HTMLElement).map((d) => d.textContent))

  it('names the tables that are gone', () => {
    expect(text).toContain('Tables that are gone: weather, prices')
  })

  it('names the columns that are gone, and counts them where there are any', () => {
    expect(items).toContain('Columns that are gone: mood, tone')
    expect(items).toContain('1 new column, 2 columns gone')
    expect(trade).not.toContain('gone')
  })
})
