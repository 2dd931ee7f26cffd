import type { NextRequest } from 'next/server'
import { act } from '#app/_graph/act.ts'
import { SignInNeeded } from '#app/_graph/sign-in-needed.ts'
import { OneFileDocument } from '#graphql/generated/operations.ts'

type Context = Readonly<{ params: Promise<{ number: string; id: string }> }>

/** The name as a header can carry it, whatever letters it has (RFC 6266). */
const disposition = (name: string) =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, letter => `%${letter.charCodeAt(0).toString(16)}`)}`

/** A file to save: never shown or run by the browser, whatever it holds (its policy: proxy.ts). Fetching it is a reading of the case (5.2.1). */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const { number, id } = await params
  try {
    const { incident } = await act(OneFileDocument, { number: decodeURIComponent(number), id })
    const file = incident?.attachments.find(one => one.attachmentId === id)
    if (!file || incident?.attachmentContent == null) return new Response(null, { status: 404 })
    return new Response(Buffer.from(incident.attachmentContent, 'base64'), {
      headers: {
        'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
        'content-disposition': disposition(file.name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (error) {
    if (!(error instanceof SignInNeeded)) throw error
    const next = encodeURIComponent(request.nextUrl.pathname)
    return new Response(null, { status: 303, headers: { location: `/login?next=${next}` } })
  }
}
