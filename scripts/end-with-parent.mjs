// Loaded into a server by --import: when the launcher dies without a word (kill -9), its server does not outlive it.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), 3000).unref()
})
