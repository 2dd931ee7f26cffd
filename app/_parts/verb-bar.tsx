'use client'
import { CircleCheck, Lock, Megaphone, Play } from 'lucide-react'
import { useRef } from 'react'
import { begin, close, resolve } from '#app/(app)/incidents/[number]/verbs.ts'
import type { IncidentPageQuery } from '#graphql/generated/operations.ts'
import { buttonStyle } from './button.tsx'
import { EarlierFields } from './earlier-fields.tsx'
import { HandlerFields } from './handler-fields.tsx'
import { KeyHint } from './key-hint.tsx'
import { useLanguage } from './language.tsx'
import { ResolveFields } from './resolve-fields.tsx'
import { useAsked } from './use-asked.ts'
import { useKeys } from './use-keys.ts'
import { VerbDialog } from './verb-dialog.tsx'
import { VerbForm } from './verb-form.tsx'

type Props = Readonly<{
  incident: NonNullable<IncidentPageQuery['incident']>
  viewer: Readonly<{ name: string; phone: string | null }>
  maySend: boolean
}>

/** To the field that a status begins with. */
function toComposer(): void {
  const field = document.getElementById('situation')
  document.querySelector('[data-composer]')?.scrollIntoView({ block: 'start' })
  field?.focus({ preventScroll: true })
}

/** To the note of one's own side, which the composer is turned into. */
function toNote(): void {
  document.querySelector<HTMLInputElement>('[data-composer] input[name=mode][value=note]')?.click()
  requestAnimationFrame(toComposer)
}

/** What the viewer may do with the case now, as buttons with their keys (screens 4.4). */
export function VerbBar({ incident, viewer, maySend }: Props) {
  const { words } = useLanguage()
  const text = words.room
  const dialogs = {
    begin: useRef<HTMLDialogElement>(null),
    resolve: useRef<HTMLDialogElement>(null),
    close: useRef<HTMLDialogElement>(null),
  }
  const may = (verb: string) => incident.viewerMay.includes(verb)
  const mayBegin = may('beginIncident')
  const mayResolve = may('resolveIncident')
  const mayClose = may('closeIncident')
  const open = (which: keyof typeof dialogs) => dialogs[which].current?.showModal()
  const pressed = (isAllowed: boolean, go: () => void) => (event: KeyboardEvent) => {
    if (!isAllowed) return
    event.preventDefault()
    go()
  }
  useKeys({
    w: pressed(mayBegin, () => open('begin')),
    e: pressed(mayResolve, () => open('resolve')),
    s: pressed(maySend, toComposer),
    r: pressed(maySend, toComposer),
    n: pressed(may('addNote'), toNote),
  })
  useAsked({
    ...(mayBegin && { begin: () => open('begin') }),
    ...(mayResolve && { resolve: () => open('resolve') }),
    ...(mayClose && { close: () => open('close') }),
    ...(maySend && { status: toComposer }),
    ...(may('addNote') && { note: toNote }),
  })
  const isNew = incident.state === 'NEW'
  return (
    <>
      {mayClose && (
        <button type="button" className={buttonStyle('primary')} onClick={() => open('close')}>
          <Lock aria-hidden size={16} />
          {text.close.button}
        </button>
      )}
      {mayResolve && (
        <button type="button" className={buttonStyle()} onClick={() => open('resolve')}>
          <CircleCheck aria-hidden size={16} />
          {text.resolve.button}
          <KeyHint>{text.keys.resolve}</KeyHint>
        </button>
      )}
      {maySend && (
        <button
          type="button"
          className={`${buttonStyle(mayBegin && isNew ? 'secondary' : 'primary')} max-sm:hidden`}
          onClick={toComposer}
        >
          <Megaphone aria-hidden size={16} />
          {text.status.send}
          <KeyHint onPrimary={!(mayBegin && isNew)}>{text.keys.status}</KeyHint>
        </button>
      )}
      {mayBegin && (
        <button type="button" className={buttonStyle('primary')} onClick={() => open('begin')}>
          <Play aria-hidden size={16} />
          {text.begin.button}
          <KeyHint onPrimary>{text.keys.begin}</KeyHint>
        </button>
      )}
      {mayBegin && (
        <VerbDialog dialog={dialogs.begin} title={text.begin.title} closeLabel={text.begin.cancel}>
          <VerbForm incident={incident} serve={begin} dialog={dialogs.begin} words={text.begin}>
            {answer => (
              <>
                <HandlerFields within="begin" known={viewer} faults={answer.faults} typed={answer.typed} />
                <EarlierFields answer={answer} prefix="begun" label={text.begin.earlier} fault="actualBegunAt" />
              </>
            )}
          </VerbForm>
        </VerbDialog>
      )}
      {mayResolve && (
        <VerbDialog dialog={dialogs.resolve} title={text.resolve.title} closeLabel={text.resolve.cancel}>
          <VerbForm incident={incident} serve={resolve} dialog={dialogs.resolve} words={text.resolve}>
            {answer => (
              <>
                <ResolveFields answer={answer} />
                {!incident.handlingStartedAt && (
                  <fieldset>
                    <legend className="mb-2 font-semibold">{text.resolve.handler}</legend>
                    <HandlerFields within="resolve" known={viewer} faults={answer.faults} typed={answer.typed} />
                  </fieldset>
                )}
              </>
            )}
          </VerbForm>
        </VerbDialog>
      )}
      {mayClose && (
        <VerbDialog dialog={dialogs.close} title={text.close.title} closeLabel={text.close.cancel}>
          <VerbForm incident={incident} serve={close} dialog={dialogs.close} words={text.close} />
        </VerbDialog>
      )}
      {maySend && (
        <div className="fixed inset-x-0 bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-20 border-t border-line bg-surface p-2 sm:hidden print:hidden [body:has([data-composer]:focus-within)_&]:hidden">
          <button type="button" className={`${buttonStyle('primary', 'large')} w-full`} onClick={toComposer}>
            <Megaphone aria-hidden size={18} />
            {text.status.send}
          </button>
        </div>
      )}
    </>
  )
}
