const DAY_MS = 86_400_000

/** The freeze in force, or the next one, with the days until it begins (5.4.2). */
export function nextFreeze(
  freezes: readonly Readonly<{ firstOn: string; lastOn: string }>[],
  now: string,
): Readonly<{ firstOn: string; lastOn: string; days: number }> | null {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date(now))
  const next = freezes.filter(each => each.lastOn >= today).sort((a, b) => (a.firstOn < b.firstOn ? -1 : 1))[0]
  return next ? { ...next, days: Math.round((Date.parse(next.firstOn) - Date.parse(today)) / DAY_MS) } : null
}
