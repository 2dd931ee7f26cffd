'use client'
import { AudioLines, Check, X } from 'lucide-react'
import { counted } from '#app/_words/counted.ts'
import { fill } from '#app/_words/fill.ts'
import { useBusinessNow } from './business-time.ts'
import type { Bead, Cadence } from './cadence.ts'
import { useLanguage } from './language.tsx'

type Props = Readonly<{ cadence: Cadence; asOf: string; openedAt: string; resolvedAt: string | null }>

const shown = 7

const looks: Record<Bead['kind'], string> = {
  SENT: 'border-met-line bg-met-bg text-met-fg',
  LATE: 'border-late-line bg-p1 text-on-p1',
  SILENT: 'border-late-line bg-p1 text-on-p1',
  END: 'border-met-line bg-met-bg text-met-fg',
  NEXT: 'border-dashed border-soon-line bg-soon-bg text-soon-fg',
}

/** Each status that was owed as a bead at its time; the next one dashed at its latest moment (screens 5.8). */
export function CadenceTrack({ cadence, asOf, openedAt, resolvedAt }: Props) {
  const { language, words, format } = useLanguage()
  const text = words.room.cadence
  const now = useBusinessNow(asOf, 15)
  const beads = cadence.beads.slice(-shown)
  const hidden = cadence.beads.length - beads.length
  const lasted = (resolvedAt ? Date.parse(resolvedAt) : now) - Date.parse(openedAt)
  const says = ({ kind, number, at }: Bead) => {
    const time = format.near(at, new Date(now))
    const n = number ?? ''
    if (kind === 'SENT') return fill(text.bead, { n, time })
    if (kind === 'LATE') return fill(text.late, { n, time })
    if (kind === 'SILENT') return fill(text.silent, { time })
    return fill(kind === 'END' ? text.end : text.next, { time })
  }
  /** How much of the way to the next bead has passed. */
  const filled = (from: Bead, to: Bead) => {
    if (to.kind !== 'NEXT') return 100
    const [start, end] = [Date.parse(from.at), Date.parse(to.at)]
    return end > start ? Math.min(100, Math.max(0, ((now - start) / (end - start)) * 100)) : 100
  }
  return (
    <section className="min-w-0 rounded-card border border-line bg-surface px-4 py-3" aria-label={text.title}>
      <div className="flex flex-wrap items-center justify-between gap-x-3 text-xs">
        <h2 className="flex items-center gap-1.5 font-semibold">
          <AudioLines aria-hidden size={16} />
          {text.title}
        </h2>
        <p className="text-ink-2">
          {cadence.all > 0 && `${fill(text.figures, { met: cadence.met, all: cadence.all })} · `}
          {fill(text.lasted, { duration: format.duration(lasted / 1000) })}
        </p>
      </div>
      {beads.length === 0 ? (
        <p className="mt-3 text-ink-2">{text.none}</p>
      ) : (
        <ol className="mt-3 flex" data-cadence="">
          {hidden > 0 && (
            <li className="mr-2 self-start pt-1 text-2xs text-ink-2">{counted(text.earlier, hidden, language)}</li>
          )}
          {beads.map((bead, index) => {
            const before = beads[index - 1]
            return (
              <li key={bead.key} className="relative flex min-w-0 flex-1 flex-col items-center" data-bead={bead.kind}>
                {before && (
                  <span aria-hidden className="absolute top-[13px] right-1/2 left-[calc(-50%)] h-[3px] bg-line">
                    <span className="block h-full bg-primary" style={{ width: `${filled(before, bead)}%` }} />
                  </span>
                )}
                <span
                  aria-hidden
                  className={`relative z-10 flex size-7 items-center justify-center rounded-full border-2 text-2xs font-semibold tabular-nums ${looks[bead.kind]}`}
                >
                  {bead.kind === 'LATE' || bead.kind === 'SILENT' ? (
                    <X size={14} />
                  ) : bead.kind === 'END' ? (
                    <Check size={14} />
                  ) : (
                    bead.number
                  )}
                </span>
                <span
                  aria-hidden
                  className={`mt-1 text-2xs tabular-nums ${bead.kind === 'SENT' || bead.kind === 'END' ? 'text-ink-2' : bead.kind === 'NEXT' ? 'font-semibold text-soon-fg' : 'font-semibold text-late-fg'}`}
                >
                  {format.bare(bead.at)}
                </span>
                <span className="sr-only">{says(bead)}</span>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
