import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Gap } from '../../domain/disagreement.ts'
import type { Source } from '../../domain/source.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { LinkProps } from '../../map/link.ts'
import type { PlaceFact } from '../../select/placeCard.ts'
import type { Why } from '../../select/why.ts'
import { entryLink, panelLink } from '../embed/outside.ts'
import { FeatureFacts } from '../layers/FeatureFacts.tsx'
import type { Feature } from '../layers/useLayers.ts'
import type { Links } from '../useLinks.ts'
import styles from './Reach.module.css'

export interface CardProps {
  /** Of what it is about; another id is another card. */
  readonly id: string
  readonly title: string
  readonly what: string | null
  readonly facts: readonly PlaceFact[]
  readonly why: Why | null
  /** What of a layer it is about, if it is about something there. */
  readonly feature?: Feature
  /** Whether the boundary views differ on it. */
  readonly disputed: boolean
  readonly party: (id: string) => string
  readonly sources: readonly Source[]
  readonly atlas: Atlas | undefined
  readonly gaps: readonly Gap[]
  readonly links: Links
  /** Whether it is in a frame of another page. */
  readonly embed: boolean
  /** Where the place is on the map, CSS pixels from the left; null where it is nowhere. */
  readonly x: number | null
  readonly onClose: () => void
}

// As Reach.module.css has it: so far the card and a ring reach at the left.
const LEFT_PX = 290

/** What is known of a place, and why it is filled as it is; closed by its button and by Escape. */
export function PlaceCard(props: CardProps) {
  const { id, title, what, facts, why, party, links, embed } = props
  const card = useRef<HTMLElement>(null)
  const heading = useId()
  // Beside the place when it opens; it does not jump when the map is moved then.
  const [side] = useState(props.x !== null && props.x < LEFT_PX ? 'right' : 'left')
  const goBack = useFocus(card, id)
  const close = () => {
    props.onClose()
    goBack()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <section
      ref={card}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles.card}
      data-card={id}
      data-side={side}
      onKeyDown={onKeyDown}
    >
      <button type="button" className={styles.close} aria-label={t('reach.close')} onClick={close}>
        ×
      </button>
      <h3 id={heading}>{title}</h3>
      {what && <p className={styles.what}>{what}</p>}
      {facts.length > 0 && (
        <dl>
          {facts.map((fact) => (
            <Fact key={fact.kind} fact={fact} party={party} sources={props.sources} />
          ))}
        </dl>
      )}
      {props.feature && (
        <FeatureFacts
          feature={props.feature}
          sources={props.sources}
          atlas={props.atlas}
          gaps={props.gaps}
          entry={(item) => entryLink(links, embed, item)}
        />
      )}
      {why && <p>{t(why.key, reason(why, party))}</p>}
      {why?.mend && (
        <p>
          <Mend link={links.to(why.mend)} goBack={goBack} />
        </p>
      )}
      {props.disputed && (
        <p>
          <a {...panelLink(links, embed, { panel: 'boundaries' })}>{t('reach.differs')}</a>
        </p>
      )}
    </section>
  )
}

/** Takes the reason away, and with it the card that has the focus. */
function Mend({ link, goBack }: { link: LinkProps; goBack: () => void }) {
  const onClick = (event: MouseEvent) => {
    link.onClick(event)
    if (event.defaultPrevented) goBack()
  }
  return (
    <a href={link.href} onClick={onClick}>
      {t('reach.unfilter')}
    </a>
  )
}

const reason = ({ party, items }: Why, name: (id: string) => string) => ({
  ...(party !== undefined && { name: name(party) }),
  ...(items !== undefined && { items }),
})

function Fact(props: { fact: PlaceFact; party: (id: string) => string; sources: readonly Source[] }) {
  return (
    <>
      <dt>{t(`reach.${props.fact.kind}` as MessageKey)}</dt>
      <dd>{factText(props)}</dd>
    </>
  )
}

function factText({ fact, party, sources }: Parameters<typeof Fact>[0]): ReactNode {
  switch (fact.kind) {
    case 'part-of':
    case 'within':
      return party(fact.party)
    case 'holder':
      return said(fact.party === null ? t('reach.nobody') : party(fact.party), fact.source, sources)
    case 'owner':
      return fact.party === null ? t('reach.unsettled') : party(fact.party)
    case 'claimed':
      return said(formatList(fact.parties.map(party)), fact.source, sources)
    case 'areas':
      return fact.areas.map(({ km2, source }) =>
        said(t('reach.area', { area: formatNumber(km2, 0) }), source, sources, styles.area),
      )
  }
}

/** With who says so. */
function said(text: string, source: string, sources: readonly Source[], className?: string): ReactNode {
  const of = sources.find(({ id }) => id === source)
  return (
    <span key={source + text} className={className} data-source={source}>
      {text} {of && <a href={`sources/#${of.id}`}>{of.publisher}</a>}
    </span>
  )
}

/** The focus comes to the card where the reader opened it on the map, not where the address did; and goes back whence it came. */
function useFocus(card: { readonly current: HTMLElement | null }, id: string) {
  // A mark on the map is a link within a drawing.
  const from = useRef<HTMLElement | SVGElement | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each card anew
  useEffect(() => {
    const active = document.activeElement
    const map = card.current?.parentElement
    if (
      !(active instanceof HTMLElement || active instanceof SVGElement) ||
      !map?.contains(active) ||
      active === card.current
    )
      return
    if (!card.current?.contains(active)) from.current = active
    card.current?.focus({ preventScroll: true })
  }, [id])
  return () => {
    const walk = card.current?.parentElement?.querySelector<HTMLElement>('[data-walk]')
    const back = from.current?.isConnected ? from.current : walk
    back?.focus({ preventScroll: true })
  }
}
