'use server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { act } from '#app/_graph/act.ts'
import { language } from '#app/_graph/preferences.ts'
import { answerForm, type Done, type Told } from '#app/_parts/answer-form.ts'
import type { DataAnswer } from '#app/_parts/data-form-answer.ts'
import { words } from '#app/_words/words.ts'
import {
  ChangeDefaultReporterDocument,
  CreateClientDocument,
  CreateTokenDocument,
  EndClientDocument,
  IssueClientSecretDocument,
  RevokeTokenDocument,
  RotateTokenDocument,
  SetPriorityWordsDocument,
  type TokenScope,
  WithdrawClientSecretDocument,
} from '#graphql/generated/operations.ts'
import { wordsFrom } from './priorities.ts'
import { secretLines, tokenLines } from './shown-lines.ts'

/** The form's name of a field of the contact person. */
const atReporter = (told: Told): Told =>
  told.field?.[0] === 'defaultReporter' ? { ...told, field: [`reporter-${told.field[1]}`] } : told

/** What an administrator does with integrations and their tokens (screens 5.18). */
export async function actOnClients(before: DataAnswer, form: FormData): Promise<DataAnswer> {
  const { tokens: text, tools } = words(await language())
  const given = await headers()
  const address = given.get('origin') ?? `https://${given.get('host')}`
  const scopes = form.getAll('scopes').map(String) as TokenScope[]
  const answer = await answerForm(before, form, async field => {
    const clientMutationId = field('key') || null
    const client = { clientId: field('clientId'), clientMutationId }
    const token = { tokenId: field('tokenId'), clientMutationId }
    const validDays = Number(field('validDays'))
    const defaultReporter = {
      name: field('reporter-name'),
      department: field('reporter-department'),
      location: field('reporter-location'),
      phone: field('reporter-phone'),
    }
    const shown = (secret: string | null | undefined) =>
      secret ? { shown: tokenLines(secret, address, text) } : { message: text.shown.repeated }
    const isNamed = field('typedName').trim() === field('name')
    const misnamed: Done = {
      told: { __typename: 'InvalidInput', message: text.notTheName(field('name')), field: ['typedName'] },
    }
    const verbs: Readonly<Record<string, () => Promise<Done>>> = {
      async create() {
        const input = { name: field('name'), purpose: field('purpose'), defaultReporter, clientMutationId }
        const told = (await act(CreateClientDocument, { input })).createClient
        return { told: atReporter(told), message: text.clientCreated }
      },
      async reporter() {
        const input = { ...client, defaultReporter }
        const told = (await act(ChangeDefaultReporterDocument, { input })).changeDefaultReporter
        return { told: atReporter(told), message: text.reporterSaved }
      },
      async words() {
        const given = wordsFrom(field)
        const told: Told = (await act(SetPriorityWordsDocument, { input: { ...client, words: given } }))
          .setPriorityWords
        const place = told.field?.[0] === 'words' ? given[Number(told.field[1])] : undefined
        return {
          told: place ? { ...told, field: [`words-${place.priority}`] } : told,
          message: tools.priorityWords.saved,
        }
      },
      async end() {
        return isNamed ? { told: (await act(EndClientDocument, { input: client })).endClient } : misnamed
      },
      async token() {
        const input = { ...client, name: field('name'), purpose: field('purpose') || null, scopes, validDays }
        const told = (await act(CreateTokenDocument, { input })).createToken
        return { told, message: text.created, ...(told.__typename === 'TokenCreated' && shown(told.secret)) }
      },
      async rotate() {
        const input = { ...token, validDays, overlapHours: Number(field('overlapHours')) }
        const told = (await act(RotateTokenDocument, { input })).rotateToken
        return { told, message: text.rotated, ...(told.__typename === 'TokenRotated' && shown(told.secret)) }
      },
      async revoke() {
        return isNamed ? { told: (await act(RevokeTokenDocument, { input: token })).revokeToken } : misnamed
      },
      async issue() {
        const told = (await act(IssueClientSecretDocument, { input: { ...client, scopes } })).issueClientSecret
        if (told.__typename !== 'ClientSecretIssued') return { told }
        const { oauth } = told.client
        if (!told.secret || !oauth) return { told, message: text.shown.repeated }
        return { told, message: text.issued, shown: secretLines(told.secret, oauth, text) }
      },
      async withdraw() {
        return { told: (await act(WithdrawClientSecretDocument, { input: client })).withdrawClientSecret }
      },
    }
    const verb = verbs[field('act')]
    if (!verb) throw new Error(`no such act on integrations: ${field('act')}`)
    return verb()
  })
  if (answer.kind === 'DONE') revalidatePath('/settings/tokens')
  return answer
}
