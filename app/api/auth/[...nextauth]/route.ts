import NextAuth from 'next-auth'
import { signInOptionsFor } from '#graphql/sign-in.ts'

type Context = Readonly<{ params: Promise<{ nextauth: string[] }> }>

// The options are made for each request: a build has no settings, and providers come from the table.
async function handler(request: Request, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  return NextAuth(await signInOptionsFor(nextauth, request.headers))(request, context)
}

export { handler as GET, handler as POST }
