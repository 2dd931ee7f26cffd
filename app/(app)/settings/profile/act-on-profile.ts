'use server'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm, type Done } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { words } from '#app/_words/words.ts'
import {
  ChangePasswordDocument,
  EndAllSessionsDocument,
  EndOwnSessionDocument,
  UpdateProfileDocument,
} from '#graphql/generated/operations.ts'

/** What a person changes of themselves, and where they end their sessions. */
export async function actOnProfile(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { profile: text } = words(await language()).people
  return answerForm(before, form, async field => {
    const clientMutationId = field('key') || null
    const verbs: Readonly<Record<string, () => Promise<Done>>> = {
      async profile() {
        const input = {
          name: field('name'),
          phone: field('phone') || null,
          department: field('department') || null,
          location: field('location') || null,
          language: field('language') === 'EN' ? ('EN' as const) : ('DA' as const),
          clientMutationId,
        }
        return { told: (await act(UpdateProfileDocument, { input })).updateProfile, message: text.saved }
      },
      async password() {
        const input = { currentPassword: field('currentPassword'), password: field('password') }
        return { told: (await act(ChangePasswordDocument, { input })).changePassword, message: text.changed }
      },
      async end() {
        const input = { sessionId: field('sessionId'), clientMutationId }
        const told = (await act(EndOwnSessionDocument, { input })).endOwnSession
        return { told, message: text.ended, ...(field('isThis') === 'yes' && { address: '/login' }) }
      },
      async endAll() {
        const keepsThis = field('keepsThis') === 'yes'
        const told = (await act(EndAllSessionsDocument, { input: { keepsThis, clientMutationId } })).endAllSessions
        return { told, message: text.ended, ...(!keepsThis && { address: '/login' }) }
      },
    }
    const verb = verbs[field('act')]
    if (!verb) throw new Error(`no such act on a profile: ${field('act')}`)
    return verb()
  })
}
