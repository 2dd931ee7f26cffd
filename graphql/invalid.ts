type Invalid = Readonly<{
  kind: 'InvalidInput'
  field: readonly string[]
  detail: Readonly<Record<string, string | number>>
}>

/** A value that breaks a rule, as an outcome. */
export const invalid = (
  field: readonly string[],
  reason: string,
  more: Readonly<Record<string, number>> = {},
): Readonly<{ ok: false; refusal: Invalid }> => ({
  ok: false,
  refusal: { kind: 'InvalidInput', field, detail: { reason, ...more } },
})
