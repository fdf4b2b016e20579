import { t } from '../i18n/t.ts'

/** The globe instead of the flat map; where it cannot be had, the button says why. */
export default function GlobeButton(props: { on: boolean; has: boolean; onGlobe: (globe: boolean) => void }) {
  const { on, has, onGlobe } = props
  const name = t(has ? 'globe.name' : 'globe.none')
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={on && has}
      aria-disabled={!has}
      onClick={() => has && onGlobe(!on)}
    >
      <svg
        viewBox="0 0 18 18"
        aria-hidden="true"
        width="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      >
        <path d="M1 9a8 8 0 1 1 16 0a8 8 0 1 1-16 0h16M9 1c-5 5-5 11 0 16c5-5 5-11 0-16" />
      </svg>
    </button>
  )
}
