import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atlas, eventually, shipped, the, type Visit } from './atlas.ts'

const { open, url } = atlas({ webgl: false })
const facts = shipped()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** The file that a click gives, and its name. */
async function taken(visit: Visit, from: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([visit.page.waitForEvent('download'), from.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

const TRADE = /^Kazakhstan: India sold goods/
const button = (visit: Visit, name: string) => visit.chart(TRADE).getByRole('button', { name, exact: true })

describe('the numbers of a chart as CSV', () => {
  it('begin with what they are, and whose, and go on with rows that name their sources', async () => {
    const visit = await (await open('?country=KAZ&boundary=intl')).loaded()
    const { name, bytes } = await taken(visit, button(visit, 'CSV'))
    expect(name).toBe('goods-trade-by-fiscal-year.csv')
    const text = bytes.toString('utf8')
    expect(text.startsWith('\uFEFF# Kazakhstan: India sold goods')).toBe(true)
    const lines = text.slice(1).split('\r\n')
    const head = lines.filter((line) => line.startsWith('#'))
    expect(lines.slice(0, head.length)).toEqual(head)
    const source = the(facts.sources, 'doc-slim')
    const licence = the(facts.licences, source.licence)
    const expected = [
      /^# Units: India’s exports, USD million: USD million; India’s imports, USD million: USD million; Total, USD million: USD million; Balance \(exports less imports\), USD million: USD million$/,
      /^# India's goods trade by country and fiscal year: newest period FY2025-26; read on 2026-06-10$/,
      new RegExp(`^# Source doc-slim: .*Licence: ${source.licence}$`),
      new RegExp(`^# Licence ${licence.id}: `),
      new RegExp(`^# Samvad Atlas, dataset version ${facts.version.replaceAll('.', '\\.')}$`),
    ]
    for (const line of expected) expect(head.filter((l) => line.test(l)).length, String(line)).toBe(1)
    expect(head.find((l) => l.includes('Source doc-slim'))).toContain(source.url)
    expect(head).toContain(`# View: ${url()}?country=KAZ&boundary=intl`)

    const { data, errors } = Papa.parse<Record<string, string>>(
      lines.slice(head.length).join('\r\n').trim(),
      {
        header: true,
      },
    )
    expect(errors).toEqual([])
    const series = facts.trade.countries.find((t) => t.country === 'KAZ')?.series ?? []
    expect(data.length).toBe(series.length)
    const last = data.find((row) => row['Fiscal year'] === 'FY2024-25')
    expect(last?.['India’s exports, USD million']).toBe('262.98')
    expect(last?.['India’s imports, USD million']).toBe('86.19')
    for (const [i, row] of data.entries()) {
      const from = the(facts.sources, series[i]?.source ?? '')
      expect(row['Fiscal year']?.slice(0, 6)).toBe(`FY${series[i]?.year}`)
      expect(row.Sources).toBe(from.id)
      expect(row.Licences).toBe(from.licence)
    }
    expect(data.find((row) => row['Fiscal year'] === 'FY2025-26')?.Status).toBe('provisional')
    expect(visit.problems).toEqual([])
  })

  it('name in each row the sources of that row, where the rows have sources of their own', async () => {
    const visit = await (await open('?country=UZB')).loaded()
    const books = visit.chart(/^Uzbekistan: .* times the /)
    const { bytes } = await taken(visit, books.getByRole('button', { name: 'CSV' }))
    const rows = Papa.parse<string[]>(bytes.toString('utf8').slice(1).trim(), { comments: '#' }).data
    const reports = facts.trade.countries.find((t) => t.country === 'UZB')?.others ?? []
    expect(rows.length).toBe(reports.length + 1)
    for (const report of reports) {
      const row = rows.find((r) => r[0] === report.period)
      expect(row?.at(-2)?.split(' ')).toEqual([...report.sources, 'doc-slim'])
    }
  })
})

describe('the numbers of a chart as JSON', () => {
  it('have the same rows, and sources, licences, period, version and address in full', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const { name, bytes } = await taken(visit, button(visit, 'JSON'))
    expect(name).toBe('goods-trade-by-fiscal-year.json')
    const file = JSON.parse(bytes.toString('utf8'))
    const source = the(facts.sources, 'doc-slim')
    expect(file).toMatchObject({
      address: `${url()}?country=KAZ`,
      datasetVersion: facts.version,
      datasets: [{ id: 'trade', newest: 'FY2025-26', asOf: '2026-06-10' }],
      licences: [{ id: source.licence }],
    })
    expect(file.title).toMatch(TRADE)
    expect(file.columns[1]).toEqual({ label: 'India’s exports, USD million', unit: 'USD million' })
    const series = facts.trade.countries.find((t) => t.country === 'KAZ')?.series ?? []
    const from = [...new Set(series.map((y) => y.source))].map((id) => the(facts.sources, id))
    const sources = file.sources as { id: string; credit: string }[]
    expect(sources.length).toBe(from.length)
    for (const one of from) {
      const found = the(sources, one.id)
      expect(found).toMatchObject(one)
      expect(found.credit).toContain(one.publisher)
    }
    const last = file.rows.find((r: { values: unknown[] }) => r.values[0] === 'FY2024-25')
    expect(last).toMatchObject({
      values: ['FY2024-25', 262.98, 86.19, 349.17, 176.79, 'reported', ''],
      sources: ['doc-slim'],
    })
    expect(visit.problems).toEqual([])
  })

  it('name the view that they are taken from, after it has changed', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    await visit.year.selectOption({ label: 'FY2018-19' })
    await eventually(() => visit.asked('year')).toBe('2018')
    const goods = visit.chart(/^Kazakhstan: the largest sector.*FY2018-19/)
    const { bytes } = await taken(visit, goods.getByRole('button', { name: 'JSON' }))
    const file = JSON.parse(bytes.toString('utf8'))
    expect(file.address).toBe(`${url()}?country=KAZ&year=2018`)
    expect(file.title).toContain('FY2018-19')
  })
})

describe('the numbers of a chart as a reference', () => {
  it('have the version of the dataset and the address of the view, and go away again', async () => {
    const visit = await (await open('?country=KAZ')).loaded()
    const chart = visit.chart(TRADE)
    await button(visit, 'Cite').click()
    const text = chart.locator('pre').first()
    await text.waitFor()
    expect(await text.innerText()).toContain(facts.version)
    expect(await text.innerText()).toContain(`${url()}?country=KAZ`)
    await button(visit, 'Cite').click()
    await eventually(() => chart.locator('pre').count()).toBe(0)
    expect(visit.problems).toEqual([])
  })
})

describe('the dataset on the page of data', () => {
  it('is one zip whose checksums hold, and whose own the page says', async () => {
    const visit = await (await open('data/')).taken()
    const link = visit.role('link', { name: `Download version ${facts.version}` })
    const { name, bytes } = await taken(visit, link)
    expect(name).toBe(`samvad-atlas-${facts.version}.zip`)
    const about = visit.page.locator('[data-counted=download]')
    await about.getByText(`SHA-256 ${sha256(bytes)}`).waitFor()
    expect(await about.innerText()).toContain(`${Math.round(bytes.length / 1000).toLocaleString('en')} kB`)

    const files = unzipSync(bytes)
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n')
      .map((line) => line.split('  ') as [string, string])
    expect(sums.map(([, file]) => file).sort()).toEqual(
      Object.keys(files)
        .filter((file) => file !== 'SHA256SUMS')
        .sort(),
    )
    for (const [sum, file] of sums) expect(sha256(files[file] ?? new Uint8Array()), file).toBe(sum)

    const described = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
    expect(described.version).toBe(facts.version)
    for (const { path } of described.resources) expect(Object.keys(files)).toContain(path)
    // Every table of the page is in it, with as many rows as the page says.
    const tables = visit.page.locator('#dictionary details')
    expect(await tables.count()).toBeGreaterThan(10)
    for (const table of await tables.all()) {
      const [file, rows] = await table.evaluate((t) => [
        t.querySelector('summary code')?.textContent ?? '',
        Number(
          /([\d,]+) rows?$/
            .exec(t.querySelector('summary')?.textContent?.trim() ?? '')?.[1]
            ?.replace(',', ''),
        ),
      ])
      const text = strFromU8(files[`data/${file}`] ?? new Uint8Array())
      expect(Papa.parse(text.trim()).data.length - 1, String(file)).toBe(rows)
    }
    expect(visit.problems).toEqual([])
  })

  it('is there without JavaScript, too', async () => {
    const visit = await open('data/', { javaScriptEnabled: false })
    const link = visit.role('link', { name: `Download version ${facts.version}` })
    const { bytes } = await taken(visit, link)
    await visit.page.getByText(`SHA-256 ${sha256(bytes)}`).waitFor()
    const licences = visit.page.locator('#licences').getByRole('heading', { level: 3 })
    expect(await licences.allInnerTexts()).toEqual(facts.licences.map((l) => l.name))
  })

  it('holds nothing that rests only on pages too weak to be named', async () => {
    const visit = await (await open('data/')).taken()
    const link = visit.role('link', { name: `Download version ${facts.version}` })
    const files = unzipSync((await taken(visit, link)).bytes)
    const all = Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n')
    for (const { url: address } of facts.sources.filter((s) => !s.display)) expect(all).not.toContain(address)
  })

  it('is cited with its version and the address that the reader is at, in three forms', async () => {
    const visit = await (await open('data/#cite')).taken()
    const forms = visit.page.locator('#cite details')
    expect(await forms.locator('summary').allInnerTexts()).toEqual([
      'Plain text (APA)',
      'BibTeX (BibLaTeX)',
      'CSL-JSON',
    ])
    const address = `${url()}data/#cite`
    await visit.unfold()
    for (const form of await forms.all()) {
      const text = await form.locator('pre').innerText()
      expect(text).toContain(facts.version)
      expect(text).toContain(address)
      expect(text).not.toContain('address.invalid')
    }
    const csl = JSON.parse(await forms.nth(2).locator('pre').innerText())
    expect(csl[0]).toMatchObject({ type: 'dataset', version: facts.version, URL: address })
    expect(await forms.nth(1).locator('pre').innerText()).toMatch(/^@dataset\{/)
    expect(visit.problems).toEqual([])
  })

  it('is copied as a reference, and says so when the browser does not allow it', async () => {
    const visit = await open('data/', { permissions: ['clipboard-read', 'clipboard-write'] })
    await visit.taken()
    const form = visit.page.locator('#cite details').first()
    await form.getByRole('button', { name: 'Copy' }).click()
    await form.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await visit.page.evaluate(() => navigator.clipboard.readText())).toBe(
      await form.locator('pre').innerText(),
    )

    const refused = await open('data/', {
      given: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined })
        }),
    })
    await refused.taken()
    await refused.page.locator('#cite details').first().getByRole('button', { name: 'Copy' }).click()
    await refused.role('button', { name: 'Select the text to copy it' }).first().waitFor()
  })

  it('says what changed since the version before, row by row', async () => {
    const visit = await (await open('data/')).taken()
    const changes = visit.page.locator('#changes')
    for (const release of facts.releases) {
      await changes.getByRole('heading', { name: new RegExp(`^${release.version}, `) }).waitFor()
      for (const change of release.changes) await changes.getByText(change, { exact: true }).waitFor()
    }
    await changes.getByRole('heading', { name: `Row by row since ${facts.releases[1]?.version}` }).waitFor()
    expect(await changes.locator('details').count()).toBeGreaterThan(3)
  })
})
