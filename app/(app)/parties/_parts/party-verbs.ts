import { act } from '#app/_graph/act.ts'
import type { Words } from '#app/_words/words.ts'
import { typedInstitutionNumbers } from '#domain/institution-number.ts'
import {
  AssignSupplierDocument,
  DeviateFromAnnexDocument,
  EndAgreementDocument,
  EndAssignmentDocument,
  EndDeviationDocument,
  HandOverCasesDocument,
  MergeOrganisationsDocument,
  OpenAgreementDocument,
  PartyByNumberDocument,
  RegisterOrganisationDocument,
  SetTestEnvironmentDocument,
  UndoImportDocument,
  UpdateOrganisationDocument,
} from '#graphql/generated/operations.ts'

export type Told = Readonly<{
  __typename: string
  message?: string
  field?: readonly string[] | null
  address?: string
  said?: string
}>
type Form = Readonly<{
  field: (name: string) => string
  day: (name: string) => string | null
  all: (name: string) => string[]
}>
type Verb = (form: Form, clientMutationId: string | null, text: Words['parties']) => Promise<Told>

const services = ['SCHOOL_STAY', 'BOARD_AND_LODGING'] as const
const serviceOf = (form: Form) => services.find(one => one === form.field('service')) ?? 'SCHOOL_STAY'
const factsOf = ({ field }: Form) => ({
  name: field('name'),
  cvrNumber: field('cvrNumber'),
  institutionNumbers: typedInstitutionNumbers(field('institutionNumbers')),
  city: field('city'),
  emailDomain: field('emailDomain'),
  deliveryChannel: field('deliveryChannel') === 'LAEREPLADSEN' ? ('LAEREPLADSEN' as const) : ('OWN_SA_SYSTEM' as const),
})
const seen = ({ field }: Form) => ({ id: field('id'), expectedVersion: Number(field('expectedVersion')) })

/** Each verb of the register as its form sends it. */
export const partyVerbs: Readonly<Record<string, Verb>> = {
  async register(form, clientMutationId) {
    const kind = form.field('kind') === 'SUPPLIER' ? ('SUPPLIER' as const) : ('SCHOOL' as const)
    const input = { ...factsOf(form), kind, isTest: form.field('isTest') === 'yes', clientMutationId }
    const told = (await act(RegisterOrganisationDocument, { input })).registerOrganisation
    return told.__typename === 'OrganisationRegistered'
      ? { ...told, address: `/parties/${told.organisation.id}` }
      : told
  },
  async update(form, clientMutationId) {
    const input = { ...seen(form), ...factsOf(form), clientMutationId }
    return (await act(UpdateOrganisationDocument, { input })).updateOrganisation
  },
  async test(form, clientMutationId) {
    const input = { ...seen(form), isTest: form.field('isTest') === 'yes', clientMutationId }
    return (await act(SetTestEnvironmentDocument, { input })).setTestEnvironment
  },
  async merge(form, clientMutationId, text) {
    const cvrNumber = form.field('successorId').replace(/\s|^DK/gi, '')
    const found = /^\d{8}$/.test(cvrNumber)
      ? (await act(PartyByNumberDocument, { by: { cvrNumber } })).organisation
      : null
    if (!found) return { __typename: 'NotFound', message: text.merge.unknown, field: ['successorId'] }
    const input = { ...seen(form), successorId: found.id, clientMutationId }
    return (await act(MergeOrganisationsDocument, { input })).mergeOrganisations
  },
  async openAgreement(form, clientMutationId) {
    const input = { schoolId: form.field('schoolId'), firstOn: form.day('firstOn'), clientMutationId }
    return (await act(OpenAgreementDocument, { input })).openAgreement
  },
  async endAgreement(form, clientMutationId) {
    const { field, day } = form
    const input = { schoolId: field('schoolId'), lastOn: day('lastOn'), reason: field('reason'), clientMutationId }
    return (await act(EndAgreementDocument, { input })).endAgreement
  },
  async assign(form, clientMutationId) {
    const { field, day } = form
    const input = {
      schoolId: field('schoolId'),
      supplierId: field('supplierId'),
      service: serviceOf(form),
      firstOn: day('firstOn'),
      lastOn: day('lastOn'),
      hasPowerOfAttorney: field('attorney') === 'yes',
      clientMutationId,
    }
    return (await act(AssignSupplierDocument, { input })).assignSupplier
  },
  async end({ field, day }, clientMutationId) {
    const input = { assignmentId: field('assignmentId'), lastOn: day('lastOn'), clientMutationId }
    return (await act(EndAssignmentDocument, { input })).endAssignment
  },
  async deviate({ field }, clientMutationId) {
    const [schoolId, phone, mailbox] = [field('schoolId'), field('phone'), field('mailbox')]
    const more = { outOfHoursMailbox: field('outOfHoursMailbox'), text: field('text'), clientMutationId }
    return (await act(DeviateFromAnnexDocument, { input: { schoolId, phone, mailbox, ...more } })).deviateFromAnnex
  },
  async endDeviation({ field }, clientMutationId) {
    return (await act(EndDeviationDocument, { input: { schoolId: field('schoolId'), clientMutationId } })).endDeviation
  },
  async handOver(form, clientMutationId, text) {
    const input = { service: serviceOf(form), caseIds: form.all('caseIds'), note: form.field('note'), clientMutationId }
    const told = (await act(HandOverCasesDocument, { input })).handOverCases
    if (told.__typename !== 'CasesHandedOver') return told
    return { ...told, said: `${text.handOver.done}${text.handOver.kept(told.keptCount)}` }
  },
  async undo(form, clientMutationId) {
    return (await act(UndoImportDocument, { input: { importId: form.field('importId'), clientMutationId } })).undoImport
  },
}
