import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { takeLock, withLock } from '#ops/lock-file.mjs'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('A second start is told who holds the lock and where it answers', () => {
  const path = join(folder, 'held')
  const first = takeLock(path, 'http://localhost:3000')
  const second = takeLock(path)
  expect(second).toMatchObject({ isHeld: false, holder: { pid: process.pid, note: 'http://localhost:3000' } })
  if (first.isHeld) first.release()
  expect(takeLock(path).isHeld).toBe(true)
})

test('The lock of a process that was killed is taken over', async () => {
  const path = join(folder, 'killed')
  const script = `import { takeLock } from '#ops/lock-file.mjs'; takeLock(${JSON.stringify(path)}); process.kill(process.pid, 'SIGKILL')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
  expect((await once(child, 'exit'))[1]).toBe('SIGKILL')
  expect(takeLock(path).isHeld).toBe(true)
})

test('A living process that only repeats the dead holder’s pid does not hold the lock', () => {
  const path = join(folder, 'repeated')
  writeFileSync(path, JSON.stringify({ pid: process.ppid, started: '1', note: '' }))
  expect(takeLock(path).isHeld).toBe(true)
})

test('Of many that wait for the lock one works at a time', async () => {
  const path = join(folder, 'queue')
  const log = join(folder, 'log')
  writeFileSync(log, '')
  const script = `
    import { appendFileSync } from 'node:fs'
    import { withLock } from '#ops/lock-file.mjs'
    await withLock(${JSON.stringify(path)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ')
      await new Promise(resolve => setTimeout(resolve, 20))
      appendFileSync(${JSON.stringify(log)}, 'out ')
    })`
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' }),
  )
  await withLock(path, () => {})
  await Promise.all(children.map(child => once(child, 'exit')))
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ')
})
