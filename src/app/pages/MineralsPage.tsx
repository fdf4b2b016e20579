import { countryName, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { notCharted } from '../../select/minerals/notCharted.ts'
import { sitesOf } from '../../select/minerals/sites.ts'
import { type SiteFilter, useSiteFilter } from '../../view/useSiteFilter.ts'
import type { History } from '../../view/write.ts'
import type { PageProps } from './Beside.tsx'
import { SiteChoice, Sites } from './minerals/Sites.tsx'
import { Changes, OpenReserves, Output, Reserves, Uncharted, Uranium } from './minerals/sections.tsx'
import { NearestEntry } from './Nearest.tsx'
import { Section } from './Section.tsx'
import styles from './Subject.module.css'
import { SubjectPage } from './SubjectPage.tsx'
import { type SectionId, sectionOf, sectionsOf } from './sections.ts'
import { useSubject } from './useSubject.ts'

const NO_VIEW = { country: null, sectors: [] } as const
const NO_FILTER = { group: null, status: null } as const

export default function MineralsPage(props: PageProps) {
  const { atlas, page } = props
  const subject = useSubject(atlas, page)
  const state = useSiteFilter()
  const { view, mode, setView } = subject
  const { country, sectors } = view
  const of = (id: string) => atlas.countries.find((c) => c.id === id)
  const states = {
    name: (id: string) => countryName(of(id)?.iso2 ?? id),
    colour: (id: string) => of(id)?.colour[mode] ?? subject.theme.rest,
  }
  const asked = { country, sectors }
  const narrowed = formatList([
    ...(country ? [states.name(country)] : []),
    ...atlas.sectors.filter((s) => sectors.includes(s.id)).map((s) => s.label),
  ])
  const all = sitesOf(atlas, { ...NO_VIEW, ...NO_FILTER }).sites
  const sites = sitesOf(atlas, { ...asked, ...state.values })
  const widen = (history: History) => {
    setView(NO_VIEW, history)
    state.choose(NO_FILTER, history)
  }
  const context = { atlas, asked, states, subject, narrowed, widen: () => widen('push') }
  const section = (id: SectionId<'minerals'>) => ({
    ...sectionOf('minerals', id),
    there: atlas.minerals !== undefined,
  })
  const ignored = [...subject.ignored, ...state.ignored]
  return (
    <SubjectPage {...props} of="minerals" subject={{ ...subject, ignored }} contents={sectionsOf('minerals')}>
      <NearestEntry ids={all.map((s) => s.id)} onHidden={() => widen('replace')} />
      <Section {...section('output')}>
        <Output {...context} />
      </Section>
      <div className={styles.grid}>
        <Section {...section('changes')}>
          <Changes {...context} />
        </Section>
        <div>
          <Section {...section('uranium')}>
            <Uranium {...context} />
          </Section>
          <Section {...section('reserves')}>
            <Reserves {...context} />
          </Section>
        </div>
      </div>
      {atlas.minerals && <OpenReserves {...context} />}
      <Section {...section('uncharted')}>
        <Uncharted {...context} groups={notCharted(atlas, asked)} />
      </Section>
      <Section {...section('sites')}>
        <SiteChoice state={state} shown={sites.sites.length} all={all.length} />
        {sites.sites.length > 0 ? (
          <Sites model={sites} atlas={atlas} up={page.up} subject={subject} states={states} />
        ) : (
          <p className={styles.hidden}>
            {t('minerals.none-sites', { narrowed: narrowedSites(narrowed, state.values) })}{' '}
            <button type="button" onClick={() => widen('push')}>
              {t('subject.reset')}
            </button>
          </p>
        )}
      </Section>
    </SubjectPage>
  )
}

/** What the sites are narrowed to, in words. */
function narrowedSites(narrowed: string, filter: SiteFilter): string {
  return [
    ...(narrowed === '' ? [] : [narrowed]),
    ...(filter.group ? [t(`minesite.group-${filter.group}`)] : []),
    ...(filter.status ? [t(`minesite.status-${filter.status}`)] : []),
  ].join(', ')
}
