/**
 * Says on stderr what is being done and how long it took: "▸ Installing packages … 32 s".
 * Plain JavaScript, because ops/setup.mjs uses it before the project's own Node is there.
 */

const heartbeatMs = 10_000
let isQuiet = false

/** @param {number} ms @returns {string} seconds, one decimal below ten */
export const seconds = ms => (ms < 9950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`)

export function beQuiet() {
  isQuiet = true
}

/** The step whose line on the terminal is not ended yet. @type {{ isAtLineStart: boolean } | undefined} */
let open

/** One line for the reader; a step that is under way goes on beneath it. @param {string} line */
export function say(line) {
  process.stderr.write(open && !open.isAtLineStart ? `\n${line}\n` : `${line}\n`)
  if (open) open.isAtLineStart = true
}

/**
 * @template T
 * @param {string} label what is being done
 * @param {(progress: (line: string) => void) => Promise<T> | T} work lines given to `progress` are shown beneath the label
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now()
  const elapsed = () => seconds(performance.now() - began)
  const write = text => {
    if (!isQuiet) process.stderr.write(text)
  }
  const mine = { isAtLineStart: false }
  write(`▸ ${label} …`)
  if (!isQuiet) open = mine
  const progress = line => {
    write(`${mine.isAtLineStart ? '' : '\n'}    ${line}\n`)
    mine.isAtLineStart = true
  }
  const heartbeat = setInterval(
    () => write(mine.isAtLineStart ? `    … ${elapsed()}\n` : ` ${elapsed()} …`),
    heartbeatMs,
  )
  const close = word => {
    clearInterval(heartbeat)
    open = undefined
    write(mine.isAtLineStart ? `    ${word}${elapsed()}\n` : ` ${word}${elapsed()}\n`)
  }
  try {
    const result = await work(progress)
    close('')
    return result
  } catch (error) {
    close('failed after ')
    throw error
  }
}
