import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { t } from '../../i18n/t.ts'
import type { LinkProps } from '../../map/link.ts'
import styles from './Reach.module.css'
import { GROUPS, type Place } from './stops.ts'

/** Every place of the map as a link, in groups: the way for those who neither point nor walk. */
export function PlacesList(props: {
  places: readonly Place[]
  state: 'loading' | 'failed' | 'there'
  there: (place: Place) => LinkProps
  /** Sites of which no place is known. */
  unplaced: readonly { readonly id: string; readonly name: string; readonly link: LinkProps }[]
  onOpen: () => void
  /** Asks for a list once more that did not come. */
  onRetry: () => void
}) {
  const { places, there, unplaced } = props
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useId()
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) close()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from wherever in it the focus is
    <div className={styles.list} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-label={t('reach.list')}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          props.onOpen()
          setOpen(!open)
        }}
      >
        {t('reach.button')}
      </button>
      <div id={list} className={styles.entries} hidden={!open}>
        {open && (
          <>
            <button type="button" className={styles.close} aria-label={t('reach.close')} onClick={close}>
              ×
            </button>
            {GROUPS.map((kind) => {
              const group = places.filter((place) => place.kind === kind)
              const linked = group.map((place) => ({ ...place, link: there(place) }))
              return group.length > 0 && <Group key={kind} kind={kind} places={linked} close={close} />
            })}
            {unplaced.length > 0 && <Group kind="unplaced" places={unplaced} close={close} />}
            {props.state !== 'there' && (
              <p role={props.state === 'failed' ? 'alert' : undefined}>{t(`reach.${props.state}`)}</p>
            )}
            {props.state === 'failed' && (
              <button
                type="button"
                onClick={() => {
                  props.onRetry()
                  // It goes while the list is on its way, and would take the focus with it.
                  button.current?.focus()
                }}
              >
                {t('notice.retry')}
              </button>
            )}
          </>
        )}
      </div>
    </div>
  )
}

function Group(props: {
  kind: Place['kind'] | 'unplaced'
  places: readonly { readonly id: string; readonly name: string; readonly link: LinkProps }[]
  close: () => void
}) {
  return (
    <>
      <h3>{t(`reach.group-${props.kind}`)}</h3>
      <ul>
        {props.places.map(({ id, name, link }) => (
          <li key={id}>
            <a
              href={link.href}
              onClick={(event) => {
                link.onClick(event)
                if (event.defaultPrevented) props.close()
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
