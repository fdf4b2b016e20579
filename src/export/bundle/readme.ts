import { formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { plainOf } from '../plainOf.ts'
import type { ToldBriefing } from '../told.ts'
import { clean } from '../xml.ts'

/** README.txt: what the bundle is, of when, what has to be said of its maps, and how to verify it. */
export function readme({
  title,
  scenes,
  boundaries,
  disclaimer,
  version,
  asOf,
  made,
  site,
}: ToldBriefing): string {
  const lines = [
    title,
    t('bundle.readme-what', { site: site.name, date: formatPeriod(made) }),
    ...(site.address === null ? [] : [site.address]),
    '',
    t('stage.dataset', { version, date: formatPeriod(asOf) }),
    ...(boundaries.length > 0
      ? [t('boundary.stamp', { view: formatList(boundaries.map(({ name }) => name)) })]
      : []),
    disclaimer,
    '',
    t('bundle.readme-figures'),
    t('bundle.readme-cells'),
    t('bundle.readme-sources'),
    t('bundle.readme-pictures'),
    t('bundle.readme-briefing'),
    t('bundle.readme-manifest'),
    '',
    t('bundle.readme-scenes'),
    ...scenes.flatMap(({ at, heading, address, gone }) => [
      `${at}. ${plainOf(heading)}`,
      ...(address === null ? [] : [`   ${address}`]),
      ...(gone.length > 0 ? [`   ${t('bundle.readme-gone', { what: formatList(gone) })}`] : []),
    ]),
    '',
    t('bundle.readme-verify'),
    t('bundle.readme-sum'),
    t('bundle.readme-hand'),
    '  Windows: certutil -hashfile manifest.json SHA256',
    '  macOS:   shasum -a 256 manifest.json',
    '  Linux:   sha256sum manifest.json',
  ]
  return lines.map((line) => `${clean(line).replace(/\s*[\r\n]+\s*/g, ' ')}\r\n`).join('')
}
