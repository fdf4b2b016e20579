import { useId } from 'react'
import styles from './Picture.module.css'

/** One of several, by radio buttons; with a line on each, one below the other. */
export function Choices<T extends string | number>(props: {
  legend: string
  disabled: boolean
  value: T
  options: readonly (readonly [value: T, label: string, note?: string])[]
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset disabled={props.disabled} className={styles.choices}>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label, note]) => (
        <label key={value} data-noted={note && ''}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
            {...(note && { 'aria-label': label, 'aria-describedby': `${name}-${value}` })}
          />
          {label}
          {note && <small id={`${name}-${value}`}>{note}</small>}
        </label>
      ))}
    </fieldset>
  )
}
