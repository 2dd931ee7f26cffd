/** Terms and what they mean, as a card. */
export function Definitions({ of: points }: Readonly<{ of: readonly (readonly string[])[] }>) {
  return (
    <dl className="mt-6 grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-6">
      {points.map(([term, meaning]) => (
        <div key={term}>
          <dt className="font-semibold">{term}</dt>
          <dd className="max-w-[66ch] text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}
