import type { AnnexInput } from '#db/commands/annex-checks.ts'
import { saveAnnexDraft } from '#db/commands/save-annex-draft.ts'
import { type SubmitAnnexInput, submitAnnex } from '#db/commands/submit-annex.ts'
import type { Org } from '#tests/cast.ts'
import type { TestDatabase } from '#tests/database.ts'
import { speak, value, type Who } from './desk.ts'

const person = { name: 'Bo Lind', phone: '70113000', email: 'bo.lind@skole.example' }
const weekdays = (text: string) => Object.fromEntries(['1', '2', '3', '4', '5'].map(day => [day, text]))

/** A complete annex 2 as a school types it. */
export const COMPLETE: AnnexInput = {
  unitName: 'Studieadministrationen',
  phone: '70 11 30 00',
  mailbox: 'post@skole.example',
  outOfHoursMailbox: 'vagt@skole.example',
  hours: { week: weekdays('8-12, 12.30-15'), closed: ['holidays'], special: {} },
  contacts: [
    { role: 'OPERATIONS', ...person, department: 'Drift', location: 'Odense' },
    { role: 'CHANGES', ...person, department: 'Drift', location: 'Odense' },
  ],
  escalation: [1, 2, 3].map(level => ({ level, ...person, email: `niveau${level}@skole.example` })),
  points: [],
}
export const hoursOf = (text: string): AnnexInput['hours'] => ({
  week: weekdays(text),
  closed: ['holidays'],
  special: {},
})

export function annexDesk(db: TestDatabase) {
  const latest = async (who: Org) =>
    ((
      await db.admin`select max(version)::int as v from contact_annex where organisation_id = ${who.id} and status <> 'DRAFT'`
    )[0]?.v as number | null) ?? 0
  return {
    latest,
    async save(who: Org, input: Partial<AnnexInput> = {}, as: Who = who) {
      const whole = { ...COMPLETE, ...input, expectedVersion: await latest(who) }
      return speak(as, 'saveAnnexDraft', whole, tx => saveAnnexDraft(tx, whole))
    },
    async submit(who: Org, input: Partial<SubmitAnnexInput> = {}, as: Who = who) {
      const whole = { expectedVersion: await latest(who), ...input }
      return speak(as, 'submitAnnex', whole, tx => submitAnnex(tx, whole))
    },
    async sent(who: Org, input: Partial<AnnexInput> = {}, validFrom: Date | null = null) {
      value(await this.save(who, input))
      return value(await this.submit(who, { validFrom }))
    },
    async events(who: Org): Promise<string[]> {
      const rows =
        await db.admin`select kind from organisation_event where organisation_id = ${who.id} order by at, kind`
      return rows.map(row => row.kind as string)
    },
    async letters(template: string) {
      return db.admin`select recipient, organisation_id, sender_id, data from delivery where template = ${template} order by recipient`
    },
  }
}
