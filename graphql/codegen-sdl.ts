import { publishedSdl } from './sdl.ts'

/** The codegen plugin that writes the published SDL; unlike graphql-js's printer it keeps `@read`. */
export const plugin = (): string => publishedSdl()
