import { createRoot } from 'react-dom/client'
import { allMessages } from '../../i18n/t.ts'
import { NewVersion } from './NewVersion.tsx'
import { registered } from './registration.ts'

/** In the session of the tab, so that who said “Later” is not asked again on the next page. */
const LATER = 'new-version-later'

let offered = false

/** Says once that there is a new version; it waits until it is asked for, or every tab of the atlas is closed. */
export default async function offer(): Promise<void> {
  if (offered || wasPutOff()) return
  offered = true
  await allMessages()
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  root.render(
    <NewVersion
      onLoad={load}
      onLater={() => {
        root.unmount()
        place.remove()
        putOff()
      }}
    />,
  )
}

/** The worker that waits takes over, and the page is loaded again with its files; other tabs keep theirs. */
async function load(): Promise<void> {
  const waiting = (await registered())?.waiting
  // Another tab has asked for it already.
  if (!waiting) return location.reload()
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function wasPutOff(): boolean {
  try {
    return sessionStorage.getItem(LATER) !== null
  } catch {
    return false
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '1')
  } catch {
    // Then it is asked again on the next page.
  }
}
