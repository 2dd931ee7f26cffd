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

/** One line for the reader, outside any step. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`)
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
  let isAtLineStart = false
  write(`▸ ${label} …`)
  const progress = line => {
    write(`${isAtLineStart ? '' : '\n'}    ${line}\n`)
    isAtLineStart = true
  }
  const heartbeat = setInterval(() => write(isAtLineStart ? `    … ${elapsed()}\n` : ` ${elapsed()} …`), heartbeatMs)
  const close = word => {
    clearInterval(heartbeat)
    write(isAtLineStart ? `    ${word}${elapsed()}\n` : ` ${word}${elapsed()}\n`)
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
