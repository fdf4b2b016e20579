import { fileName, plain, subjectOf } from '../fileName.ts'
import { packed } from '../packed.ts'
import { pause } from '../pause.ts'
import { type Page, svgDocument } from '../pictureSvg.ts'
import { sumOf } from '../sum.ts'
import type { Measure } from '../text.ts'
import type { MadeFile, Making, ToldBriefing, ToldScene } from '../told.ts'
import { pictureOf } from './pictures.ts'
import { readme } from './readme.ts'
import { verifyPage } from './verifyPage.ts'

/** A table of numbers of one scene, and whether they are of its words, its chart or its map. */
export interface FigureFile {
  readonly of: 'words' | 'chart' | 'map'
  readonly csv: string
}

/** What goes into a bundle as it is. */
export interface Evidence {
  /** The briefing as the atlas opens it again. */
  readonly briefing: string
  /** The list of sources as CSV, once all figures are there. */
  readonly sources: () => string
  /** What their licences say, as CSV. */
  readonly licences: () => string
  readonly figuresOf: (scene: ToldScene) => readonly FigureFile[]
  /** Of the words on the pictures. */
  readonly measure: Measure
  /** The pixels of a picture. */
  readonly png: (page: Page, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>
}

/** manifest.json: what each of the other files was when the bundle was made. */
export interface Manifest {
  readonly format: 'samvad-evidence'
  readonly version: 1
  readonly title: string
  readonly made: string
  readonly dataset: { readonly version: string; readonly asOf: string }
  readonly address: string | null
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
}

/** Parts of the work: the files are written, the checksums made; packing is the rest. */
const WRITTEN = 0.5
const SUMMED = 0.7

/** A briefing as a zip of its numbers, texts and pictures with checksums; `manifest` is the SHA-256 of manifest.json. */
export async function makeBundle(
  told: ToldBriefing,
  { onStep, signal }: Making,
  evidence: Evidence,
): Promise<MadeFile & { readonly manifest: string }> {
  const breathe = async () => {
    await pause()
    signal.throwIfAborted()
  }
  const encoder = new TextEncoder()
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const put = (name: string, text: string) => files.set(name, encoder.encode(text))
  put('README.txt', readme(told))
  put('briefing.samvad.json', evidence.briefing)
  put('verify.html', verifyPage(told))
  await breathe()
  for (const [i, scene] of told.scenes.entries()) {
    const name = sceneName(scene, told.scenes.length)
    for (const { of, csv } of evidence.figuresOf(scene))
      put(`figures/${name}${of === 'words' ? '' : `-${of}`}.csv`, csv)
    await breathe()
    const picture = pictureOf(told, scene, evidence.measure)
    if (picture) {
      put(`pictures/${name}.svg`, svgDocument(picture, []))
      await breathe()
      files.set(`pictures/${name}.png`, await evidence.png(picture, signal))
    }
    onStep((WRITTEN * (i + 1)) / told.scenes.length)
    await breathe()
  }
  put('sources.csv', evidence.sources())
  put('licences.csv', evidence.licences())
  const manifest = encoder.encode(await manifestOf(told, files, signal))
  onStep(SUMMED)
  const parts = Object.fromEntries([['manifest.json', manifest], ...files])
  const bytes = await packed(parts, told.made, breathe, (done) => onStep(SUMMED + (1 - SUMMED) * done))
  const sum = await sumOf(manifest, { onStep: () => {}, signal })
  return {
    name: fileName({ date: told.made, subject: subjectOf(told), boundary: null }, 'zip'),
    blob: new Blob([bytes], { type: 'application/zip' }),
    manifest: sum,
  }
}

async function manifestOf(
  { title, made, version, asOf, site }: ToldBriefing,
  files: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal,
): Promise<string> {
  const summed: Manifest['files'][number][] = []
  for (const [name, bytes] of files) {
    summed.push({ name, bytes: bytes.length, sha256: await sumOf(bytes, { onStep: () => {}, signal }) })
  }
  const manifest: Manifest = {
    ...{ format: 'samvad-evidence', version: 1, title, made },
    ...{ dataset: { version, asOf }, address: site.address, files: summed },
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** `02-where-the-ground-is`: in the order of the scenes, and a name that every system takes. */
export const sceneName = ({ at, id }: Pick<ToldScene, 'at' | 'id'>, scenes: number): string =>
  [String(at).padStart(Math.max(2, String(scenes).length), '0'), plain(id)].filter(Boolean).join('-')
