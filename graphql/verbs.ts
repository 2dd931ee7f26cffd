/** The verbs that this version of the graph has as mutations on cases. */
export const builtVerbs = ['reportIncident', 'beginIncident', 'sendStatus', 'resolveIncident', 'closeIncident'] as const
export type BuiltVerb = (typeof builtVerbs)[number]
