/** The codegen plugin that imports the sources; codegen itself cannot name a path that begins with `#`. */
export const plugin = () => ({
  prepend: ["import type { Context } from '#graphql/context.ts'", "import type * as source from '#graphql/mappers.ts'"],
  content: '',
})
