// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { ChartFigure } from '../../src/charts/ChartFigure.tsx'
import { type Pictured, Picturing } from '../../src/charts/picturing.ts'
import { atlasOf, provenanceOf } from '../setup/builders.ts'

const figure = (
  <ChartFigure
    id="goods"
    title="India sells more than it buys"
    measure="USD million"
    table={{ columns: [{ label: 'Year' }], rows: [['FY2024-25']] }}
    provenance={provenanceOf({ reference: atlasOf({}).reference })}
    served
  >
    <svg data-testid="drawing" />
  </ChartFigure>
)

it('hands its drawing and all that is said with it to what takes pictures on the page', async () => {
  let got: Pictured | undefined
  const Picture = (chart: Pictured) => {
    got = chart
    return <button type="button">Picture of {chart.id}</button>
  }
  render(<Picturing value={Picture}>{figure}</Picturing>)
  await screen.findByRole('button', { name: 'Picture of goods' })
  expect(got).toMatchObject({ title: 'India sells more than it buys', measure: 'USD million', wide: true })
  expect(got?.provenance.reference).not.toBeNull()
  expect((got?.drawing as { type?: string } | undefined)?.type).toBe('svg')
})

it('has no such button where nothing takes pictures', async () => {
  render(figure)
  await screen.findByRole('button', { name: 'CSV' })
  expect(screen.queryByRole('button', { name: /Picture/ })).toBeNull()
})
