'use server'
import { revalidatePath } from 'next/cache'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm, type Done } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { typedDate } from '#app/_parts/typed-time.ts'
import { words } from '#app/_words/words.ts'
import {
  AnswerAccessRequestDocument,
  ChangeRolesDocument,
  DisablePersonDocument,
  EnablePersonDocument,
  EndAuditorGrantDocument,
  EndMembershipDocument,
  GrantAuditorDocument,
  InvitePersonDocument,
  type Role,
  SetEscalationLevelDocument,
  WithdrawInvitationDocument,
} from '#graphql/generated/operations.ts'

/** What an administrator does with the people of an organisation (C.4). */
export async function actOnMembers(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { members: text, badDate } = words(await language()).people
  const roles = form.getAll('roles').map(String) as Role[]
  const answer = await answerForm(before, form, async field => {
    const clientMutationId = field('key') || null
    const member = { personId: field('personId'), expectedVersion: Number(field('expectedVersion')), clientMutationId }
    const verbs: Readonly<Record<string, () => Promise<Done>>> = {
      async invite() {
        const organisationId = field('organisationId') || null
        const language = field('language') === 'EN' ? ('EN' as const) : ('DA' as const)
        const input = { organisationId, email: field('email'), name: field('name'), roles, language, clientMutationId }
        return { told: (await act(InvitePersonDocument, { input })).invitePerson, message: text.sent }
      },
      async withdraw() {
        const input = { invitationId: field('invitationId'), clientMutationId }
        return { told: (await act(WithdrawInvitationDocument, { input })).withdrawInvitation }
      },
      async roles() {
        return {
          told: (await act(ChangeRolesDocument, { input: { ...member, roles } })).changeRoles,
          message: text.rolesSaved,
        }
      },
      async level() {
        const input = { ...member, level: Number(field('level')) || null }
        return { told: (await act(SetEscalationLevelDocument, { input })).setEscalationLevel, message: text.levelSaved }
      },
      async letOut() {
        return { told: (await act(EndMembershipDocument, { input: member })).endMembership }
      },
      async disable() {
        const input = { personId: field('personId'), reason: field('reason'), clientMutationId }
        return { told: (await act(DisablePersonDocument, { input })).disablePerson }
      },
      async enable() {
        const input = { personId: field('personId'), clientMutationId }
        return { told: (await act(EnablePersonDocument, { input })).enablePerson }
      },
      async answer() {
        const isAccepted = field('isAccepted') === 'yes'
        const input = { requestId: field('requestId'), isAccepted, ...(isAccepted && { roles }), clientMutationId }
        return { told: (await act(AnswerAccessRequestDocument, { input })).answerAccessRequest }
      },
      async grant() {
        const days = ['fromOn', 'toOn', 'expiresOn'].map(name => ({ name, date: typedDate(field(name)) }))
        const wrong = days.find(one => one.date === null)
        if (wrong) return { told: { __typename: 'InvalidInput', message: badDate, field: [wrong.name] } }
        const [fromOn = '', toOn = '', expiresOn = ''] = days.map(one => one.date ?? '')
        const input = { ...member, fromOn, toOn, expiresOn }
        return { told: (await act(GrantAuditorDocument, { input })).grantAuditor, message: text.granted }
      },
      async endGrant() {
        const input = { grantId: field('grantId'), clientMutationId }
        return { told: (await act(EndAuditorGrantDocument, { input })).endAuditorGrant }
      },
    }
    const verb = verbs[field('act')]
    if (!verb) throw new Error(`no such act on members: ${field('act')}`)
    return verb()
  })
  if (answer.kind === 'DONE') revalidatePath('/settings/members')
  return answer
}
