import { useQueryStates } from 'nuqs'
import { type Address, formatAddress, PARAMS } from './view.ts'

/** What the address says of the view, to go along to another page: `?country=KAZ`, or nothing. */
export function useKept(): string {
  const [address] = useQueryStates(PARAMS)
  return formatAddress(address as Address).replace(/^\?$/, '')
}
