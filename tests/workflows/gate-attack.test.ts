import { afterAll, beforeAll, expect, test } from 'vitest'
import { settleAnnex } from '#db/annex-watch.ts'
import { settleChange } from '#db/commands/settle-change.ts'
import { settleDue } from '#db/commands/settle-due.ts'
import { settleProblem } from '#db/commands/settle-problem.ts'
import { asClock } from '#db/connection.ts'
import { decideAtGate } from '#db/decide-at-gate.ts'
import type { Member } from '#tests/cast.ts'
import { changeDeskOf, mintAub } from '#tests/db/change-desk.ts'
import { holdClock } from '#tests/db/desk.ts'
import { gateFault } from '#tests/db/gate-attack.ts'
import { asPerson, globalIdOf } from '#tests/graphql/annex-door.ts'
import { type Door, openDoor } from '#tests/graphql/door.ts'
import type { Loop } from '#workflows/loop.ts'
import { startRelay } from '#workflows/relay.ts'
import { startTimeWork, type TimeWork } from '#workflows/time-work.ts'
import { type Desk, openDesk } from './desk.ts'
import { ownNamespace } from './own-namespace.ts'

let desk: Desk
let door: Door
let relay: Loop
let work: TimeWork
beforeAll(async () => {
  desk = await openDesk()
  const namespace = await ownNamespace(desk.engine.address)
  door = await openDoor()
  relay = startRelay()
  work = startTimeWork({
    address: desk.engine.address,
    namespace,
    codePath: desk.engine.codePath,
    means: {
      settleDue: id => asClock(tx => settleDue(tx, id, 'TIMER')),
      settleProblem: id => asClock(tx => settleProblem(tx, id, 'TIMER')),
      settleAnnex: id => asClock(tx => settleAnnex(tx, id)),
      settleChange: id => asClock(tx => settleChange(tx, id, 'TIMER')),
      decideChange: decideAtGate,
    },
  })
  await desk.database.admin`update api_token set scopes = array['cases:read', 'changes:write']`
})
afterAll(async () => {
  await relay.stop()
  await work.stop()
  await door.close()
  await desk.close()
})

/** The verbs that nothing but a change is needed for, with what they say. */
const verbs: Readonly<Record<string, object>> = {
  submitChange: {},
  askQuestion: { text: 'Sender modulet stadig den gamle kode?' },
  logDialogueCall: {
    heldAt: '2026-11-25T08:00:00Z',
    participants: [
      { name: 'Sune Nørlund', side: 'SCHOOL_SIDE' },
      { name: 'Helle Toft', side: 'AUB' },
    ],
    summary: 'Vi talte om feltet.',
  },
  confirmDialogue: {},
  approveChange: {},
  objectToChange: { reason: 'Ikke nu.' },
  grantFreezeExemption: { reason: 'Kan ikke vente.' },
  startImplementation: {},
  completeImplementation: {},
  withdrawChange: {},
}
const typeOf = (verb: string) => `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`

test('200 sequences through HTTP and Temporal, with aliases and in parallel: the gate is not passed by (C.3, fault 74)', {
  timeout: 600_000,
}, async () => {
  const db = desk.database
  const { x, y, aub } = db.cast
  const changes = changeDeskOf(db)
  const second = await mintAub(db, 'Karla Kontrol')
  const callers: readonly (Member | string)[] = [x.person, x.token, aub.person, aub.token, second, y.token]
  let state = 7
  const roll = (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
  const seen = new Map<string, number>()
  const act = async (verb: string, id: string, version: number) => {
    const input = { id: globalIdOf('Change', id), expectedVersion: version, ...verbs[verb] }
    const document = `mutation ($input: ${typeOf(verb)}!) { a: ${verb}(input: $input) { __typename } b: ${verb}(input: $input) { __typename } }`
    // Whoever it is asked of most often is the one who could: else nothing would ever come as far as the gate.
    const fitting = ['confirmDialogue', 'approveChange'].includes(verb) ? aub.person : x.person
    const who = roll(3) > 0 ? fitting : (callers[roll(callers.length)] as Member | string)
    const body =
      typeof who === 'string'
        ? (await door.ask(document, { token: who, variables: { input } })).body
        : await asPerson(door, who, document, { input })
    for (const { __typename } of Object.values((body.data ?? {}) as Record<string, { __typename: string }>))
      seen.set(__typename, (seen.get(__typename) ?? 0) + 1)
  }
  const names = Object.keys(verbs)
  let id = ''
  for (let sequence = 0; sequence < 200; sequence++) {
    if (id === '' || roll(4) === 0 || ['WITHDRAWN', 'IMPLEMENTED'].includes(await changes.state(id))) {
      await holdClock(db, '2026-11-25T09:00:00Z')
      const on = ['2027-01-08', '2027-02-10', '2027-02-10', '2027-07-01'][roll(4)]
      id = await changes.drafted(x, {
        windowStart: new Date(`${on}T20:00:00Z`),
        windowEnd: new Date(`${on}T22:00:00Z`),
      })
      if (roll(2) === 0) {
        await changes.submit(x, id)
        const asked = await changes.ask(aub, id)
        if (asked.ok) await changes.closeQuestion(aub, id, asked.value.entryId)
        await changes.ask(x, id)
      }
    }
    if (roll(3) === 0) await holdClock(db, '2027-02-10T20:30:00Z')
    for (let step = 0; step < 4; step++) {
      const before = await changes.state(id)
      const version = await changes.versionOf(id)
      const pair = [names[roll(names.length)], names[roll(names.length)]] as [string, string]
      if (step === 2) pair[0] = 'confirmDialogue'
      if (step === 3) pair[0] = 'approveChange'
      await Promise.all(pair.map(verb => act(verb, id, version)))
      const { fault } = await gateFault(db, id, before)
      expect(fault, `sequence ${sequence}, step ${step}: ${pair.join(' and ')} from ${before}`).toBeNull()
    }
  }
  expect(seen.get('ChangeApproved') ?? 0).toBeGreaterThan(0)
  expect(seen.get('GateShut') ?? 0).toBeGreaterThan(20)
  expect(seen.get('NotPermitted') ?? 0).toBeGreaterThan(20)
})
