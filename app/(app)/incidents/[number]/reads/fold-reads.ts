import type { ReadLineFragment } from '#graphql/generated/operations.ts'

export type Folded = Readonly<{ read: ReadLineFragment; count: number; firstAt: string }>

const sameDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
const reader = ({ organisation, readerName, channel, at }: ReadLineFragment) =>
  [organisation.id, readerName, channel, sameDay.format(new Date(at))].join(' ')

/** Reads that follow each other, by one reader through one channel on one day, as one line: "3 times, from 9.12". */
export function foldReads(reads: readonly ReadLineFragment[]): readonly Folded[] {
  const folded: Folded[] = []
  for (const read of reads) {
    const last = folded.at(-1)
    if (last && reader(last.read) === reader(read))
      folded[folded.length - 1] = { ...last, count: last.count + 1, firstAt: read.at }
    else folded.push({ read, count: 1, firstAt: read.at })
  }
  return folded
}
