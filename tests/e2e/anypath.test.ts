import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atlas, DIST } from './atlas.ts'

const { open, url } = atlas({ base: '/some/deep/path/' })

describe('the built folder', () => {
  it('works under any path of a plain static server', async () => {
    const visit = await (await open('?country=KAZ')).gl()
    await visit.loaded()
    expect(visit.requests.filter((address) => !address.startsWith(url()))).toEqual([])
    await visit.country('Uzbekistan').click()
    await visit.profile('Uzbekistan').waitFor()
    await visit.page.waitForURL(`${url()}?country=UZB`)
    await visit.role('link', { name: 'All six states' }).click()
    await visit.role('heading', { name: 'Who supplies the magnets?' }).waitFor()
    await visit.page.waitForURL(url())
    expect(visit.problems).toEqual([])
  })

  it('works when the page is named in the address', async () => {
    const visit = await (await open('index.html?country=TKM')).loaded()
    await visit.profile('Turkmenistan').waitFor()
    expect(visit.problems).toEqual([])
  })

  it('has a hash in every name but that of the page, so that a server may cache all else for ever', () => {
    const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? entry.name : [],
    )
    expect(files.filter((name) => !/[.-][\w-]{8}\.[a-z0-9]+$/.test(name))).toEqual(['index.html'])
  })
})
