import type { AnnexAcknowledged as Acknowledged } from '#db/commands/acknowledge-annex.ts'
import type { SupplierAnnexAdopted as Adopted } from '#db/commands/adopt-supplier-annex.ts'
import type { AnnexConfirmed as Confirmed } from '#db/commands/confirm-annex.ts'
import type { ContactsImported as ContactsTaken } from '#db/commands/import-contacts.ts'
import type { ContactTestRecorded as TestRecorded } from '#db/commands/record-contact-test.ts'
import type { DigitalPostRecorded as Recorded } from '#db/commands/record-digital-post.ts'
import type { BounceResolved as Resolved } from '#db/commands/resolve-bounce.ts'
import type { AnnexDraftSaved as Saved } from '#db/commands/save-annex-draft.ts'
import type { AnnexSubmitted as Submitted } from '#db/commands/submit-annex.ts'
import type { ContactTestSent as TestSent } from '#db/commands/test-contact.ts'
import type { AdoptionRow, AnnexVersionRow, BounceRow } from '#db/queries/annex-versions.ts'
import type { Annex as Receiving } from '#db/queries/annexes.ts'
import type { ContactTestRow } from '#db/queries/contact-tests.ts'
import type { OrganisationHead } from '#db/queries/organisations.ts'
import type * as domain from '#domain/annex.ts'
import type { AnnexChange as Change } from '#domain/annex-change.ts'
import type { HoursExample } from '#domain/hours-example.ts'
import type { PhoneHours } from '#domain/phone-hours.ts'
import type { Refused } from './mappers.ts'

/** Everything that is read for an organisation's annex, once for each operation. */
export type AnnexFile = Readonly<{
  organisation: OrganisationHead
  versions: readonly AnnexVersionRow[]
  bounces: readonly BounceRow[]
  now: Date
}>

export type Annex = AnnexFile
export type AnnexVersion = AnnexVersionRow
/** A field by its path; the words are chosen at the edge. */
export type AnnexField = string
export type AnnexChange = Change
export type AnnexHours = PhoneHours
export type AnnexContact = domain.ContactPerson
export type AnnexEscalation = domain.EscalationContact
export type AnnexDeputy = domain.Deputy
export type AnnexPoint = domain.ContactPoint
export type SupplierPart = AdoptionRow & Readonly<{ now: Date }>
export type MailBounce = BounceRow
export type AnnexTask = Readonly<{
  kind:
    | 'BOUNCED_ADDRESS'
    | 'LEVEL_MISSING'
    | 'COMPLETE'
    | 'ADOPT_SUPPLIER_PART'
    | 'STILL_CORRECT'
    | 'ACKNOWLEDGE'
    | 'SEND_DIGITAL_POST'
  /** Whose task it is. */
  organisationId: string
  detail: Readonly<Record<string, string | number>>
}>
export type ContactNow = AnnexFile & Readonly<{ receiving: Receiving | null; today: string }>
export type ContactPointNow = Readonly<{
  annex: Receiving
  asOf: Date
  receives: readonly string[]
  failed: readonly string[]
}>
export type EscalationNow = domain.Rung & Readonly<{ failed: readonly string[] }>
export type PersonNow = Readonly<{ contact: domain.ContactPerson; failed: readonly string[] }>
export type AnnexHoursExample = HoursExample & Readonly<{ kind: 'AnnexHoursExample'; hours: PhoneHours }>

export type AnnexDraftSaved = Saved
export type AnnexSubmitted = Submitted
export type AnnexAcknowledged = Acknowledged
export type AnnexConfirmed = Confirmed
export type SupplierAnnexAdopted = Adopted
export type DigitalPostRecorded = Recorded
export type BounceResolved = Resolved
export type ContactsImported = ContactsTaken
export type ContactTest = ContactTestRow
export type ContactTestSent = TestSent
export type ContactTestRecorded = TestRecorded
export type AnnexIncomplete = Refused<'AnnexIncomplete'>
export type AnnexDraftMissing = Refused<'AnnexDraftMissing'>
export type AnnexAlreadyAcknowledged = Refused<'AnnexAlreadyAcknowledged'>
