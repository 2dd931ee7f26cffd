import { Kind } from 'graphql'
import { readSdl } from './sdl.ts'

let verbs: ReadonlySet<string> | null = null

/** The verbs whose texts may be masked or kept when they hold a civil registration number; the others say which field is at fault. */
export function offersCivilNumberChoice(verb: string): boolean {
  verbs ??= read()
  return verbs.has(verb)
}

function read(): ReadonlySet<string> {
  const { definitions } = readSdl()
  const unions = new Set(
    definitions.flatMap(one =>
      one.kind === Kind.UNION_TYPE_DEFINITION && one.types?.some(member => member.name.value === 'CivilNumberFound')
        ? [one.name.value]
        : [],
    ),
  )
  const mutation = definitions.find(one => one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === 'Mutation')
  const fields = mutation?.kind === Kind.OBJECT_TYPE_DEFINITION ? (mutation.fields ?? []) : []
  const answers = fields.filter(({ type }) => {
    const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
    return named.kind === Kind.NAMED_TYPE && unions.has(named.name.value)
  })
  return new Set(answers.map(field => field.name.value))
}
