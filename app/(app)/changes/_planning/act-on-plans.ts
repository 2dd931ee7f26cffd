'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm, type Done } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { typedDate, typedMoment } from '#app/_parts/typed-time.ts'
import { calendarWords } from '#app/_words/calendar-words.ts'
import {
  AnnounceRequirementDocument,
  AnnounceServiceWindowDocument,
  AnswerRequirementDocument,
  ApproveStandardTemplateDocument,
  type ChangeService,
  ConfirmFreezeDocument,
  CorrectFreezeDocument,
  EndSubscriptionDocument,
  type FreezeName,
  type RequirementAnswerKind,
  RevokeStandardTemplateDocument,
  SubscribeToCalendarDocument,
} from '#graphql/generated/operations.ts'

const wrong = (field: string, message: string): Done => ({
  told: { __typename: 'InvalidInput', message, field: [field] },
})

/** What whoever plans does: freezes, service windows, requirements, standard changes, the own calendar (5.4). */
export async function actOnPlans(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const text = calendarWords(await language())
  const services = form.getAll('services').map(String) as ChangeService[]
  const answer = await answerForm(before, form, async field => {
    const clientMutationId = field('key') || null
    const optional = (name: string) => field(name).trim() || null
    /** An instant of two fields, a date and a time; both empty is none. */
    const moment = (name: string): { iso: string | null } | Done => {
      if (!field(name).trim() && !field(`${name}Time`).trim()) return { iso: null }
      const typed = typedMoment(field(name), field(`${name}Time`))
      if ('iso' in typed) return typed
      return typed.fault === 'date' ? wrong(name, text.bad.date) : wrong(`${name}Time`, text.bad[typed.fault])
    }
    const freeze = {
      name: field('name') as FreezeName,
      year: Number(field('year')),
      expectedVersion: Number(field('expectedVersion')),
      clientMutationId,
    }
    const said = (told: object) => text.freezes.done('overlapping' in told ? Number(told.overlapping) : 0)
    const verbs: Readonly<Record<string, () => Promise<Done>>> = {
      async confirm() {
        const told = (await act(ConfirmFreezeDocument, { input: freeze })).confirmFreeze
        return { told, message: said(told) }
      },
      async correct() {
        const [firstOn, lastOn] = [typedDate(field('firstOn')), typedDate(field('lastOn'))]
        if (!firstOn) return wrong('firstOn', text.bad.date)
        if (!lastOn) return wrong('lastOn', text.bad.date)
        const input = { ...freeze, firstOn, lastOn, reason: field('reason') }
        const told = (await act(CorrectFreezeDocument, { input })).correctFreeze
        return { told, message: said(told) }
      },
      async window() {
        const [from, to] = [moment('startsAt'), moment('endsAt')]
        if ('told' in from) return from
        if ('told' in to) return to
        const id = optional('id')
        const input = {
          ...(id ? { id, expectedVersion: Number(field('expectedVersion')) } : { services }),
          ...(from.iso && { startsAt: from.iso }),
          ...(to.iso && { endsAt: to.iso }),
          text: optional('text'),
          ...(field('isCancelled') === 'yes' && { isCancelled: true }),
          clientMutationId,
        }
        const told = (await act(AnnounceServiceWindowDocument, { input })).announceServiceWindow
        return { told, message: text.windows.done }
      },
      async requirement() {
        const mustBeCompletedOn = typedDate(field('mustBeCompletedOn'))
        if (!mustBeCompletedOn) return wrong('mustBeCompletedOn', text.bad.date)
        const service = optional('versionService') as ChangeService | null
        const version = { label: field('versionLabel'), address: field('versionAddress'), validFrom: mustBeCompletedOn }
        const input = {
          title: field('title'),
          specification: field('specification'),
          services,
          mustBeCompletedOn,
          legalBasis: optional('legalBasis'),
          shortNoticeReason: optional('shortNoticeReason'),
          interfaceVersions: service ? [{ service, ...version }] : null,
          clientMutationId,
        }
        const told = (await act(AnnounceRequirementDocument, { input })).announceRequirement
        const number = told.__typename === 'RequirementAnnounced' ? told.requirement.number : null
        return { told, message: text.requirements.done, ...(number && { address: `/changes/requirements/${number}` }) }
      },
      async answer() {
        const answer = field('answer') as RequirementAnswerKind
        const input = { id: field('id'), answer, text: optional('text'), to: optional('to'), clientMutationId }
        const told = (await act(AnswerRequirementDocument, { input })).answerRequirement
        return { told, message: answer === 'REPLIED' ? text.requirements.replied : text.requirements.answered }
      },
      async approve() {
        const typed = optional('validTo')
        const validTo = typed && typedDate(typed)
        if (typed && !validTo) return wrong('validTo', text.bad.date)
        const uses = optional('mostUses')
        if (uses && !/^\d{1,6}$/.test(uses)) return wrong('mostUses', text.bad.number)
        const input = {
          title: field('title'),
          scope: field('scope'),
          steps: field('steps'),
          limits: field('limits'),
          services,
          suppliers: form.getAll('suppliers').map(String),
          validTo,
          mostUses: uses === null ? null : Number(uses),
          isAllowedInFreeze: field('isAllowedInFreeze') === 'yes',
          clientMutationId,
        }
        const told = (await act(ApproveStandardTemplateDocument, { input })).approveStandardTemplate
        return { told, message: text.templates.approved }
      },
      async revoke() {
        const expectedVersion = Number(field('expectedVersion'))
        const input = { id: field('id'), expectedVersion, reason: field('reason'), clientMutationId }
        return {
          told: (await act(RevokeStandardTemplateDocument, { input })).revokeStandardTemplate,
          message: text.templates.revoked,
        }
      },
      async subscribe() {
        const told = (await act(SubscribeToCalendarDocument, { input: { clientMutationId } })).subscribeToCalendar
        const address = told.__typename === 'CalendarSubscribed' ? told.address : null
        return {
          told,
          message: text.feed.done,
          ...(address && { shown: [{ label: text.feed.address, text: address }] }),
        }
      },
      async unsubscribe() {
        const told = (await act(EndSubscriptionDocument, { input: { clientMutationId } })).endSubscription
        return { told, message: text.feed.ended }
      },
    }
    const verb = verbs[field('act')]
    if (!verb) throw new Error(`no such act on plans: ${field('act')}`)
    return verb()
  })
  if (answer.kind === 'DONE') revalidatePath('/changes', 'layout')
  return answer
}
