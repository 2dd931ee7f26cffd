import { notFound } from 'next/navigation'
import { ask } from '#app/_graph/ask.ts'
import { AnnexPaperDocument } from '#graphql/generated/operations.ts'

/** A version of an annex as a PDF file, as it goes to Digital Post. */
export async function GET(_request: Request, { params }: Readonly<{ params: Promise<{ id: string }> }>) {
  const { node } = await ask(AnnexPaperDocument, { id: (await params).id })
  const pdf = node && 'pdf' in node ? node.pdf : null
  if (!pdf) notFound()
  return new Response(Buffer.from(pdf.base64, 'base64'), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(pdf.fileName)}`,
      'cache-control': 'private, no-store',
    },
  })
}
