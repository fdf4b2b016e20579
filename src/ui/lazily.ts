import { type ComponentType, lazy } from 'react'
import { allMessages } from '../i18n/t.ts'

/** A part that is loaded when it is needed, with the words that only such parts use. */
export const lazily = <P extends object>(load: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(async () => {
    const [part] = await Promise.all([load(), allMessages()])
    return part
  })
