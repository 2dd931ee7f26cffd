import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import proto from '@temporalio/proto'

type History = proto.temporal.api.history.v1.History
const { History } = proto.temporal.api.history.v1

// Protobuf in base64: the SDK's own JSON form needs one copy of protobufjs, and npm installs several.
type Stored = { story: string; events: number; protobuf: string }
const pathOf = (story: string) => fileURLToPath(new URL(`./histories/${story}.json`, import.meta.url))

export async function writeHistory(story: string, history: proto.temporal.api.history.v1.IHistory): Promise<void> {
  const protobuf = Buffer.from(History.encode(History.fromObject(history)).finish()).toString('base64')
  const stored: Stored = { story, events: history.events?.length ?? 0, protobuf }
  await writeFile(pathOf(story), `${JSON.stringify(stored, null, 2)}\n`)
}

export async function readHistory(story: string): Promise<History> {
  const { protobuf, events } = JSON.parse(await readFile(pathOf(story), 'utf8')) as Stored
  const history = History.decode(Buffer.from(protobuf, 'base64'))
  if (history.events.length !== events) throw new Error(`the history ${story} is cut`)
  return history
}
