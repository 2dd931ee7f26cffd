import { acceptRootCause } from '#db/commands/accept-root-cause.ts'
import { answerExtension } from '#db/commands/answer-extension.ts'
import { askExtension } from '#db/commands/ask-extension.ts'
import { closeProblem } from '#db/commands/close-problem.ts'
import { declineSimilarity } from '#db/commands/decline-similarity.ts'
import { linkIncident } from '#db/commands/link-incident.ts'
import { objectToWaiver } from '#db/commands/object-to-waiver.ts'
import { type OpenProblemInput, openProblem } from '#db/commands/open-problem.ts'
import { planProblem } from '#db/commands/plan-problem.ts'
import { recordKnownError } from '#db/commands/record-known-error.ts'
import { returnRootCause } from '#db/commands/return-root-cause.ts'
import { saveRootCauseDraft } from '#db/commands/save-root-cause-draft.ts'
import { sendRootCause } from '#db/commands/send-root-cause.ts'
import type { SettledBy } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { solveProblem } from '#db/commands/solve-problem.ts'
import { waiveRootCause } from '#db/commands/waive-root-cause.ts'
import { asClock, asSweep } from '#db/connection.ts'
import type { TestDatabase } from '#tests/database.ts'
import { local, speak, value, type Who } from './desk.ts'

/** A complete analysis. */
export const ANALYSIS = {
  summary: 'Certifikatet udløb, og leverancerne stoppede.',
  timeline: 'Kl. 8 udløb det, kl. 9 blev det opdaget, kl. 10 blev det skiftet.',
  cause: 'Ingen overvågede udløbsdatoen.',
  contributingFactors: '',
  effect: 'Refusionen til arbejdsgiverne blev to timer forsinket.',
  workaround: '',
  correction: 'Certifikatet er skiftet.',
  prevention: [{ what: 'Overvåg alle certifikater.', owner: 'Driften', dueOn: '2027-02-01' }],
}

export const PROBLEM = {
  title: 'Certifikater udløber uset',
  description: 'Leverancerne stopper, når et certifikat udløber.',
  incidents: [] as string[],
} satisfies OpenProblemInput

/** The verbs on a problem, at the version that it has now unless another is named. */
export function problemDesk(db: TestDatabase) {
  const at = async (id: string, version?: number) => {
    const [row] = await db.admin`select version from problem where id = ${id}`
    return { id, expectedVersion: version ?? (row?.version as number | undefined) ?? 1 }
  }
  return {
    open: (who: Who, input: Partial<OpenProblemInput> = {}) =>
      speak(who, 'openProblem', input, tx => openProblem(tx, { ...PROBLEM, ...input })),
    async opened(who: Who, input: Partial<OpenProblemInput> = {}): Promise<string> {
      return value(await this.open(who, input)).problemId
    },
    async link(who: Who, id: string, incidentId: string) {
      const input = { ...(await at(id)), incidentId }
      return speak(who, 'linkIncident', input, tx => linkIncident(tx, input))
    },
    decline: (who: Who, incidentId: string, reason = 'De har hver sin årsag, viser loggen.') =>
      speak(who, 'declineSimilarity', {}, tx => declineSimilarity(tx, { incidentId, reason })),
    async plan(who: Who, id: string, name = 'Ny ejer') {
      const input = { ...(await at(id)), problemOwner: { name, email: 'ejer@example.dk' } }
      return speak(who, 'planProblem', input, tx => planProblem(tx, input))
    },
    async knownError(who: Who, id: string, more: { workaround?: string; reviewOn?: string } = {}) {
      const known = { cause: 'Kendt årsag.', workaround: 'Genstart køen om morgenen.', reviewOn: '2027-05-03', ...more }
      const input = { ...(await at(id)), ...known }
      return speak(who, 'recordKnownError', input, tx => recordKnownError(tx, input))
    },
    async waive(who: Who, id: string, reason = 'Det var en enkelt tastefejl.') {
      const input = { ...(await at(id)), reason }
      return speak(who, 'waiveRootCause', input, tx => waiveRootCause(tx, input))
    },
    async object(who: Who, id: string, reason = 'Fejlen ramte mange udbetalinger.') {
      const input = { ...(await at(id)), reason }
      return speak(who, 'objectToWaiver', input, tx => objectToWaiver(tx, input))
    },
    async ask(who: Who, id: string, wishedOn: string, reason = 'Leverandørens log kommer først senere.') {
      const input = { ...(await at(id)), wishedOn, reason }
      return speak(who, 'askExtension', input, tx => askExtension(tx, input))
    },
    async answer(who: Who, id: string, isGranted: boolean, answer: string | null = 'Det er i orden.') {
      const input = { ...(await at(id)), isGranted, answer }
      return speak(who, 'answerExtension', input, tx => answerExtension(tx, input))
    },
    draft: (who: Who, id: string, revision: number, analysis: object = { summary: 'Begyndt' }) =>
      speak(who, 'saveRootCauseDraft', {}, tx => saveRootCauseDraft(tx, { id, revision, analysis })),
    async send(who: Who, id: string, analysis: object = ANALYSIS) {
      const input = { ...(await at(id)), analysis }
      return speak(who, 'sendRootCause', input, tx => sendRootCause(tx, input))
    },
    async return(who: Who, id: string, reason = 'Forebyggelsen mangler en ansvarlig.') {
      const input = { ...(await at(id)), reason }
      return speak(who, 'returnRootCause', input, tx => returnRootCause(tx, input))
    },
    async accept(who: Who, id: string) {
      const input = await at(id)
      return speak(who, 'acceptRootCause', input, tx => acceptRootCause(tx, input))
    },
    async solve(who: Who, id: string) {
      const input = { ...(await at(id)), resolution: 'Alle certifikater overvåges nu.' }
      return speak(who, 'solveProblem', input, tx => solveProblem(tx, input))
    },
    async close(who: Who, id: string, reason: string | null = null) {
      const input = { ...(await at(id)), reason }
      return speak(who, 'closeProblem', input, tx => closeProblem(tx, input))
    },
    settle: (id: string, by: SettledBy = 'TIMER') =>
      (by === 'SWEEP' ? asSweep : asClock)(tx => settleProblem(tx, id, by)),
    row: async (id: string) => (await db.admin`select * from problem where id = ${id}`)[0],
    async history(id: string): Promise<string[]> {
      return (await db.admin`select kind from case_event where case_id = ${id} order by seq`).map(row => row.kind)
    },
    async breaches(id: string) {
      const rows = await db.admin`select * from case_breach where case_id = ${id} order by due_at`
      return rows.map(row => ({ code: row.code, limit: row.detail.limit, due: local(row.due_at), by: row.recorded_by }))
    },
    async letters(id: string, template: string) {
      const rows = await db.admin`select recipient, data from delivery where case_id = ${id} and template = ${template}
        order by event_seq, recipient`
      return rows.map(row => ({ to: row.recipient as string, data: row.data }))
    },
  }
}
