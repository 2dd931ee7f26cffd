'use server'
import { act } from '#app/_graph/act.ts'
import {
  type AffectedService,
  AlreadyReportedDocument,
  type ReportedCaseFragment,
} from '#graphql/generated/operations.ts'
import { likeness, wordsThatTell } from './likeness.ts'

const SHOWN = 3

/** Open cases of the actor's own that the heading being typed is like; the report may be one too many (screens 5.6). */
export async function askAlreadyReported(
  title: string,
  service: AffectedService | null,
): Promise<readonly ReportedCaseFragment[]> {
  const words = wordsThatTell(title)
  const found = await Promise.all(words.map(text => act(AlreadyReportedDocument, { filter: { isOpen: true, text } })))
  const cases = new Map(found.flatMap(({ incidents }) => incidents.nodes).map(each => [each.number, each]))
  return [...cases.values()]
    .map(each => ({ each, like: likeness(words, each, service) }))
    .filter(({ like }) => like >= Math.min(2, words.length))
    .sort((a, b) => b.like - a.like)
    .slice(0, SHOWN)
    .map(({ each }) => each)
}
