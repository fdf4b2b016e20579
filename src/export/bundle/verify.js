// Runs in verify.html, which is opened from the disk, without a network: what it needs stands here or in the browser.

const MANIFEST = 'manifest.json'

/** What reads each file of a zip, by its name. */
async function filesOfZip(zip) {
  const bytes = new Uint8Array(await zip.arrayBuffer())
  const view = new DataView(bytes.buffer)
  const short = (at) => view.getUint16(at, true)
  const long = (at) => view.getUint32(at, true)
  let end = bytes.length - 22
  while (end >= 0 && long(end) !== 0x06054b50) end -= 1
  if (end < 0) throw new Error('no zip')
  const files = new Map()
  let at = long(end + 16)
  for (let left = short(end + 10); left > 0; left -= 1) {
    if (long(at) !== 0x02014b50) throw new Error('no entry of a zip')
    const [method, size, length, local] = [short(at + 10), long(at + 20), short(at + 28), long(at + 42)]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll('\\', '/')
    const start = local + 30 + short(local + 26) + short(local + 28)
    const packed = bytes.subarray(start, start + size)
    // Of two files of one name nobody knows which one is unpacked.
    if (files.has(name)) files.set(name, () => Promise.reject(new Error('twice')))
    else if (!name.endsWith('/')) files.set(name, () => (method === 0 ? packed : inflated(packed)))
    at += 46 + length + short(at + 30) + short(at + 32)
  }
  return files
}

async function inflated(packed) {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The same of files that were chosen or dropped, each with the way to it. */
const filesOfList = (list) =>
  new Map(list.map(([name, file]) => [name, async () => new Uint8Array(await file.arrayBuffer())]))

async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The folder that the manifest is in, which may lie in others. */
function rootOf(files) {
  const depth = (name) => name.split('/').length
  const found = [...files.keys()].filter((name) => name.split('/').at(-1) === MANIFEST)
  const [first] = found.sort((a, b) => depth(a) - depth(b))
  return first === undefined ? null : first.slice(0, -MANIFEST.length)
}

/** Each file, and whether it is the same, changed, missing or extra; null where there is no manifest of a bundle. */
async function verified(files) {
  const root = rootOf(files)
  if (root === null) return null
  const bytes = await files.get(root + MANIFEST)()
  const manifest = manifestIn(bytes)
  if (manifest === null) return null
  const rows = []
  for (const { name, sha256: sum } of manifest.files)
    rows.push([name, await stateOf(files.get(root + name), sum)])
  const known = new Set([MANIFEST, ...manifest.files.map(({ name }) => name)].map((name) => root + name))
  for (const name of files.keys()) if (!known.has(name)) rows.push([name, 'extra'])
  return { sum: await sha256(bytes), title: String(manifest.title), rows }
}

async function stateOf(read, sum) {
  if (!read) return 'missing'
  try {
    return (await sha256(await read())) === sum ? 'same' : 'changed'
  } catch {
    // What cannot be unpacked is not what was packed.
    return 'changed'
  }
}

function manifestIn(bytes) {
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes))
    const isSound = ({ name, sha256: sum }) => typeof name === 'string' && typeof sum === 'string'
    const isKnown = manifest.format === 'samvad-evidence' && manifest.version === 1
    return isKnown && manifest.files.length > 0 && manifest.files.every(isSound) ? manifest : null
  } catch {
    return null
  }
}

/** Files of what was dropped, those of folders with the way to them. */
async function filesOfDrop(items) {
  const found = []
  const walk = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail))
      found.push([entry.fullPath.replace(/^\//, ''), file])
      return
    }
    const reader = entry.createReader()
    for (;;) {
      const some = await new Promise((done, fail) => reader.readEntries(done, fail))
      if (some.length === 0) return
      for (const one of some) await walk(one)
    }
  }
  // All are asked for at once: afterwards the browser has forgotten them.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  for (const entry of entries) await walk(entry)
  return found
}

/** A zip is looked into; anything else is taken as it is. */
const opened = (list) => {
  const [only] = list
  return list.length === 1 && only[1].name.toLowerCase().endsWith('.zip')
    ? filesOfZip(only[1])
    : Promise.resolve(filesOfList(list))
}

/** Lets a person choose, and says what came of it. */
function start() {
  const at = (id) => document.getElementById(id)
  const words = JSON.parse(at('words').textContent)
  const say = (text) => {
    at('said').textContent = text
  }
  let latest = null
  const show = (result) => {
    latest = result
    at('found').hidden = result === null
    if (result === null) return
    const count = (state) => result.rows.filter(([, is]) => is === state).length
    const isWhole = count('same') === result.rows.length
    const counts = Object.keys(words.states).map((state) => `${words.states[state]}: ${count(state)}.`)
    say([isWhole ? words.whole : words.broken, ...counts].join(' '))
    at('title').textContent = result.title
    // What is wrong is seen without looking for it.
    const inOrder = [true, false].flatMap((wrong) =>
      result.rows.filter(([, state]) => (state !== 'same') === wrong),
    )
    at('rows').replaceChildren(...inOrder.map(([name, state]) => rowOf(name, state, words)))
    compare()
  }
  const compare = () => {
    const given = at('given').value.trim().toLowerCase()
    at('sum').textContent = latest === null ? '' : latest.sum
    // Not while it is still being typed.
    const isWhole = latest !== null && given.length >= latest.sum.length
    at('agrees').textContent = isWhole ? (given === latest.sum ? words.agrees : words.differs) : ''
  }
  let asked = 0
  const verify = async (list) => {
    asked += 1
    const mine = asked
    // What was chosen last is what is said, whichever is read first.
    const only = (answer) => mine === asked && answer()
    show(null)
    if (!globalThis.crypto?.subtle) return say(words.unable)
    say(words.working)
    try {
      const result = await verified(await opened(await list))
      only(() => (result === null ? say(words.none) : show(result)))
    } catch {
      only(() => say(words.unreadable))
    }
  }
  const chosen = ({ target }) =>
    target.files.length > 0 &&
    verify([...target.files].map((file) => [file.webkitRelativePath || file.name, file]))
  for (const id of ['zip', 'folder']) at(id).addEventListener('change', chosen)
  at('given').addEventListener('input', compare)
  addEventListener('dragover', (event) => event.preventDefault())
  addEventListener('drop', (event) => {
    event.preventDefault()
    verify(filesOfDrop(event.dataTransfer.items))
  })
}

function rowOf(name, state, words) {
  const row = document.createElement('tr')
  row.className = state
  for (const text of [name, words.states[state]]) {
    const cell = document.createElement('td')
    cell.textContent = text
    row.append(cell)
  }
  return row
}

// Not where a test takes single parts of it.
if (globalThis.document?.getElementById('words')) start()
