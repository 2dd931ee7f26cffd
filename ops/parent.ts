const everyMs = 500

/** npm passes SIGINT on, but after SIGTERM or SIGKILL of npm we only see that our parent is another. */
export function onParentGone(isUnderNpm: boolean, then: () => void): void {
  if (!isUnderNpm) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, everyMs)
  timer.unref()
}
