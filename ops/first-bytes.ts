const warm = 10
const rounds = 60

/** Milliseconds from the request to the first byte of a page, again and again; and the size of the page. */
export async function firstBytes(
  address: string,
  headers: Record<string, string>,
): Promise<Readonly<{ times: number[]; bytes: number }>> {
  const times: number[] = []
  let bytes = 0
  for (let round = -warm; round < rounds; round++) {
    const began = performance.now()
    const page = await fetch(address, { headers })
    const first = performance.now() - began
    bytes = (await page.text()).length
    if (page.status !== 200 || page.url !== address)
      throw new Error(`${address} answered ${page.status} at ${page.url}`)
    if (round >= 0) times.push(first)
  }
  return { times, bytes }
}
