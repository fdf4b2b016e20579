/** One of a list, after its label; `null` among the options is none of the others. */
export function Select<T extends string | number | null>(props: {
  label: string
  value: T
  options: readonly { readonly value: T; readonly label: string }[]
  onChange: (value: T) => void
  className?: string | undefined
}) {
  const { label, value, options, onChange, className } = props
  return (
    <label className={className}>
      <span>{label}</span>{' '}
      <select
        value={value ?? ''}
        onChange={(e) => {
          const chosen = options.find((o) => String(o.value ?? '') === e.target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((o) => (
          <option key={o.value} value={o.value ?? ''}>
            {o.label}
          </option>
        ))}
      </select>
    </label>
  )
}
