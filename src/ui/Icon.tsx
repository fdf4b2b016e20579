import styles from './Icon.module.css'

/** A line icon on a grid of 24, in one of two colours: the stylesheet takes the one of the theme. */
export function Icon({ path, colours }: { path: string; colours: { light: string; dark: string } }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path className={styles.light} stroke={colours.light} d={path} />
      <path className={styles.dark} stroke={colours.dark} d={path} />
    </svg>
  )
}
