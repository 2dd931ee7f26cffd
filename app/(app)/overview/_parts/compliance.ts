/** The share of duties met in time, or null where none fell due. A single breach never rounds up to 100 %. */
export function compliance({ met, missed }: Readonly<{ met: number; missed: number }>): number | null {
  if (met + missed === 0) return null
  const share = met / (met + missed)
  return missed > 0 ? Math.min(share, 0.999) : share
}
