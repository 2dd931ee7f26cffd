import type { Plan } from './plans.ts'

export type Lane = Readonly<{ id: string; name: string; rows: readonly (readonly Plan[])[] }>

/** How many weeks the timeline shows. */
export const WEEKS = 15

/** How much of the width a plan takes with its words, in percent; words stand after the block, or before it at the right. */
const WORDS = 0.72
const PAST_THE_MIDDLE = 60

export type Scale = Readonly<{ from: Date; to: Date }>

/** Where an instant lies between two others, in percent; outside of them it lies at the edge. */
export function placeOf(at: Date, { from, to }: Scale): number {
  const share = (at.getTime() - from.getTime()) / (to.getTime() - from.getTime())
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}

export const standsLeft = (place: number) => place > PAST_THE_MIDDLE

/** From where to where a plan and its words reach, with the line of its notice. */
function reach(plan: Plan, scale: Scale): readonly [number, number] {
  const place = placeOf(plan.from, scale)
  const words = (plan.title.length + plan.fact.length + 14) * WORDS
  const notice = plan.receivedAt ? placeOf(plan.receivedAt, scale) : place
  return standsLeft(place) ? [Math.min(notice, place - words), place + 3] : [notice, place + Math.max(words, 3)]
}

/** A lane for each party, AUB first and those who are masked last; in a lane as few rows as the words allow. */
export function lanesOf(plans: readonly Plan[], scale: Scale): readonly Lane[] {
  const owners = new Map(plans.map(one => [one.owner.isAub ? 'AUB' : one.owner.id, one.owner]))
  const rank = (id: string) => (id === 'AUB' ? 0 : id === 'OTHERS' ? 2 : 1)
  return [...owners]
    .sort(([a, one], [b, other]) => rank(a) - rank(b) || one.name.localeCompare(other.name, 'da'))
    .map(([id, { name }]) => {
      const rows: { plans: Plan[]; end: number }[] = []
      for (const plan of plans.filter(one => (one.owner.isAub ? 'AUB' : one.owner.id) === id)) {
        const [start, end] = reach(plan, scale)
        const row = rows.find(one => one.end <= start)
        if (row) {
          row.plans.push(plan)
          row.end = Math.max(row.end, end)
        } else rows.push({ plans: [plan], end })
      }
      return { id, name, rows: rows.map(row => row.plans) }
    })
}
