import { expect, test } from 'vitest'
import { wayOf } from '#ops/web-paths.ts'

test.each([
  ['/livez', 'LIVEZ'],
  ['/readyz?verbose=1', 'READYZ'],
  ['/api/graphql', 'GRAPHQL'],
  ['/api/graphql?query={__typename}', 'GRAPHQL'],
  ['http://desk.example/api/graphql', 'GRAPHQL'],
  ['/api/graphql/stream', 'STREAM'],
  ['/oauth/token', 'OAUTH_TOKEN'],
  ['/api/changes/RFC-2026-481516/may-implement', 'MAY_IMPLEMENT'],
  ['/api/changes/RFC-2026-481516/may-implement?x=1', 'MAY_IMPLEMENT'],
  ['/api/changes/RFC-2026-481516/may-implement/', 'UNKNOWN_API'],
  ['/api/changes//RFC-1/may-implement', 'UNKNOWN_API'],
  ['/dev/clock', 'DEV_CLOCK'],
  ['/dev/mail.json?to=a', 'DEV_MAIL'],
  ['/dev/mail/abc', 'DEV_MAIL'],
  ['/api/auth/callback/password', 'PAGES'],
  ['/api/auth/csrf', 'PAGES'],
  ['/', 'PAGES'],
  ['/incidents/INC-2026-481516', 'PAGES'],
  ['/_next/static/chunks/a.js', 'PAGES'],
  ['/apical', 'PAGES'],
])('%s is answered by %s', (target, way) => {
  expect(wayOf(target)).toBe(way)
})

test.each([
  ...['/api', '/api/', '/api/graphql/', '//api/graphql', '/api//graphql', '/./api/graphql', '/x/../api/graphql'],
  ...['/api/%67raphql', '/api%2fgraphql', '/%61pi/graphql', '/%2561pi/graphql', '/api\\graphql', '/API/graphql'],
  ...['/api/auth/../graphql', '/api/auth/%2e%2e/graphql', '/api/auth//csrf', '/api/auth', '/API/auth/csrf'],
  ...['/_next/data/build/api/graphql.json', '/_next/data/build/api/x', '/api/changes', '/%2e%2e/api/graphql'],
  ...['http://desk.example//api/graphql', '/api;x', '/api/graphql%00'],
])('%s gets round nothing: it is nobody’s, malformed or a page that is not there', target => {
  const way = wayOf(target)
  expect(['UNKNOWN_API', 'MALFORMED', ...(target === '/api;x' ? ['PAGES'] : [])]).toContain(way)
})

test.each(['/%zz', '/%', '/%c0%ae%c0%ae/api'])('%s is malformed', target => {
  expect(wayOf(target)).toBe('MALFORMED')
})
