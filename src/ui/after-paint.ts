/**
 * Does some work once the browser has painted what stands there now, or soon where it paints nothing because nobody
 * looks. A timer alone may well come before the paint. What it gives back calls the work off.
 */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, 200)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
