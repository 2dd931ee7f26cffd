import { readFileSync } from 'node:fs'

type Person = Readonly<{ name: string; email: string; password: string; organisation: string; role: string }>
type Client = Readonly<{ name: string; organisation: string; kind: 'AUB' | 'SUPPLIER' | 'SCHOOL'; token: string }>
type Demo = Readonly<{ url: string; people: readonly Person[]; clients: readonly Client[] }>

const file = process.env.DEMO_FILE
if (!file) throw new Error('DEMO_FILE must name the demo.json of the product under test; `npm test` sets it.')

/** The invented people and clients of the product under test. */
export const demo = JSON.parse(readFileSync(file, 'utf8')) as Demo

/** The first person of a role. */
export function person(role: string): Person {
  const found = demo.people.find(each => each.role === role)
  if (!found) throw new Error(`The demo has nobody with the role ${role}`)
  return found
}

/** The first client of a kind of organisation. */
export function client(kind: Client['kind']): Client {
  const found = demo.clients.find(each => each.kind === kind)
  if (!found) throw new Error(`The demo has no client of kind ${kind}`)
  return found
}
