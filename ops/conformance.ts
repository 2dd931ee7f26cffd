import { readFileSync } from 'node:fs'
import { runConformance } from './conformance-run.ts'

/** `npm run conformance -- FILE [--json]`: our answers against a file of worked cases; exit 1 when any differs. */
function main(words: readonly string[]): number {
  const files = words.filter(word => word !== '--json')
  const [file] = files
  if (file === undefined || files.length !== 1 || file.startsWith('-')) {
    console.error('usage: npm run conformance -- FILE [--json]')
    return 2
  }
  const report = runConformance(textOf(file))
  if (words.includes('--json'))
    console.log(JSON.stringify({ ...report, differenceCount: report.differences.length }, null, 2))
  else {
    for (const one of report.differences) console.log(`${one.id} ${one.kind}: ${one.problem}`)
    console.log(`${report.cases} cases, ${report.differences.length} differences`)
  }
  return report.differences.length === 0 ? 0 : 1
}

/** A file that is not there gives no cases, and that is reported as a difference too. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return ''
  }
}

process.exitCode = main(process.argv.slice(2))
