'use client'

import { Keyboard, X } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { KeyHint } from '#app/_parts/key-hint.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { areKeysOn, switchKeys, useKeys } from '#app/_parts/use-keys.ts'

type Props = Readonly<{ mayReport: boolean; mayTakeCalls: boolean }>

/** The keys that work everywhere, the list of all keys, and the switch that turns single keys off (WCAG 2.1.4). */
export function Shortcuts({ mayReport, mayTakeCalls }: Props) {
  const { words } = useLanguage()
  const text = words.shell.keys
  const router = useRouter()
  const isOnCalendar = usePathname() === '/changes/calendar'
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(areKeysOn()), [])
  const open = () => dialog.current?.showModal()
  useKeys({
    '?': open,
    'g o': () => router.push('/overview'),
    'g i': () => router.push('/incidents'),
    'g n': () => router.push('/inbox'),
    'g p': () => router.push('/problems'),
    'g c': () => router.push('/changes'),
    'g k': () => router.push('/changes/calendar'),
    ...(mayReport && { c: () => router.push(isOnCalendar ? '/changes/new' : '/incidents/new') }),
    ...(mayTakeCalls && { 'Shift c': () => router.push('/incidents/new?call=yes') }),
  })

  const rows: readonly (readonly [readonly string[], string])[] = [
    [['Ctrl', 'K'], text.list.palette],
    [['G', 'O'], text.list.overview],
    [['G', 'I'], text.list.incidents],
    [['G', 'P'], text.list.problems],
    [['G', 'C'], text.list.changes],
    [['G', 'K'], text.list.calendar],
    [['G', 'N'], text.list.inbox],
    ...(mayReport ? [[['C'], text.list.create] as const] : []),
    ...(mayTakeCalls ? [[['⇧', 'C'], text.list.takeCall] as const] : []),
    [['J'], text.list.next],
    [['K'], text.list.previous],
    [['Enter'], text.list.open],
    [['/'], text.list.search],
    [[text.space], text.list.peek],
    [['X'], text.list.select],
    [['⇧', '↓'], text.list.extend],
    [['A'], text.list.assign],
    [['⇧', 'A'], text.list.assignOther],
    [['V'], text.list.views],
    [['W'], text.list.begin],
    [['S'], text.list.status],
    [['R'], text.list.reply],
    [['N'], text.list.note],
    [['1–5'], text.list.tabs],
    [['Ctrl', 'Enter'], text.list.send],
    [['E'], text.list.resolve],
    [['T'], text.list.agree],
    [['P'], text.list.priority],
    [['H'], text.list.handOver],
    [['M'], text.list.unread],
    [['.'], text.list.copy],
    [['.', '.'], text.list.copyTitle],
    [['[', ']'], text.list.neighbours],
    [['?'], text.list.help],
  ]
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="flex min-h-11 w-full items-center gap-2.5 px-5 text-xs text-ink-2 hover:bg-hover hover:text-ink"
      >
        <Keyboard aria-hidden size={16} />
        <span className="flex-1 text-left">{text.title}</span>
        <KeyHint>?</KeyHint>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcuts-title"
        className="m-auto max-h-[85dvh] w-[min(44rem,calc(100vw-2rem))] overflow-y-auto rounded-card border border-line-strong bg-surface p-0 text-ink shadow-overlay backdrop:bg-black/50"
      >
        <div className="flex items-center justify-between border-b border-line py-2 pr-2 pl-4">
          <h2 id="shortcuts-title" className="text-[0.9375rem]/6 font-semibold">
            {text.title}
          </h2>
          <button
            type="button"
            onClick={() => dialog.current?.close()}
            aria-label={text.close}
            className="inline-flex size-9 items-center justify-center rounded-control hover:bg-hover"
          >
            <X aria-hidden size={16} />
          </button>
        </div>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 p-4 sm:grid-cols-[auto_1fr_auto_1fr]">
          {rows.map(([keys, action]) => (
            <div key={action} className="contents">
              <dt className="flex gap-1">
                <span className="sr-only">{keys.join(` ${text.andThen} `)}</span>
                {keys.map(key => (
                  <KeyHint key={key}>{key}</KeyHint>
                ))}
              </dt>
              <dd>{action}</dd>
            </div>
          ))}
        </dl>
        <label className="flex min-h-11 items-center gap-2 border-t border-line px-4 py-2">
          <input
            type="checkbox"
            checked={isOn}
            onChange={event => {
              setOn(event.target.checked)
              switchKeys(event.target.checked)
            }}
            className="size-4 accent-primary"
          />
          {text.on}
        </label>
      </dialog>
    </>
  )
}
