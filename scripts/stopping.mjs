const tasks = new Set()
let stopped

/** Runs `task` when the script ends, however it ends; the last one registered first. Answers with a way to take it back. */
export function whenStopping(task) {
  tasks.add(task)
  return () => tasks.delete(task)
}

export const isStopping = () => stopped !== undefined

/** `quietly` when something else went wrong, which is what matters then. */
export function stopEverything({ quietly = false } = {}) {
  stopped ??= runTasks(quietly)
  return stopped
}

async function runTasks(quietly) {
  while (tasks.size > 0) {
    const task = [...tasks].pop()
    tasks.delete(task)
    try {
      await task()
    } catch (error) {
      if (!quietly) console.error(error.message)
    }
  }
}
