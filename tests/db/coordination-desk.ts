import { acknowledgeEscalation } from '#db/commands/acknowledge-escalation.ts'
import { addNote } from '#db/commands/add-note.ts'
import { type AnswerRequestInput, answerRequest } from '#db/commands/answer-request.ts'
import { appointCoordinatingContact } from '#db/commands/appoint-coordinating-contact.ts'
import { appointSituationManager } from '#db/commands/appoint-situation-manager.ts'
import { changeAffectedSchools } from '#db/commands/change-affected-schools.ts'
import { type LogCallInput, logCall } from '#db/commands/log-call.ts'
import { recordSchoolOutcome, type SchoolResult } from '#db/commands/record-school-outcome.ts'
import type { TestDatabase } from '#tests/database.ts'
import { deskOf, speak, type Who } from './desk.ts'

export const CALL = { number: '70113000', spokenWith: 'Bo Vagt', result: 'ANSWERED', note: 'Fejlen er meldt.' } as const
export const PERSON = { name: 'Lea Krog', phone: '70113002', email: 'lea@drift.example' } as const

type More<T> = Partial<Omit<T, 'id' | 'expectedVersion'>>

/** The verbs of calls, coordinators, notes, schools and requests, at the case's version unless another is named. */
export function coordinationDesk(db: TestDatabase) {
  const desk = deskOf(db)
  const at = async (id: string, version?: number) => ({ id, expectedVersion: version ?? (await desk.versionOf(id)) })
  return {
    ...desk,
    async call(who: Who, id: string, more: More<LogCallInput> = {}, version?: number) {
      const input = { ...CALL, ...more, ...(await at(id, version)) }
      return speak(who, 'logCall', input, tx => logCall(tx, input))
    },
    async note(who: Who, id: string, text = 'Kun til os selv.', version?: number) {
      const input = { text, ...(await at(id, version)) }
      return speak(who, 'addNote', input, tx => addNote(tx, input))
    },
    async manager(who: Who, id: string, more: object = {}, version?: number) {
      const input = { ...PERSON, ...more, ...(await at(id, version)) }
      return speak(who, 'appointSituationManager', input, tx => appointSituationManager(tx, input))
    },
    async contact(who: Who, id: string, more: object = {}, version?: number) {
      const input = { ...PERSON, ...more, ...(await at(id, version)) }
      return speak(who, 'appointCoordinatingContact', input, tx => appointCoordinatingContact(tx, input))
    },
    async acknowledge(
      who: Who,
      id: string,
      more: { handler?: { name: string; phone: string } } = {},
      version?: number,
    ) {
      const input = { ...more, ...(await at(id, version)) }
      return speak(who, 'acknowledgeEscalation', input, tx => acknowledgeEscalation(tx, input))
    },
    async schools(who: Who, id: string, more: { add?: string[]; remove?: string[] }, version?: number) {
      const input = { ...more, ...(await at(id, version)) }
      return speak(who, 'changeAffectedSchools', input, tx => changeAffectedSchools(tx, input))
    },
    async outcome(who: Who, id: string, results: readonly SchoolResult[], version?: number) {
      const input = { results, ...(await at(id, version)) }
      return speak(who, 'recordSchoolOutcome', input, tx => recordSchoolOutcome(tx, input))
    },
    async answer(who: Who, id: string, answer: AnswerRequestInput['answer'], text?: string, version?: number) {
      const input = { answer, ...(text && { text }), ...(await at(id, version)) }
      return speak(who, 'answerRequest', input, tx => answerRequest(tx, input))
    },
    async mails(id: string, template?: string) {
      const rows = await db.admin`select template, data, organisation_id, recipient, channel, state from delivery
        where case_id = ${id} order by event_seq, recipient`
      return template ? rows.filter(row => row.template === template) : [...rows]
    },
  }
}
