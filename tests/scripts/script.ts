import { spawn } from 'node:child_process'

/** Runs a script of the launcher to its end, as npm would, with nothing of our own settings but what is given. */
export function runScript(script: string, args: string[], env: Record<string, string>) {
  const { DATABASE_URL, PORT, HOST, npm_lifecycle_event, ...ours } = process.env
  const child = spawn(process.execPath, [`scripts/${script}`, ...args], { env: { ...ours, ...env } })
  const said: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text) => said.push(text))
  child.stderr.setEncoding('utf8').on('data', (text) => said.push(text))
  return new Promise<{ code: number | null; said: string }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said: said.join('') }))
  })
}
