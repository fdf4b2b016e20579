import { withoutNotesName } from '../../export/fileName.ts'
import {
  type MadeOneFile,
  makeOneFile,
  type OneFileOptions,
  templateOf,
} from '../../export/onefile/oneFile.ts'
import { t } from '../../i18n/t.ts'
import { blobOf } from '../../load/dataAddress.ts'
import { HELD_SOURCE, heldText } from '../../load/held.ts'
import { absolute } from '../../view/here.ts'
import { keepMade } from './made.ts'

/** Where the build leaves it, from the atlas; its name is the same in every build. */
const TEMPLATE = 'onefile.txt'

interface Asked extends Omit<OneFileOptions, 'template' | 'address'> {
  /** Whether it had notes, which are left out. */
  readonly bare?: boolean
}

type Saved = MadeOneFile & {
  /** To whoever made it. */
  readonly says: string
}

/** A briefing as one document: of the template that comes with this build, or of the single file that this already is. */
export async function saveOneFile({ bare = false, ...options }: Asked): Promise<Saved> {
  const source = heldText(HELD_SOURCE)
  const template = source
    ? templateOf(source)
    : await (await blobOf(TEMPLATE, options.signal, 'no-cache')).text()
  const file = await makeOneFile({
    ...{ ...options, template },
    // One that is made of a file is of the atlas that this was made of.
    address: source ? null : absolute('./'),
  })
  const name = bare ? withoutNotesName(file.name) : file.name
  keepMade(options.briefing.id, { name, sha256: file.sha256 })
  return { ...file, name, says: t('onefile.sum', { sum: file.sha256 }) }
}
