// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import MoreViews from '../../src/app/boundaries/MoreViews.tsx'
import { entryLink } from '../../src/app/embed/outside.ts'
import { FeatureFacts } from '../../src/app/layers/FeatureFacts.tsx'
import type { Links } from '../../src/app/useLinks.ts'
import { viewOf } from '../setup/builders.ts'
import { atlas, home } from '../setup/compiled.ts'

const links = {
  to: (change: object) => ({ href: `?${JSON.stringify(change)}`, onClick: () => {} }),
} as unknown as Links
const of = (link: HTMLElement) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name))

describe.each([
  [
    'in a frame, to the whole atlas in a tab of its own',
    true,
    {
      panel: ['?{"panel":"boundaries","embed":false}', '_blank', 'noopener'],
      entry: (id: string) => [`?{"embed":false}#${id}`, '_blank', 'noopener'],
    },
  ],
  [
    'on the page, to its own panel',
    false,
    {
      panel: ['?{"panel":"boundaries"}', null, null],
      entry: (id: string) => [`#${id}`, null, null],
    },
  ],
])('a link to what the panel shows leads, %s,', (_, embed, expected) => {
  it('from the name of the boundary view', () => {
    render(<MoreViews {...{ home, links }} view={viewOf({ embed })} setView={() => {}} />)
    expect(of(screen.getByRole('link'))).toEqual(expected.panel)
  })

  it('from an item of a corridor', () => {
    const corridor = atlas.routes?.corridors.find(({ items }) => items.length > 0)
    const item = atlas.items.find(({ id }) => id === corridor?.items[0])
    if (!corridor || !item) throw new Error('no corridor has an item')
    render(
      <FeatureFacts
        feature={{ kind: 'corridor', of: corridor }}
        sources={[]}
        atlas={atlas}
        gaps={[]}
        entry={(id) => entryLink(links, embed, id)}
      />,
    )
    expect(of(screen.getByRole('link', { name: item.title }))).toEqual(expected.entry(item.id))
  })
})
