import { compile } from '../../data/compile.ts'
import { auditData, auditScreen, builtFrom, SERVED } from '../audit/audit.ts'
import { launch } from './browser.ts'
import { serve } from './serve.ts'

/** `npm run audit`: who answers for each number, in the data and on the screen; exits with 1 when somebody does not. */
const SHOWN = 60
const { whole: atlas, files } = compile()
if (builtFrom('dist') !== SERVED.map((name) => files[name]).join('\n')) {
  console.error('dist/ is not built from data/ as it is now: run `npm run build` first')
  process.exit(1)
}
const served = await serve('dist')
const browser = await launch({ webgl: false })
const findings = { ...auditData(atlas), ...(await auditScreen(atlas, browser, served.url)) }
await browser.close()
await served.close()

let broken = false
for (const [name, { looked, faults }] of Object.entries(findings)) {
  const right = looked - faults.length
  const percent = looked === 0 ? 0 : Math.floor((right / looked) * 1000) / 10
  broken ||= faults.length > 0 || looked === 0
  console.log(`${faults.length > 0 ? 'FAIL' : 'ok  '} ${percent} %  ${right} of ${looked}  ${name}`)
  for (const fault of faults.slice(0, SHOWN)) console.log(`       ${fault}`)
  if (faults.length > SHOWN) console.log(`       … and ${faults.length - SHOWN} more`)
}
process.exit(broken ? 1 : 0)
