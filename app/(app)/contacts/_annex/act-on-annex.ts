'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { annexWords } from '#app/_words/annex-words.ts'
import { fill } from '#app/_words/fill.ts'
import {
  AcknowledgeAnnexDocument,
  AdoptSupplierAnnexDocument,
  ConfirmAnnexDocument,
  RecordContactTestDocument,
  RecordDigitalPostDocument,
  ResolveBounceDocument,
  TestContactDocument,
} from '#graphql/generated/operations.ts'
import type { ActAnswer } from './act-answer.ts'

type Told = Readonly<{ __typename: string; message?: string }>

/** Confirm, acknowledge, adopt, record or resolve: the acts beside the form. */
export async function actOnAnnex(before: ActAnswer, form: FormData): Promise<ActAnswer> {
  const { page: text } = annexWords(await language())
  const turn = before.turn + 1
  const field = (name: string) => String(form.get(name) ?? '')
  const clientMutationId = field('key') || null
  const sentOn = typedDate(field('sentOn'))
  if (field('act') === 'post' && !sentOn) return { turn, isDone: false, message: text.badDate }
  const annexId = field('annexId')
  const recordTest = async (result: 'ARRIVED' | 'FAILED'): Promise<Told> => {
    const input = { testId: field('testId'), result, code: field('code'), note: field('note'), clientMutationId }
    return (await act(RecordContactTestDocument, { input })).recordContactTest
  }
  const verbs: Readonly<Record<string, () => Promise<Told>>> = {
    confirm: async () => {
      const input = { expectedVersion: Number(field('expectedVersion')), clientMutationId }
      return (await act(ConfirmAnnexDocument, { input })).confirmAnnex
    },
    acknowledge: async () =>
      (await act(AcknowledgeAnnexDocument, { input: { annexId, clientMutationId } })).acknowledgeAnnex,
    resolve: async () => {
      const input = { bounceId: field('bounceId'), clientMutationId }
      return (await act(ResolveBounceDocument, { input })).resolveBounce
    },
    test: async () => {
      const kind = field('kind') === 'ON_CALL_ALARM' ? ('ON_CALL_ALARM' as const) : ('OUT_OF_HOURS_MAIL' as const)
      return (await act(TestContactDocument, { input: { kind, clientMutationId } })).testContact
    },
    arrived: () => recordTest('ARRIVED'),
    failed: () => recordTest('FAILED'),
    adopt: async () => {
      const input = { supplierId: field('supplierId'), clientMutationId }
      return (await act(AdoptSupplierAnnexDocument, { input })).adoptSupplierAnnex
    },
    post: async () => {
      const input = { annexId, sentOn: sentOn ?? '', clientMutationId }
      return (await act(RecordDigitalPostDocument, { input })).recordDigitalPost
    },
  }
  try {
    const told = await verbs[field('act')]?.()
    if (told?.message) return { turn, isDone: false, message: told.message }
    revalidatePath('/contacts', 'layout')
    return { turn, isDone: true }
  } catch (error) {
    const reference = (error as { digest?: string }).digest ?? '–'
    const message = error instanceof SignInNeeded ? text.signedOut : fill(text.fault, { reference })
    return { turn, isDone: false, message }
  }
}
