import { useQueryClient } from '@tanstack/react-query'
import type { Pictured } from '../../charts/picturing.ts'
import { chartPicture, dateOf } from './chart.tsx'
import { countriesOf } from './countries.ts'
import { recolour } from './light.ts'
import { PictureDialog } from './PictureDialog.tsx'

/** Takes a picture of one chart. */
export default function ChartDialog({ chart, onClose }: { chart: Pictured; onClose: () => void }) {
  const client = useQueryClient()
  return (
    <PictureDialog
      onClose={onClose}
      subjects={[
        {
          id: 'chart',
          file: { date: dateOf(chart), subject: chart.id, boundary: null },
          compose: ({ draw, signal }) =>
            chartPicture(chart, { draw, signal, recolour: recolour(countriesOf(client)) }),
        },
      ]}
    />
  )
}
