import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { type Asked, type Entry, folderOf, isHashed, keptOf, slashed } from './kept.ts'

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (Entry & PrecacheEntry)[] }
/** Of the dataset, as the build fills it in. */
declare const __DATASET__: string

const entries = self.__WB_MANIFEST
const controller = new PrecacheController()
controller.addToCacheList(entries)

/** Windows that were given their page by this worker, as far as it remembers: it is stopped when it has nothing to do. */
const mine = new Set<string>()
// Before the routes: what answers a request lets no later listener hear of it.
self.addEventListener('fetch', ({ request, resultingClientId }) => {
  if (request.mode === 'navigate') mine.add(resultingClientId)
})

// What is asked of a page is read by its script: the page itself is the same.
registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    urlManipulation: ({ url }) => [folderOf(url)],
  }),
)

// As servers do: a folder is asked for by its slash, so that relative addresses hold.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && controller.getCacheKeyForURL(slashed(url).href) !== undefined,
  async ({ url }) => Response.redirect(slashed(url).href + url.search, 302),
)

// A tab that was opened with the version before goes on with its files, which no server may have any more.
registerRoute(
  ({ url }) => url.href.startsWith(self.registration.scope) && isHashed(url.pathname),
  async ({ request }) => {
    const cache = await caches.open(controller.strategy.cacheName)
    return (await cache.match(request.url, { ignoreVary: true })) ?? fetch(request)
  },
)

self.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event))
})

self.addEventListener('activate', (event) => {
  // The page of the first visit, too, is to go on when the network goes.
  event.waitUntil(self.clients.claim())
  event.waitUntil(windows().then((open) => (open.length === 0 ? throwAway(event) : undefined)))
})

/** What is of no version but this one goes; but not while the next one comes or waits, whose files are kept beside. */
async function throwAway(event: ExtendableEvent): Promise<void> {
  const { waiting, installing } = self.registration
  if (!waiting && !installing) await controller.activate(event)
}

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true })

self.addEventListener('message', (event) => {
  const answer = (told: unknown) => event.ports[0]?.postMessage(told)
  const { type } = event.data as Asked
  switch (type) {
    case 'KEPT':
      event.waitUntil(kept().then(answer))
      break
    case 'FETCH':
      event.waitUntil(
        fetchMissing(event).then(
          () => answer(null),
          (error: unknown) => answer(String(error)),
        ),
      )
      break
    case 'LOADED':
      // What the version before had is thrown away when no tab can ask for it.
      event.waitUntil(
        windows().then((open) => (open.every(({ id }) => mine.has(id)) ? throwAway(event) : undefined)),
      )
      break
    case 'SKIP_WAITING':
      event.waitUntil(self.skipWaiting())
  }
})

async function kept() {
  const cache = await caches.open(controller.strategy.cacheName)
  const there = new Set((await cache.keys()).map(({ url }) => url))
  return keptOf(__DATASET__, entries, (url) => controller.getCacheKeyForURL(url), there)
}

/** As at the installation, which goes on where it was broken off: Workbox knows it by the type of its event. */
const fetchMissing = (event: ExtendableMessageEvent) =>
  controller.install({
    type: 'install',
    waitUntil: (done: Promise<unknown>) => event.waitUntil(done),
  } as ExtendableEvent)
