import styles from './Icon.module.css'

/** A line icon on a grid of 24, in the colour of a CSS variable. */
export function Icon({ path, variable }: { path: string; variable: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path stroke={`var(--${variable})`} d={path} />
    </svg>
  )
}
