import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import { settings } from '#graphql/settings.ts'
import type { Member, Org } from '#tests/cast.ts'
import { local } from '#tests/db/desk.ts'
import { asPerson } from '#tests/graphql/annex-door.ts'
import { openDoor } from '#tests/graphql/door.ts'
import { REPORT } from '#tests/graphql/stories.ts'
import { startPost } from '#workflows/post/post.ts'
import { startRelay } from '#workflows/relay.ts'
import { startTimeWork } from '#workflows/time-work.ts'
import { type Desk, openDesk } from './desk.ts'
import { eventually } from './eventually.ts'

export type Told = Readonly<{ id: string; number: string; version: number }>
// biome-ignore lint/suspicious/noExplicitAny: the shape is what each test looks at
type Answer = any

/** The whole back of the product, with nothing in front of it but the graph: a story is told by what tools and people send. */
export type StoryDesk = Readonly<{
  desk: Desk
  ask(who: string | Member, query: string, variables: object): Promise<Answer>
  report(token: string, input: object): Promise<Told & { priority: string }>
  /** Speaks a verb as a token or as a signed-in person; answers the success or the refusal. */
  by(who: string | Member, verb: string, input: object): Promise<Answer>
  /** The incident as somebody sees it. */
  see(who: string | Member, id: string, fields: string): Promise<Answer>
  /** Sets the clock to an instant and rings what is watched, as the demo's clock does. */
  go(at: string): Promise<void>
  /** What the history says, by kind, at the Danish wall clock; waits until it is said so often. */
  said(id: string, kind: string, often?: number): Promise<string[]>
  /** Every miss of the case: duty, due time, and who recorded it. */
  missed(id: string): Promise<string[]>
  /** The clocks of the case in the order they began: duty, due time, and whether it was met. */
  clocks(id: string): Promise<string[]>
  /** Mails about the case to an address that begins so, by subject. */
  mailsTo(number: string, recipient: string): string[]
  close(): Promise<void>
}>

const successes: Readonly<Record<string, string>> = {
  beginIncident: 'IncidentBegun',
  sendStatus: 'StatusSent',
  resolveIncident: 'IncidentResolved',
  closeIncident: 'IncidentClosed',
  appointSituationManager: 'SituationManagerAppointed',
  appointCoordinatingContact: 'CoordinatingContactAppointed',
  acceptFeedbackTime: 'FeedbackTimeAccepted',
  proposeFeedbackTime: 'FeedbackTimeProposed',
}
const documentOf = (verb: string) =>
  `mutation ($input: ${verb === 'appointSituationManager' || verb === 'appointCoordinatingContact' ? 'AppointInput' : `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`}!) {
    ${verb}(input: $input) { __typename ... on ${successes[verb]} { incident { id number version state } }
    ... on Refusal { code message field } ${verb === 'closeIncident' ? '... on ProblemRequired { conditions }' : ''} } }`

/** The local part of a global id: the row's own. */
export const rowOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''

/** `withTime: false` leaves Temporal's worker out: the tests of the sweep need nobody to watch. */
export async function openStoryDesk({ withTime = true } = {}): Promise<StoryDesk> {
  const desk = await openDesk()
  const door = await openDoor()
  const { admin } = desk.database
  const post = startPost({ ...desk.post, linkSecret: settings().linkSecret })
  const relay = startRelay({ taskQueue: desk.engine.taskQueue })
  const work = withTime
    ? startTimeWork({
        address: desk.engine.address,
        namespace: 'aub',
        codePath: desk.engine.codePath,
        taskQueue: desk.engine.taskQueue,
        means: {
          settleDue: id => asClock(tx => settleDue(tx, id, 'TIMER')),
          settleAnnex: id => asClock(tx => settleAnnex(tx, id)),
          settleChange: id => asClock(tx => settleChange(tx, id, 'TIMER')),
          decideChange: decideAtGate,
          settleProblem: id => asClock(tx => settleProblem(tx, id, 'TIMER')),
        },
      })
    : null
  const ask = async (who: string | Member, query: string, variables: object): Promise<Answer> =>
    typeof who === 'string'
      ? (await door.ask(query, { token: who, variables })).body
      : await asPerson(door, who, query, variables)

  return {
    desk,
    ask,
    async report(token, input) {
      const body = await ask(token, REPORT, { input })
      const { incident } = body.data?.reportIncident ?? {}
      if (!incident) throw new Error(`the report was refused: ${JSON.stringify(body)}`)
      return incident
    },
    async by(who, verb, input) {
      const body = await ask(who, documentOf(verb), { input })
      return body.data?.[verb] ?? body
    },
    async see(who, id, fields) {
      const body = await ask(who, `query ($id: ID!) { incident(by: { id: $id }) { id version ${fields} } }`, { id })
      return body.data?.incident ?? body
    },
    async go(at) {
      await desk.database.setClock(at)
      await desk.ahead(0)
    },
    async said(id, kind, often = 1) {
      const rows = await eventually(
        () => admin`select at from case_event where case_id = ${rowOf(id)} and kind = ${kind} order by seq`,
        found => found.length >= often,
      )
      return rows.map(row => local(row.at))
    },
    async missed(id) {
      const rows = await desk.breaches(rowOf(id))
      return rows.map(({ kind, dueAt, recordedBy }) => `${kind} ${local(new Date(dueAt))} ${recordedBy}`)
    },
    async clocks(id) {
      const rows = await admin`select kind, due_at, met_at from clock where case_id = ${rowOf(id)}
        order by started_at, due_at, kind`
      return rows.map(({ kind, due_at, met_at }) => `${kind} ${local(due_at)} ${met_at ? 'met' : 'open'}`)
    },
    mailsTo: (number, recipient) =>
      desk
        .mails()
        .filter(mail => mail.subject.includes(number) && mail.to.some(one => one.startsWith(recipient)))
        .map(mail => mail.subject),
    async close() {
      await Promise.all([relay.stop(), post.stop(), work?.stop()])
      await door.close()
      await desk.close()
    },
  }
}

/** So many minutes after an instant of the Danish wall clock. */
export const minutesAfter = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
export const schoolsOf = (...schools: Pick<Org, 'id'>[]) =>
  schools.map(({ id }) => Buffer.from(`Organisation:${id}`).toString('base64url'))
