import type { OwnState } from '../../domain/own.ts'
import { t } from '../../i18n/t.ts'
import { type CountryValues, LEFT_OUT, type Unmatched } from '../../own/countries.ts'
import { Select } from '../../ui/Select.tsx'
import styles from './Own.module.css'
import { correct, type Own } from './store.ts'

interface Props {
  readonly found: CountryValues
  readonly own: Own
  readonly states: readonly OwnState[]
  readonly nameOf: (id: string) => string
}

/** Which names of a file were found, and those that were not, to be corrected or left out. */
export function Matching({ found, own, states, nameOf }: Props) {
  const { matched, unmatched, repeated, empty } = found
  const corrected = Object.entries(own.corrections)
  const options = [
    ...[
      { value: '', label: t('own.choose') },
      { value: LEFT_OUT, label: t('own.leave-out') },
    ],
    ...states.map(({ id }) => ({ value: id, label: nameOf(id) })),
  ]
  return (
    <>
      <details className={styles.matched}>
        <summary>{t('own.matched', { n: matched.length })}</summary>
        <ul>
          {matched.map(({ text, id }) => (
            <li key={text}>
              {text} → {nameOf(id)}
            </li>
          ))}
        </ul>
      </details>
      {repeated && <p>{t('own.repeated', { n: repeated.count, line: repeated.line })}</p>}
      {empty && <p>{t('own.no-number', { n: empty.count, line: empty.line })}</p>}
      {(unmatched.length > 0 || corrected.length > 0) && (
        <fieldset className={styles.unmatched}>
          <legend>{t('own.unmatched', { n: unmatched.length })}</legend>
          <ul>
            {unmatched.map((name) => (
              <Name key={name.text} {...{ name, options, nameOf }} />
            ))}
            {corrected.map(([text, to]) => (
              <li key={text}>
                <Select label={text} value={to} options={options} onChange={(id) => correct(text, id)} />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </>
  )
}

function Name(props: {
  name: Unmatched
  options: readonly { readonly value: string; readonly label: string }[]
  nameOf: (id: string) => string
}) {
  const { name, options, nameOf } = props
  const { text, line, near } = name
  return (
    <li>
      <Select label={text} value="" options={options} onChange={(id) => correct(text, id)} />{' '}
      <span>{t('own.line', { n: line })}</span>
      {near && (
        <button type="button" className={styles.button} onClick={() => correct(text, near)}>
          {t('own.near', { name: nameOf(near) })}
        </button>
      )}
    </li>
  )
}
