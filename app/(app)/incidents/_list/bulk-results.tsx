'use client'

import { CircleCheck, CircleX, Undo2, X } from 'lucide-react'
import Link from 'next/link'
import { buttonStyle } from '#app/_parts/button.tsx'
import type { BulkWords } from '#app/_words/bulk-words.ts'
import { fill } from '#app/_words/fill.ts'
import type { BulkRow, BulkVerb, RowResult } from './bulk.ts'

type Props = Readonly<{
  verb: BulkVerb
  results: readonly RowResult[]
  isUndo: boolean
  text: BulkWords
  hide(): void
  undo(rows: readonly BulkRow[]): void
}>

/** The link opens the form of the same verb on the case's own page, where the rest can be said. */
const asked = { BEGIN: 'begin', ASSIGN: '', ACKNOWLEDGE: 'acknowledge', CLOSE: 'close' } as const

/** One line for each case: done, or refused with its reason and the way on. */
export function BulkResults({ verb, results, isUndo, text, hide, undo }: Props) {
  const done = results.filter(one => one.refusal === null).length
  const back = results.flatMap(one => (one.undo ? [one.undo] : []))
  return (
    <section aria-label={text.results} className="border-b border-line bg-sunken px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-[0.9375rem]/6 font-semibold tabular-nums">
          {fill(text.summary, { done, all: results.length })}
        </h2>
        <span className="flex items-center gap-2">
          {back.length > 0 && !isUndo && (
            <button type="button" className={buttonStyle('secondary', 'dense')} onClick={() => undo(back)}>
              <Undo2 aria-hidden size={16} />
              {text.undo}
            </button>
          )}
          <button
            type="button"
            onClick={hide}
            aria-label={text.hide}
            className="inline-flex size-9 items-center justify-center rounded-control hover:bg-hover pointer-coarse:size-11"
          >
            <X aria-hidden size={16} />
          </button>
        </span>
      </div>
      <ul className="mt-1 grid gap-1 text-sm">
        {[...results]
          .sort((a, b) => Number(a.refusal === null) - Number(b.refusal === null))
          .map(({ number, refusal }) => (
            <li key={number} data-result={number} className="flex flex-wrap items-baseline gap-x-2">
              {refusal === null ? (
                <CircleCheck aria-hidden size={14} className="self-center text-met-fg" />
              ) : (
                <CircleX aria-hidden size={14} className="self-center text-late-fg" />
              )}
              <span className="font-mono text-2xs font-medium">{number}</span>
              <span className={refusal === null ? '' : 'font-semibold text-late-fg'}>
                {refusal === null ? (isUndo ? text.undone : text.done[verb]) : text.refused}
              </span>
              {refusal !== null && (
                <>
                  <span className="wrap-anywhere">{refusal}</span>
                  <Link
                    href={`/incidents/${number}${asked[verb] && `?do=${asked[verb]}`}`}
                    prefetch={false}
                    className="link"
                  >
                    {text.next}
                  </Link>
                </>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
