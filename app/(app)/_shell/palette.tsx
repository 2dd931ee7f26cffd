'use client'

import { Command } from 'cmdk'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { caseAddress } from '#app/_parts/case-address.ts'
import { CaseChip } from '#app/_parts/case-chip.tsx'
import { useLanguage } from '#app/_parts/language.tsx'
import { counted } from '#app/_words/counted.ts'
import type { FoundCaseFragment } from '#graphql/generated/operations.ts'
import { menuGroups } from './places.ts'
import { searchCases } from './search-cases.ts'

type Props = Readonly<{ mayReport: boolean; isDemo: boolean; isAub: boolean; close: () => void }>
type Found = Readonly<{ text: string; hits: readonly FoundCaseFragment[] | null }>

const PAUSE_MS = 200
const LEAST = 2
const item = 'flex min-h-11 cursor-pointer items-center gap-2.5 px-4 py-2 text-sm data-[selected=true]:bg-primary-soft'
const heading =
  '[&_[cmdk-group-heading]]:px-4 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-2xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-2'

/** Jump to a place, an action or a case by typing (screens 4.3). Never the only way. */
export function Palette({ mayReport, isDemo, isAub, close }: Props) {
  const { words, language } = useLanguage()
  const text = words.search.palette
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>({ text: '', hits: [] })
  const wanted = typed.trim()
  const isCurrent = found.text === wanted

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  useEffect(() => {
    if (wanted.length < LEAST) {
      setFound({ text: wanted, hits: [] })
      return
    }
    let isStale = false
    const timer = setTimeout(async () => {
      const hits = await searchCases(wanted)
      if (!isStale) setFound({ text: wanted, hits })
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [wanted])

  const go = (address: string, isOutside = false) => {
    dialog.current?.close()
    if (isOutside) window.location.assign(address)
    else router.push(address)
  }
  const isNamed = (label: string) => label.toLocaleLowerCase(language).includes(wanted.toLocaleLowerCase(language))
  const places = menuGroups(words.shell, isDemo, isAub)
    .flatMap(group => group.places)
    .filter(place => isNamed(place.label))
  const hits = (isCurrent && found.hits) || []
  const isEmpty = isCurrent && hits.length === 0 && places.length === 0

  return (
    <dialog
      ref={dialog}
      aria-label={text.label}
      onClose={close}
      {...{ closedby: 'any' }}
      className="mx-auto mt-[10dvh] w-[min(38rem,calc(100vw-1.5rem))] rounded-card border border-line-strong bg-surface p-0 text-ink shadow-overlay backdrop:bg-black/50"
    >
      <Command label={text.label} shouldFilter={false} loop>
        <Command.Input
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder={text.input}
          aria-label={text.input}
          maxLength={200}
          className="min-h-12 w-full border-b border-line bg-surface px-4 text-base outline-none"
        />
        <p role="status" className="sr-only">
          {wanted.length >= LEAST && (isCurrent ? counted(text.found, hits.length, language) : text.searching)}
        </p>
        <Command.List label={text.label} className="max-h-[60dvh] overflow-y-auto pb-2">
          {isCurrent && found.hits === null && <p className="px-4 py-3 text-sm">{text.failed}</p>}
          {isEmpty && <p className="px-4 py-3 text-sm">{text.none}</p>}
          {hits.length > 0 && (
            <Command.Group heading={text.cases} className={heading}>
              {hits.map(hit => (
                <Command.Item
                  key={hit.id}
                  value={hit.id}
                  onSelect={() => go(caseAddress(hit.noun, hit.number))}
                  className={item}
                >
                  <CaseChip caseType={hit.caseType} priority={hit.priority} language={language} />
                  <span className="min-w-0 flex-1 truncate">{hit.title ?? hit.number}</span>
                  <span className="font-mono text-2xs text-ink-2">{hit.number}</span>
                </Command.Item>
              ))}
              <Command.Item
                value="all"
                onSelect={() => go(`/search?${new URLSearchParams({ q: wanted })}`)}
                className={`${item} text-link underline`}
              >
                {text.all(wanted)}
              </Command.Item>
            </Command.Group>
          )}
          {mayReport && isNamed(words.incidents.newCase) && (
            <Command.Group heading={text.actions} className={heading}>
              <Command.Item value="new" onSelect={() => go('/incidents/new')} className={item}>
                {words.incidents.newCase}
              </Command.Item>
            </Command.Group>
          )}
          {places.length > 0 && (
            <Command.Group heading={text.places} className={heading}>
              {places.map(({ href, label, Icon, isOutside }) => (
                <Command.Item key={href} value={href} onSelect={() => go(href, isOutside)} className={item}>
                  <Icon aria-hidden size={16} />
                  {label}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </dialog>
  )
}
