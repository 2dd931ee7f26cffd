import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FOUND, WALKED } from '#ops/audit-places.ts'
import { root } from '#ops/settings.ts'

/** Doors behind a secret of a letter, each with a story of its own, and the page that only leads on. */
const BEHIND_A_SECRET = ['/confirm/[token]', '/invite/[token]', '/reset/[token]']
const ELSEWHERE = [...BEHIND_A_SECRET, '/settings', '/changes/[number]/edit', '/incidents/[number]/take-over']

test('Every page of the product is one that the audit walks, so that a new one is looked at by itself (screens 11, check 1)', () => {
  const pages = globSync('app/**/page.tsx', { cwd: root }).map(file =>
    `/${file.replaceAll(/^app\/|\/?page\.tsx$/g, '').replaceAll(/\([^)]*\)\/?/g, '')}`.replace(/(.)\/$/, '$1'),
  )
  const known = new Set<string>([...WALKED, ...FOUND, ...ELSEWHERE, '/help/[topic]'])
  expect(pages.length).toBeGreaterThan(40)
  expect(pages.filter(page => !known.has(page))).toEqual([])
})
