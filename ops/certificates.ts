import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bundle = '/etc/ssl/certs/ca-certificates.crt'

/** Debian's pip stops without a bundle of certificates; a bare machine's are joined from the unpacked package. */
export async function certificates(folder: string, unpacked = '/'): Promise<Record<string, string>> {
  if (existsSync(bundle)) return {}
  const single = join(unpacked, 'usr/share/ca-certificates/mozilla')
  if (!existsSync(single)) return {}
  const names = readdirSync(single).filter(name => name.endsWith('.crt'))
  const joined = join(folder, 'ca-certificates.crt')
  writeFileSync(joined, names.map(name => readFileSync(join(single, name), 'utf8')).join('\n'))
  return { PIP_CERT: joined }
}
