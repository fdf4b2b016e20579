import './fonts.css'
import type { Atlas } from '../domain/atlas.ts'
import { factId } from '../domain/factId.ts'
import type { CountryId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import type { Item } from '../domain/item.ts'
import { countryName, formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { gapsOfCountry } from '../select/gaps.ts'
import { concerns } from '../select/layers/layers.ts'
import { type Profile, profile, type SectorGroup } from '../select/profile.ts'
import { Icon } from '../ui/Icon.tsx'
import { Cited } from './Cited.tsx'
import { AddState } from './compare/AddState.tsx'
import { Items } from './ItemEntry.tsx'
import { CorridorsThrough } from './layers/CorridorList.tsx'
import { NotFound } from './NotFound.tsx'
import panel from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import styles from './Profile.module.css'
import { Said } from './Said.tsx'
import { TradeCharts } from './TradeCharts.tsx'
import { AsOf } from './time/AsOf.tsx'

/** A country: the relationship in brief, trade, cooperation by sector, what others print, background. */
export default function ProfilePanel(props: PanelProps & { atlas: Atlas; country: CountryId }) {
  const { atlas, view, links } = props
  const model = profile(atlas, props.country, view.sectors, view.year)
  if (!model) return null
  const { country } = model
  const name = countryName(country.iso2)
  const india = country.id === INDIA
  return (
    <section aria-label={name} className={styles.profile}>
      <p className={panel.eyebrow}>
        {t('profile.eyebrow')} · <a {...links.home}>{t('profile.close')}</a>
      </p>
      <h2 className={panel.title}>{name}</h2>
      <AsOf year={view.year} later={model.later} />
      {country.relation.map((sentence) => (
        <Said key={sentence.text} sentence={sentence} atlas={atlas} className={panel.lead} />
      ))}
      <Latest model={model} india={india} atlas={atlas} />
      <AddState {...props} />
      <TradeCharts {...props} country={country.id} />
      <div className={styles.block}>
        <h3 data-counted="items">
          {view.year !== null && model.cooperation === 0
            ? t('time.none-yet', { end: String(view.year + 1) })
            : t(india ? 'profile.items-india' : 'profile.items', { count: model.cooperation })}
        </h3>
        {model.groups.map((group) => (
          <Group key={group.sector.id} group={group} atlas={atlas} />
        ))}
      </div>
      {concerns(view, 'corridors') && <CorridorsThrough {...props} country={country.id} />}
      <More
        title={t('profile.figures')}
        note={t('profile.figures-note')}
        items={model.figures}
        atlas={atlas}
      />
      <More
        title={india ? t('profile.context-india') : t('profile.context', { name })}
        note={t('profile.context-note')}
        items={model.context}
        atlas={atlas}
      />
      <div className={styles.block}>
        <h3>{t('profile.next')}</h3>
        <Said sentence={country.next} atlas={atlas} className={styles.next} />
        <NotFound gaps={gapsOfCountry(atlas, country.id, view.sectors)} atlas={atlas} />
      </div>
    </section>
  )
}

/** What was last done, in a line each; the entry below has the rest. */
function Latest({ model, india, atlas }: { model: Profile; india: boolean; atlas: Atlas }) {
  if (model.latest.length === 0) return null
  return (
    <div className={styles.latest}>
      <h3>{t(india ? 'profile.latest-india' : 'profile.latest')}</h3>
      <ul>
        {model.latest.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.title}</a>, {t(`status.${item.status}`)},{' '}
            {formatPeriod(item.period)}
            <Cited at={[factId('item', item.id)]} atlas={atlas} of={item.title} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Group({ group, atlas }: { group: SectorGroup; atlas: Atlas }) {
  const { sector, particular, items } = group
  return (
    <details className={styles.group} open>
      <summary>
        <Icon path={sector.icon} variable={`sector-${sector.id}`} />
        <h4>{sector.title}</h4>
        <span data-counted="items">{items.length}</span>
      </summary>
      {particular && <Said sentence={particular} atlas={atlas} className={styles.particular} />}
      <Items items={items} atlas={atlas} />
    </details>
  )
}

function More(props: { title: string; note: string; items: readonly Item[]; atlas: Atlas }) {
  if (props.items.length === 0) return null
  return (
    <details className={styles.group}>
      <summary>
        <h4>{props.title}</h4>
        <span data-counted="items">{props.items.length}</span>
      </summary>
      <p className={styles.particular}>{props.note}</p>
      <Items items={props.items} atlas={props.atlas} />
    </details>
  )
}
