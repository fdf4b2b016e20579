import type { Atlas } from '../src/domain/atlas.ts'
import type { FactId } from '../src/domain/fact.ts'
import { citation } from '../src/select/citation.ts'
import { compute, quantity } from '../src/select/quantity.ts'
import type { Fail } from './check.ts'

/** What is said of where the facts come from: every address finds its fact, and every sum is done again. */
export function checkProvenance(atlas: Atlas, fail: Fail): void {
  checkAddresses(atlas, fail)
  checkReports(atlas, fail)
  checkFigures(atlas, fail)
  checkLicences(atlas, fail)
  checkReleases(atlas, fail)
}

/** The first release is the version of the dataset: it has to be the newest. */
function checkReleases({ releases }: Atlas, fail: Fail): void {
  releases.forEach((release, i) => {
    const after = releases[i - 1]
    if (!after) return
    const older = after.version.localeCompare(release.version, 'en', { numeric: true }) > 0
    if (!older || after.date < release.date)
      fail(release, release.version, `stands after ${after.version}, but the newest release is the first`)
  })
}

function checkAddresses(atlas: Atlas, fail: Fail): void {
  const find = (part: object, path: string, at: readonly FactId[]) =>
    at.forEach((id, i) => {
      if (!citation(atlas, id)) fail(part, `${path}.${i}`, `the atlas has no fact "${id}"`)
    })
  for (const disagreement of atlas.disagreements) find(disagreement, `${disagreement.id}.at`, disagreement.at)
  for (const gap of atlas.gaps) find(gap, `${gap.id}.at`, gap.at)
  for (const country of atlas.countries) {
    country.relation.forEach(({ facts }, i) => {
      find(country, `relation.${i}.facts`, facts)
    })
  }
}

/** A report is addressed by country and period. */
function checkReports(atlas: Atlas, fail: Fail): void {
  for (const trade of atlas.trade.countries) {
    const periods = trade.others.map((o) => o.period)
    const twice = periods.findIndex((period, i) => periods.indexOf(period) !== i)
    if (twice >= 0) fail(trade, `others.${twice}.period`, `a second report of ${periods[twice]}`)
  }
}

function checkFigures(atlas: Atlas, fail: Fail): void {
  for (const item of atlas.items) {
    const { figure } = item
    if (figure?.status === 'computed') {
      const values = figure.inputs.map((address) => quantity(atlas, address))
      const missing = figure.inputs[values.indexOf(null)]
      if (missing) fail(item, `${item.id}.figure.inputs`, `the atlas has no number "${missing}"`)
      const value = compute(figure.operation, values)
      if (value !== figure.value)
        fail(item, `${item.id}.figure.value`, `is ${figure.value}, but its inputs make ${value}`)
    }
    if (figure?.status === 'disputed') {
      const found = atlas.disagreements.find((d) => d.id === figure.disagreement)
      if (!found?.at.some((at) => at === `item:${item.id}`)) {
        fail(
          item,
          `${item.id}.figure.disagreement`,
          `no disagreement "${figure.disagreement}" speaks of the item`,
        )
      }
    }
  }
}

function checkLicences(atlas: Atlas, fail: Fail): void {
  const known = new Set<string>(atlas.licences.map((l) => l.id))
  for (const source of atlas.sources) {
    if (!known.has(source.licence))
      fail(source, `${source.id}.licence`, `unknown licence "${source.licence}"`)
  }
  for (const licence of atlas.licences) {
    if (!atlas.sources.some((s) => s.licence === licence.id))
      fail(licence, licence.id, 'no source is under this licence')
  }
}
