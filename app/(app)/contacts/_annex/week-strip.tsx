type Span = Readonly<{ opensAt: string; closesAt: string }>

const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))
const share = (part: number) => `${(part / 1440) * 100}%`

/** A day from midnight to midnight with its open hours; the text beside it says the same. */
export function WeekStrip({ spans }: Readonly<{ spans: readonly Span[] }>) {
  return (
    <svg aria-hidden="true" className="h-4 w-full" preserveAspectRatio="none">
      <rect width="100%" height="100%" className="fill-sunken" />
      {[6, 12, 18].map(hour => (
        <line key={hour} x1={share(hour * 60)} x2={share(hour * 60)} y1="0" y2="100%" className="stroke-line-strong" />
      ))}
      {spans.map(({ opensAt, closesAt }) => (
        <rect
          key={opensAt}
          x={share(minutes(opensAt))}
          width={share(minutes(closesAt) - minutes(opensAt))}
          height="100%"
          className="fill-met-line"
        />
      ))}
    </svg>
  )
}
