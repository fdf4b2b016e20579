import { useId } from 'react'
import { useHydrated } from '../../ui/useHydrated.ts'
import styles from './Subject.module.css'

/** One of a few, in words; without script it cannot be used. */
export function Choice<T extends string>(props: {
  legend: string
  options: readonly { readonly value: T; readonly label: string }[]
  value: T
  onChange: (value: T) => void
}) {
  const { legend, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles.choice} disabled={!useHydrated()}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
