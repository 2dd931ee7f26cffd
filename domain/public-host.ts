const privateV4 =
  /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168|192\.0\.[02]|198\.1[89]|198\.51\.100|203\.0\.113|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|23\d|24\d|25[0-5])\./
const v4 = /^\d{1,3}(\.\d{1,3}){3}$/

/**
 * May this host or address be called from here (api.md, "Getting changes out"; D.6)? Private, loopback, link-local,
 * metadata and reserved addresses may not, nor names that only resolve inside.
 */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '')
  if (name.includes(':')) return isPublicV6(name)
  if (v4.test(name)) return !privateV4.test(name)
  return name.includes('.') && !/(^|\.)(localhost|local|internal|lan|home|arpa|invalid|test)$/.test(name)
}

/** Global unicast (2000::/3) but for what wraps an IPv4 address or documents. */
function isPublicV6(address: string): boolean {
  return /^[23][0-9a-f]{3}:/.test(address) && !/^(2001:(0{0,3}:|db8:|0?db8:)|2002:)/.test(address)
}
