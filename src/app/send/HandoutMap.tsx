import { useId } from 'react'
import type { ToldMap } from '../../domain/toldMap.ts'
import { keySvg, mapSvg } from '../../export/mapSvg.ts'
import type { SvgNode } from '../../export/picture.ts'
import { xml } from '../../export/xml.ts'
import { t } from '../../i18n/t.ts'
import styles from './Handout.module.css'

/** A told map as vectors, with its legend: its names are text, and can be read and searched on paper. */
export function HandoutMap({ map }: { map: ToldMap }) {
  const id = useId()
  return (
    <div className={styles.map} data-counted="scale">
      <Drawn as={mapSvg(map, id)} />
      {map.legend.map(({ title, rows }, group) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one title
        <p key={group} className={styles.legend} data-counted="features">
          <b>{title}</b>
          {rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
            <span key={i}>
              <Drawn as={keySvg(row, `${id}-${group}-${i}`.replace(/\W+/g, '-'))} />
              {row.text}
            </span>
          ))}
        </p>
      ))}
      <p className={styles.small}>{t('boundary.stamp', { view: map.boundary.name })}</p>
    </div>
  )
}

const Drawn = ({ as }: { as: SvgNode | null }) => {
  if (!as) return null
  const __html = xml(as)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by xml(), which escapes every text
  return <span className={styles.drawn} dangerouslySetInnerHTML={{ __html }} />
}
