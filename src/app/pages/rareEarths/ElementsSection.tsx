import { PriceChart, priceText } from '../../../charts/rareEarths/PriceChart.tsx'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type ElementCard, type Elements, elements } from '../../../select/rareEarths/elements.ts'
import { useUp } from '../../../ui/up.ts'
import { useHash } from '../../../view/useHash.ts'
import { Cited } from '../../Cited.tsx'
import { type SubjectState, searchOf } from '../useSubject.ts'
import { FoldedTable } from './FoldedTable.tsx'
import type { SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** The seventeen as a strip of the periodic table; one opens its detail, and all can be read in a folded table. */
export function ElementsSection(props: SectionProps) {
  const { atlas, facts, choice, choose } = props
  const hash = useHash()
  const model = elements(facts.elements, atlas.timeline?.events ?? [])
  const open = model.cards.find((c) => c.symbol === (choice.element ?? hash))
  return (
    <>
      <h3>
        {titleOf(model)}
        <Cited at={model.cards.map((c) => c.at)} atlas={atlas} />
      </h3>
      <p className={styles.note}>{t('ree.strip-key')}</p>
      <ul className={styles.strip}>
        {model.cards.map((card) => (
          <li key={card.symbol} id={card.symbol}>
            <a
              className={styles.element}
              href={`#${card.symbol}`}
              data-class={card.class}
              aria-current={card === open || undefined}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
                event.preventDefault()
                choose({ element: card === open ? null : card.symbol })
              }}
            >
              <span>{card.number}</span>
              <b>{card.symbol}</b>
              <span className={styles.name}>{card.name}</span>
              <span>{t(`ree.class-${card.class}`)}</span>
              <span className={styles.sign} data-wave={card.wave ?? 'none'}>
                {signOf(card)}
              </span>
            </a>
            <Cited at={[card.at]} atlas={atlas} of={card.name} />
          </li>
        ))}
      </ul>
      {open && <Detail {...props} card={open} />}
      <AllElements {...props} model={model} />
    </>
  )
}

/** ● since the first measure, ◐ since the second, ○ by none; with the month, so that the sign need not be known. */
const signOf = ({ wave, measure }: ElementCard): string =>
  measure
    ? t(wave === 1 ? 'ree.sign-first' : 'ree.sign-later', { month: formatPeriod(measure.date.slice(0, 7)) })
    : t('ree.sign-none')

function titleOf({ cards, waves }: Elements): string {
  const [first, second] = waves
  if (!first || !second) return t('ree.elements-title-none', { count: cards.length })
  return t('ree.elements-title', {
    ...{ count: cards.length, first: first.symbols.length, second: second.symbols.length },
    ...{
      since: formatPeriod(first.event.date.slice(0, 7)),
      later: formatPeriod(second.event.date.slice(0, 7)),
    },
  })
}

function Detail({ atlas, subject, choose, card }: SectionProps & { card: ElementCard }) {
  const { theme, said } = subject
  return (
    <section className={styles.detail} aria-label={card.name} aria-live="polite">
      <h3>
        {nameOf(card)}
        <Cited at={[card.at]} atlas={atlas} />
      </h3>
      <dl>
        <dt>{t('ree.class')}</dt>
        <dd>{[t(`ree.class-${card.class}`), card.classNote].filter(Boolean).join('. ')}</dd>
        <dt>{t('ree.element-uses')}</dt>
        <dd>{card.uses}</dd>
        <dt>{t('ree.control')}</dt>
        <dd>
          {card.controlStatus}
          <Cited at={[card.at]} atlas={atlas} />
          <Measure card={card} subject={subject} />
        </dd>
      </dl>
      {card.prices ? (
        <PriceChart card={card} provenance={said([card.at], [card.at])} theme={theme} />
      ) : (
        <p>{t('ree.no-price')}</p>
      )}
      <button type="button" onClick={() => choose({ element: null })}>
        {t('ree.close', { name: card.name })}
      </button>
    </section>
  )
}

const nameOf = ({ name, symbol, number }: ElementCard) => t('ree.element', { name, symbol, number })

/** To the measure in the list of controls, and on the timeline. */
function Measure({ card: { measure }, subject }: { card: ElementCard; subject: SubjectState }) {
  const up = useUp()
  return measure ? (
    <>
      {' '}
      <a href={`#${measure.id}`}>{measure.title}</a>
      {' · '}
      <a href={`${up}timeline/${searchOf(subject)}#${measure.id}`}>{t('ree.on-timeline')}</a>
    </>
  ) : null
}

function AllElements({ atlas, model }: SectionProps & { model: Elements }) {
  const columns = [
    t('ree.element-name'),
    t('ree.class'),
    t('ree.element-uses'),
    t('ree.control'),
    t('ree.prices'),
    t('chart.source'),
  ]
  return (
    <FoldedTable name={t('ree.all-elements')} columns={columns}>
      {model.cards.map((card) => (
        <tr key={card.symbol}>
          <th scope="row">{nameOf(card)}</th>
          <td>{[t(`ree.class-${card.class}`), card.classNote].filter(Boolean).join('. ')}</td>
          <td>{card.uses}</td>
          <td>{card.controlStatus}</td>
          <td>{pricesText(card)}</td>
          <td>
            <Cited at={[card.at]} atlas={atlas} of={card.name} />
          </td>
        </tr>
      ))}
    </FoldedTable>
  )
}

/** Every year with its price, in a line. */
function pricesText({ prices }: ElementCard): string {
  if (!prices) return t('chart.no-data')
  const years = prices.years.map(({ year, value, status }) =>
    t(status === 'estimated' ? 'ree.price-of-estimated' : 'ree.price-of', {
      year: String(year),
      price: priceText(value),
    }),
  )
  return t('ree.price-list', { form: prices.form, years: years.join(', ') })
}
