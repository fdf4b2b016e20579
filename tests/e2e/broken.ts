import type { Page, Route } from 'playwright-core'

/** What may come instead of a file. */
export const BREAKS: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, body: 'Not Found' }),
  truncated: async (route) => {
    const whole = await (await route.fetch()).text()
    await route.fulfill({ contentType: 'application/json', body: whole.slice(0, whole.length / 2) })
  },
  'not JSON': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in to the network</h1>' }),
  'of another shape': (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: '{"type":"FeatureCollection","features":[{"type":"Feature"}]}',
    }),
}

/** A visit for which a file of the data comes so. */
export const broken = (file: string, how: string) => ({
  given: (page: Page) => page.route(`**/data/${file}.*`, BREAKS[how] ?? (() => {})),
})
