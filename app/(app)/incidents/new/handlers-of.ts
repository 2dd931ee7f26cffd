import type { FormProps } from './form-props.ts'

type Handler = FormProps['schools'][number]['handlers'][number]['organisation']

/** Who handles incidents for the chosen schools, each once. */
export const handlersOf = (schools: FormProps['schools'], chosen: readonly string[]): readonly Handler[] => {
  const all = schools.filter(each => chosen.includes(each.school.id)).flatMap(each => each.handlers)
  return [...new Map(all.map(({ organisation }) => [organisation.id, organisation])).values()]
}
