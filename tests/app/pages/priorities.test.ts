import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { grownText } from '../../../src/app/pages/trade/Priorities.tsx'
import { priorities } from '../../../src/select/priorities.ts'
import { atlas } from '../../setup/compiled.ts'

describe('the list of what ministers named', () => {
  const model = priorities(atlas, null, { sectors: [], year: null })
  const of = (label: string) => {
    const row = model?.rows.find((r) => r.label === label)
    return model && row && grownText(row, model)
  }

  it('names the trade sector of the change where it is another', () => {
    expect(of('Gems and jewellery')).toMatch(
      /^Gems and jewellery: number 18 of 18; as gems, jewellery and precious metals \(HS\) from USD 2\.58 million to USD 156 million, /,
    )
  })

  it('names it once where place and change are of the same', () => {
    expect(of('Agriculture')).toMatch(
      /^Agriculture, as agriculture and food: number \d+ of 18; from USD 106 million /,
    )
  })

  it('names none where the name is the same', () => {
    expect(of('Textiles')).toMatch(/^Textiles: number \d+ of 18; from USD 129 million /)
  })
})
