import { onPath } from './as-owner.mjs'

export type Identity = Readonly<{ uid: number; gid: number }>

/**
 * The command under `setpriv`, so that the kernel ends it when the supervisor dies, even by kill -9,
 * and so that root's PostgreSQL runs as somebody else. Without setpriv (macOS) it is started plainly.
 */
export function tethered(command: string[], signal: 'INT' | 'TERM' | 'KILL', identity?: Identity): string[] {
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined
  if (!setpriv) {
    if (identity) throw new Error('setpriv (util-linux) is needed to start PostgreSQL as root. Start as another user.')
    return command
  }
  const who = identity ? ['--reuid', `${identity.uid}`, '--regid', `${identity.gid}`, '--clear-groups'] : []
  return [setpriv, '--pdeathsig', signal, ...who, '--', ...command]
}
