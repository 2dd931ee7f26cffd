/** The four questions of section 5.2: a yes to any makes the incident priority 1. */
export const questions = [
  'blocksSystem',
  'dataCannotBeDelivered',
  'dataFaultyToLargerExtent',
  'wholeInterfaceDown',
] as const
