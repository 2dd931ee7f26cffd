import NextAuth from 'next-auth'
import { signInOptions } from '#graphql/sign-in.ts'

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>

// The options are read at the first request: a build has no settings.
const handler = (request: Request, context: Context): Promise<Response> => NextAuth(signInOptions())(request, context)

export { handler as GET, handler as POST }
