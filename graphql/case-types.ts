/** The type in the graph of each kind of case. */
export const caseTypes = { INCIDENT: 'Incident', PROBLEM: 'Problem', CHANGE: 'Change' } as const
