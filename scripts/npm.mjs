import { basename } from 'node:path'
import { run, runNode } from './run.mjs'

/** Runs the npm that runs this script, otherwise the one on the path. */
export function runNpm(args) {
  const path = process.env.npm_execpath ?? ''
  if (basename(path) === 'npm-cli.js') return runNode([path, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}
