import { unstable_createAdapterProvider as adapterOf } from 'nuqs/adapters/custom'
import { createContext, type ReactNode, use, useMemo } from 'react'

const Search = createContext('')

const Fixed = adapterOf(() => {
  const search = use(Search)
  return useMemo(() => {
    const searchParams = new URLSearchParams(search)
    return { searchParams, getSearchParamsSnapshot: () => searchParams, updateUrl: () => {} }
  }, [search])
})

/** What is inside reads this address instead of the page's, and writes none. */
export const FixedAddress = ({ search, children }: { search: string; children: ReactNode }) => (
  <Search value={search}>
    <Fixed>{children}</Fixed>
  </Search>
)
