import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ROOMS, ROOT, type Room, type Source, sources } from './source.ts'

const all = sources()
const of = (room: Room) => all.filter(source => source.room === room)
const roomOf = (name: string) => /^#([a-z]+)\//.exec(name)?.[1]
const isLocal = (name: string) => name.startsWith('./') || name.startsWith('#')

/** Each line is one breach: `file → import`. */
const breaches = (files: readonly Source[], isWrong: (name: string, source: Source, isTypeOnly: boolean) => boolean) =>
  files.flatMap(source =>
    source.imports.filter(one => isWrong(one.of, source, one.isTypeOnly)).map(one => `${source.path} → ${one.of}`),
  )

describe('who may import whom (house)', () => {
  const may: Readonly<Record<Room, readonly string[]>> = {
    domain: ['domain'],
    db: ['db', 'domain'],
    graphql: ['graphql', 'db', 'domain', 'workflows'],
    workflows: ['workflows', 'db', 'domain'],
    app: ['app', 'graphql', 'domain'],
    ops: ROOMS.filter(room => room !== 'tests'),
    tests: ROOMS,
  }
  // The worker is a process of its own and lets itself be ended with the one that started it.
  const argued = ['workflows/worker.ts → #ops/leash.ts']

  test.each(ROOMS)('%s imports only the rooms that it may', room => {
    const found = breaches(of(room), name => roomOf(name) !== undefined && !may[room].includes(roomOf(name) ?? ''))
    expect(found.filter(line => !argued.includes(line))).toEqual([])
  })

  test('graphql knocks at the engine by its client alone', () => {
    expect(breaches(of('graphql'), name => roomOf(name) === 'workflows' && name !== '#workflows/client.ts')).toEqual([])
  })

  test('domain takes from outside only what reads a text into a value: nothing of Node, the database or the web', () => {
    const readers = ['zod', 'libphonenumber-js/min']
    expect(breaches(of('domain'), name => !isLocal(name) && !readers.includes(name))).toEqual([])
  })

  test('the driver and the query builder are spoken to in db alone', () => {
    const speakers = all.filter(({ room }) => !['db', 'ops', 'tests'].includes(room))
    expect(
      breaches(speakers, (name, _source, isType) => /^(postgres|drizzle-orm)(\/|$)/.test(name) && !isType),
    ).toEqual([])
  })

  test('workflow definitions import only one another, the SDK, and types of activities and of the domain', () => {
    const byPath = new Map(all.map(source => [source.path, source]))
    const definitions = new Map<string, Source>()
    const visit = (path: string) => {
      const source = byPath.get(path)
      if (!source || definitions.has(path)) return
      definitions.set(path, source)
      for (const { of: name, isTypeOnly } of source.imports) {
        if (name.startsWith('./') && !isTypeOnly) visit(join(dirname(path), name))
      }
    }
    visit('workflows/index.ts')
    expect(definitions.size).toBeGreaterThan(2)
    const found = breaches([...definitions.values()], (name, _source, isType) => {
      if (name === '@temporalio/workflow' || name === '@temporalio/common') return false
      if (name.startsWith('./activities/') || name.startsWith('#domain/')) return !isType
      return !name.startsWith('./')
    })
    expect(found).toEqual([])
  })

  test('rooms call each other by name, and nobody climbs out of a folder with ../', () => {
    expect(breaches(all, name => name.startsWith('..'))).toEqual([])
  })

  test('every import of our own names a file that is there, with its ending', () => {
    const found = breaches(all, (name, { path }) => {
      if (!isLocal(name) || name.includes('/generated/')) return false
      const target = name.startsWith('#') ? name.slice(1) : join(dirname(path), name)
      return !/\.(ts|tsx|mjs|json|css|js|svg)$/.test(target) || !existsSync(`${ROOT}${target}`)
    })
    expect(found).toEqual([])
  })
})

describe('one home per concept (house)', () => {
  const lines = (files: readonly Source[], pattern: RegExp) =>
    files.flatMap(({ path, code }) => [...code.matchAll(pattern)].map(match => `${path}: ${match[0].trim()}`))

  test('the environment is read in settings files alone', () => {
    // Two files that any Node runs before the project's own is there, and the tests' servers.
    const before = ['ops/setup.mjs', 'ops/as-owner.mjs']
    const readers = all.filter(
      ({ path, room }) => room !== 'tests' && !path.endsWith('/settings.ts') && !before.includes(path),
    )
    expect(lines(readers, /process\.env\b/g)).toEqual([])
  })

  test('neither domain nor db asks the clock of this machine: domain is told, db asks app_clock()', () => {
    expect(
      lines([...of('domain'), ...of('db')], /new Date\(\)|Date\.now\(\)|\bDate\(\)|performance\.now\(\)/g),
    ).toEqual([])
  })

  test('commands never put business time in the hands of now() or clock_timestamp()', () => {
    const commands = of('db').filter(({ path }) => path.startsWith('db/commands/'))
    const found = lines(commands, /\bnow\(\)|current_timestamp|current_date/g)
    expect(found).toEqual([])
  })

  test('SQL is written in db alone', () => {
    const others = all.filter(({ room }) => ['domain', 'graphql', 'workflows', 'app'].includes(room))
    expect(lines(others, /\b(?:tx\.|here\.)?sql`/g)).toEqual([])
  })

  test('a lane is never left: no begin, reserve or listen of the driver but where it is argued (house decision 8)', () => {
    const users = all.filter(({ room }) => ['db', 'graphql', 'workflows', 'app'].includes(room))
    expect(lines(users, /\bsql\.(begin|reserve)\(/g)).toEqual([])
  })

  test('nothing is exported by default but what Next and configuration files demand', () => {
    const isDemanded = (path: string) =>
      /(^|\/)(page|layout|error|global-error|not-found|loading|template|default)\.tsx$/.test(path) ||
      /\.config\.ts$/.test(path) ||
      path === 'graphql/codegen.ts' ||
      /^graphql\/codegen-[a-z]+\.ts$/.test(path)
    expect(
      lines(
        all.filter(({ path }) => !isDemanded(path)),
        /^export default\b|\bas default\b/gm,
      ),
    ).toEqual([])
  })

  test('no file is a drawer: utils, helpers, lib, common, types', () => {
    const drawers = /(^|\/)(utils?|helpers?|lib|common|types|misc|shared)(\.tsx?|\/)/
    expect(all.map(({ path }) => path).filter(path => drawers.test(path))).toEqual([])
  })

  test('no promise is left for later in the code, and no machine or registry is named', () => {
    const others = all.filter(({ path }) => !path.startsWith('tests/house/'))
    const found = others.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(TODO|FIXME|XXX)\b|\/(home|root)\/\w+|registry\.npmjs|_authToken/g)].map(
        match => `${path}: ${match[0]}`,
      ),
    )
    expect(found).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8')
  const block = /```\n((?:[a-z]+\/ .*\n)(?:.*\n)*?)```/.exec(text)?.[1] ?? ''
  let top = ''
  const named = block.split('\n').flatMap(line => {
    const [, indent = '', name = ''] = /^(\s*)(\S+)/.exec(line) ?? []
    if (name === '') return []
    if (indent === '') top = name
    return [indent === '' ? name : `${top}${name}`]
  })

  test('names in its tree only what is there', () => {
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(path => !existsSync(`${ROOT}${path}`))).toEqual([])
  })

  test('names every top folder', () => {
    const made = ['node_modules', 'data', 'test-results', 'playwright-report', 'reports']
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
      .map(entry => `${entry.name}/`)
    expect(folders.filter(folder => !named.includes(folder))).toEqual([])
  })
})
