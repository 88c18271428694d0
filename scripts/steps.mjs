const nameWidth = 12
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * Shows the steps of a script while they happen. On a terminal the step at work has one line that changes;
 * elsewhere every piece of news is a line of its own.
 */
export function showSteps(out = process.stdout) {
  const began = Date.now()
  return {
    /** `work` gets `say`, for what it is doing at the moment. It answers with its news, or with more that has `news`. */
    async step(name, work) {
      const line = out.isTTY ? changingLine(out, name) : plainLines(out, name)
      try {
        const result = await work(line.say)
        line.end(result.news ?? result)
        return result
      } catch (error) {
        line.end(null)
        throw error
      }
    },
    done: (name, text) => out.write(`${rowOf(name, text, began, out)}\n`),
  }
}

const rowOf = (name, text, since, out) => {
  const width = Math.max(20, (out.columns || 90) - nameWidth - 14)
  const fitted = text.length > width && out.isTTY ? `${text.slice(0, width - 1)}…` : text
  return `  ${name.padEnd(nameWidth)} ${fitted.padEnd(Math.min(50, width))} ${seconds(since).padStart(8)}`
}

function changingLine(out, name) {
  const since = Date.now()
  let text = '…'
  const draw = () => out.write(`\r\u001b[2K${rowOf(name, text, since, out)}`)
  const timer = setInterval(draw, 200)
  draw()
  return {
    say: (news) => {
      text = `${news} …`
    },
    end: (result) => {
      clearInterval(timer)
      out.write('\r\u001b[2K')
      if (result !== null) out.write(`${rowOf(name, result, since, out)}\n`)
    },
  }
}

function plainLines(out, name) {
  const since = Date.now()
  let text = 'at work'
  let shown = ''
  let shownAt = since - 3500
  const timer = setInterval(() => {
    if (text === shown || Date.now() - shownAt < 5000) return
    shown = text
    shownAt = Date.now()
    out.write(`${rowOf(name, `${text} …`, since, out)}\n`)
  }, 500)
  return {
    say: (news) => {
      text = news
    },
    end: (result) => {
      clearInterval(timer)
      if (result !== null) out.write(`${rowOf(name, result, since, out)}\n`)
    },
  }
}
