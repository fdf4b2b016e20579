import { mkdirSync, readFileSync } from 'node:fs'
import { launch } from './browser.ts'

/** `npm run icons`: draws the icons of an installed atlas, after src/theme/icon.svg was changed. */
const FOLDER = 'public/icons'
const svg = readFileSync('src/theme/icon.svg', 'utf8')
const ground = /<rect[^>]+fill="([^"]+)"/.exec(svg)?.[1] ?? 'none'

/** A launcher may cut a maskable icon to a circle of four fifths: the drawing is smaller, on a ground without corners. */
const ICONS = [
  { file: 'icon-192', size: 192, share: 1, ground: 'transparent' },
  { file: 'icon-512', size: 512, share: 1, ground: 'transparent' },
  { file: 'maskable-512', size: 512, share: 0.75, ground },
]

const browser = await launch({ webgl: false })
mkdirSync(FOLDER, { recursive: true })
for (const icon of ICONS) {
  const page = await browser.newPage({ viewport: { width: icon.size, height: icon.size } })
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${icon.ground}}` +
      `svg{width:${icon.size * icon.share}px;height:${icon.size * icon.share}px}</style>${svg}`,
  )
  await page.screenshot({ path: `${FOLDER}/${icon.file}.png`, omitBackground: true })
  await page.close()
}
await browser.close()
