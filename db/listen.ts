import postgres from 'postgres'
import { CHANGES_CHANNEL } from './outbox.ts'

const firstPauseMs = 200
const longestPauseMs = 3_000

type Options = postgres.Options<Record<string, never>> & { onnotify: (channel: string, payload: string) => void }

/** What the triggers of migration 0013 say when somebody may come in no longer, or as something else (fault 80). */
const ACCESS_CHANNEL = 'aub_access'

/**
 * One connection of this process that hears what the relay announces (house decision 10). `heard` is told the highest
 * place in the feed, and null after each new connection, for what was announced in between is lost.
 */
export function keepListening(
  url: string,
  heard: (highest: number | null) => void,
  accessChanged: () => void,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let client: postgres.Sql | null = null
  let pauseMs = firstPauseMs
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  function connect(): void {
    const options: Options = {
      max: 1,
      fetch_types: false,
      idle_timeout: 0,
      max_lifetime: null,
      connect_timeout: 2,
      connection: { application_name: 'aub live' },
      onnotify: (channel, payload) => (channel === ACCESS_CHANNEL ? accessChanged() : heard(Number(payload))),
      onclose: () => again(mine),
    }
    const mine = postgres(url, options)
    client = mine
    mine.unsafe(`listen ${CHANGES_CHANNEL}; listen ${ACCESS_CHANNEL}`).then(
      () => {
        pauseMs = firstPauseMs
        heard(null)
      },
      () => again(mine),
    )
  }

  /** A client whose connection was lost is thrown away, never reconnected (house decision 8, lanes). */
  function again(lost: postgres.Sql): void {
    if (lost !== client || isStopped) return
    client = null
    void lost.end({ timeout: 0 }).catch(failed)
    timer = setTimeout(connect, pauseMs)
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
  }

  connect()
  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await client?.end({ timeout: 1 })
    },
  }
}
