import Papa from 'papaparse'

/** What Excel needs to read UTF-8. */
const byteOrderMark = '\uFEFF'

/** Rows as a spreadsheet opens them here: semicolons, and no cell that could be taken for a formula. */
const csvRows = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`

/** A file that is written while it is read: no more than one page of rows is held. */
export function csvResponse(
  name: string,
  head: readonly string[],
  pages: AsyncIterator<readonly (readonly string[])[]>,
): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start: file => file.enqueue(encoder.encode(byteOrderMark + csvRows([head]))),
    async pull(file) {
      const { done, value } = await pages.next()
      if (done) file.close()
      else if (value.length > 0) file.enqueue(encoder.encode(csvRows(value)))
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
