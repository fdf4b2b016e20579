import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { makeDeck } from '../../src/export/deck/makeDeck.ts'
import { setCatalogue } from '../../src/i18n/t.ts'
import { roughBriefing } from '../export/deck/rough.ts'
import { toldBriefing } from '../setup/told.ts'

/** `node tests/tools/deck.ts <folder>`: decks of the fixtures, and with LibreOffice their pages as pictures. */
const [folder = 'decks'] = process.argv.slice(2)
const messages = JSON.parse(readFileSync('src/i18n/en.json', 'utf8')) as Record<string, string>
setCatalogue(
  'en',
  Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, compileMessage(text)])),
)

mkdirSync(folder, { recursive: true })
for (const [name, told] of [
  ['plain', toldBriefing()],
  ['rough', roughBriefing()],
] as const) {
  const started = performance.now()
  const { blob } = await makeDeck(told, { onStep: () => {}, signal: new AbortController().signal })
  const ms = Math.round(performance.now() - started)
  const file = join(folder, `${name}.pptx`)
  writeFileSync(file, new Uint8Array(await blob.arrayBuffer()))
  process.stdout.write(`${file}: ${blob.size} bytes in ${ms} ms\n`)
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  execFileSync('pdftoppm', ['-r', '60', '-png', join(folder, `${name}.pdf`), join(folder, name)])
}
