import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { child, type Node, nodesOf, stringsIn } from '../setup/walk.ts'

/** Attributes that a reader sees or hears. */
const SEEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label', 'name'])
const hasLetters = (text: string) => /\p{L}/u.test(text)

/** Words of a component that do not come from the catalogue. */
function hardcoded(file: string, source: string): string[] {
  return nodesOf(parseSync(file, source).program)
    .flatMap((node): string[] => {
      if (node.type === 'JSXAttribute') return SEEN.has(nameOf(node)) ? stringsIn(node.value) : []
      if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return []
      return (node.children as Node[]).flatMap((inside) =>
        inside.type === 'JSXText' ? [String(inside.value).trim()] : stringsIn(inside),
      )
    })
    .filter(hasLetters)
}

const nameOf = (attribute: Node) => String(child(attribute, 'name')?.name)

describe('a word on the screen', () => {
  const files = globSync('src/**/*.tsx')

  it.each(files)('comes from the catalogue in %s', (file) => {
    expect(hardcoded(file, readFileSync(file, 'utf8'))).toEqual([])
  })

  it.each([
    ['<p>Sources</p>', 'Sources'],
    ['<p>मानचित्र</p>', 'मानचित्र'],
    ['<><b>{n}</b> items</>', 'items'],
    ["<p>{'Zoom in'}</p>", 'Zoom in'],
    ["<p>{on ? 'Hide' : t('map.name')}</p>", 'Hide'],
    [`<p>{n > 0 && \`\${n} items\`}</p>`, ' items'],
    ['<button aria-label="Close" />', 'Close'],
    ["<img alt={'A map'} />", 'A map'],
    [`<input placeholder={\`Search \${x}\`} />`, 'Search '],
    ['<Bar name="Exports" />', 'Exports'],
  ])('is found where it does not: %s', (jsx, word) => {
    expect(hardcoded('sample.tsx', `const a = ${jsx}`)).toEqual([word])
  })

  it.each([
    '<p>{t("map.name")}</p>',
    '<p>×</p>',
    '<p className="lead" data-kind="failure">{list}</p>',
    '<b> · </b>',
  ])('is not found where there is none: %s', (jsx) => {
    expect(hardcoded('sample.tsx', `const a = ${jsx}`)).toEqual([])
  })
})
