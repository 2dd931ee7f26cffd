import { asClock } from '#db/connection.ts'
import { indexChanges } from '#db/search-index.ts'
import { type Loop, startLoop } from './loop.ts'

const IDLE_MS = 500
const MOST = 500

/** Makes new and changed cases findable, a second after they were stored; the commands do not wait for it. */
export function startSearchIndexer(): Loop {
  return startLoop('the search index', IDLE_MS, () => asClock(tx => indexChanges(tx, MOST)))
}
