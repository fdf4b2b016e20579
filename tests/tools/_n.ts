import { launch } from './browser.ts'
import { serve } from './serve.ts'
const served = await serve('/tmp/dist-look')
const webgl = process.env.WEBGL === '1'
const browser = await launch({ webgl })
try {
  const step: any = (await import(process.argv[2]!)).default
  await step(browser, served.url)
} catch (e) { console.error(e) } finally {
  await browser.close(); await served.close()
}
