/** Something that the person at the keyboard can put right. Its message says what to do; no stack is shown. */
export class Refusal extends Error {
  /** @param {string} message @param {string} [details] what the tool that failed said, shown above the message */
  constructor(message, details) {
    super(message)
    this.details = details
  }
}

const diskFull =
  /ENOSPC|EDQUOT|\b53100\b|No space left on device|Disk quota exceeded|not enough space on the disk/i

export const saysDiskFull = (text) => diskFull.test(text)

export const noSpace = (where) =>
  new Refusal(
    `There is no space left on the disk that holds ${where}: free about 2 GB there and run this again.`,
  )

/** The refusal that a failure amounts to, or null when it is a fault of ours. */
export function refusalFor(error, folder) {
  if (error instanceof Refusal) return error
  const { code, path, message = '' } = error ?? {}
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT' || saysDiskFull(message)) {
    return noSpace(path ?? folder)
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Refusal(
      `${path ?? folder} belongs to another user or cannot be written: run this as its owner, or give yourself the right to write there.`,
    )
  }
  return null
}
