const PATIENCE_MS = 10_000

/** The answer, or an error after ten seconds: a page that fails prints the way out, one that hangs does not. */
export async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('The graph did not answer within ten seconds.'), { digest: 'NO_ANSWER' })
    timer = setTimeout(() => reject(error), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
