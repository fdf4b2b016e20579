import { useId } from 'react'
import styles from './Picture.module.css'

/** One of several, by radio buttons. */
export function Choices<T extends string | number>(props: {
  legend: string
  disabled: boolean
  value: T
  options: readonly (readonly [T, string])[]
  onChange: (value: T) => void
}) {
  const name = useId()
  return (
    <fieldset disabled={props.disabled} className={styles.choices}>
      <legend>{props.legend}</legend>
      {props.options.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
