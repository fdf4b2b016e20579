import { t } from '../i18n/t.ts'
import type { Mode } from './useTheme.ts'

/** Paper or the dark room. */
export const ThemeButton = ({ mode, setMode }: { mode: Mode; setMode: (mode: Mode) => void }) => (
  <button
    type="button"
    aria-pressed={mode === 'dark'}
    onClick={() => setMode(mode === 'dark' ? 'light' : 'dark')}
  >
    {t('theme.dark')}
  </button>
)
