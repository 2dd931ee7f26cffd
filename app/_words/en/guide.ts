import type { guide as da } from '#app/_words/da/guide.ts'

export const guide: typeof da = {
  title: 'Something wrong? Start here',
  lead: 'Three questions. Then you see whether the fault is reported already, or get a case filled in for you.',
  problem: 'There is a problem',
  choose: 'Choose an answer',
  go: 'See what to do',
  who: {
    legend: 'Whose fault is it, as far as you know?',
    SUPPLIER: 'Our system or our supplier',
    AUB: 'AUB’s interface',
    UNKNOWN: 'I do not know',
  },
  what: {
    legend: 'What cannot be done?',
    STAY: 'Report school stays',
    BOARD: 'Report board and lodging',
    BOTH: 'Report anything at all',
    WRONG: 'Trust the data: they arrived, but are wrong',
    ACCESS: 'Sign in or connect',
  },
  many: {
    legend: 'How many are affected?',
    HIGH: 'All or nearly all',
    MEDIUM: 'Several pupils or companies',
    LOW: 'One or a few',
  },
  known: 'It is reported already',
  knownLead: 'If one of these is like your fault, follow it instead of reporting again.',
  follow: number => `Follow ${number}`,
  at: organisation => `fault at ${organisation}`,
  opened: time => `opened ${time}`,
  unknown: 'No open case is like your fault.',
  draft: 'Report the fault',
  draftLead: 'Your answers are filled in. You only write what happens and what it means.',
  draftDown:
    'If nobody can do anything, say yes to one of the four conditions: the fault is then critical, and AUB begins at once.',
  report: 'Go on to the case',
}
