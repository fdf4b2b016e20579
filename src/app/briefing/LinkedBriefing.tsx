import { useEffect } from 'react'
import { useOpenBriefings } from '../../view/useOpenBriefings.ts'
import { takeLink } from './incoming.ts'

/** A link that holds a briefing: the panel asks what to do with it. */
export default function LinkedBriefing({ hash }: { hash: string }) {
  const open = useOpenBriefings()
  useEffect(() => {
    takeLink(hash)
    open()
  }, [hash, open])
  return null
}
