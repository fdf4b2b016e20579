import type { ReactNode } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { INDIA } from '../../domain/india.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Shared, Sharing } from '../../select/compare/shared.ts'
import { Items } from '../ItemEntry.tsx'
import { CorridorList } from '../layers/CorridorList.tsx'
import type { PanelProps } from '../Panel.tsx'
import profile from '../Profile.module.css'
import styles from './Compare.module.css'
import type { NameOf } from './words.ts'

interface Props extends Pick<PanelProps, 'view' | 'links' | 'mode'> {
  readonly atlas: Atlas
  readonly model: Sharing
  readonly nameOf: NameOf
}

/** Before the files of sites and corridors are there, nobody knows that there is nothing. */
const isWhole = ({ minerals, routes }: Atlas) => minerals !== undefined && routes !== undefined

const minerals = (groups: Sharing['minerals']) => formatList(groups.map((g) => t(`minesite.group-${g}`)))

/** What all or some of the compared states have together. */
export function Together(props: Props) {
  const { model, nameOf, view } = props
  const all = 1 + view.compare.length
  const india = [view.country, ...view.compare].includes(INDIA)
  const partners = india ? all - 1 : all
  // Beside what runs through India, too, the partners are called by their names.
  const most = model.together.some(({ ids }) => ids.length === all) || partners < 2 ? all : partners
  const isAll = ({ ids }: Shared) => ids.length === most && (most === all || !ids.includes(INDIA))
  return (
    <section className={profile.block} aria-labelledby="compare-shared">
      <h3 id="compare-shared">{t('compare.shared')}</h3>
      <p data-counted="sectors">
        {t('compare.shared-sectors', {
          count: model.sectors.length,
          list: formatList(model.sectors.map((s) => s.label)),
        })}
        {india && partners > 1 && ` ${t('compare.shared-india')}`}
      </p>
      {model.minerals.length > 0 && <p>{t('compare.shared-minerals', { list: minerals(model.minerals) })}</p>}
      {model.together.length === 0 && isWhole(props.atlas) && <p>{t('compare.shared-nothing')}</p>}
      {model.together.map((group) => (
        <Group
          key={group.ids.join()}
          {...props}
          group={group}
          title={isAll(group) ? t('compare.together-all') : formatList(group.ids.map(nameOf))}
        />
      ))}
    </section>
  )
}

/** What one of the compared states has and no other of them. */
export function Alone(props: Props) {
  const { model, nameOf, atlas, mode, view } = props
  const partners = [view.country, ...view.compare].filter((id) => id !== INDIA).length
  return (
    <section className={profile.block} aria-labelledby="compare-alone">
      <h3 id="compare-alone">{t('compare.alone')}</h3>
      {model.alone.map((group) => {
        const [id] = group.ids
        const country = atlas.countries.find((c) => c.id === id)
        if (!id || !country) return null
        const isNothing =
          group.items.length + group.corridors.length + group.sectors.length + group.minerals.length === 0
        return (
          <Group
            key={id}
            {...props}
            group={group}
            colour={country.colour[mode]}
            title={
              id === INDIA && partners > 1
                ? t('compare.alone-india')
                : t('compare.alone-of', { name: nameOf(id) })
            }
          >
            {isNothing && isWhole(atlas) && <p>{t('compare.alone-nothing')}</p>}
            {group.sectors.length > 0 && (
              <p>{t('compare.alone-sectors', { list: formatList(group.sectors.map((s) => s.label)) })}</p>
            )}
            {group.minerals.length > 0 && (
              <p>{t('compare.alone-minerals', { list: minerals(group.minerals) })}</p>
            )}
          </Group>
        )
      })}
    </section>
  )
}

function Group(props: Props & { group: Shared; title: string; colour?: string; children?: ReactNode }) {
  const { group, title, colour, atlas } = props
  return (
    <div className={styles.part}>
      <h4 style={colour === undefined ? undefined : { borderColor: colour }}>{title}</h4>
      {props.children}
      {group.corridors.length > 0 && (
        <>
          <p>{t('layer.corridors')}</p>
          <CorridorList corridors={group.corridors} view={props.view} links={props.links} />
        </>
      )}
      {group.items.length > 0 && (
        <details className={styles.items}>
          <summary data-counted="items">{t('compare.group-items', { count: group.items.length })}</summary>
          <Items items={group.items} atlas={atlas} />
        </details>
      )}
    </div>
  )
}
