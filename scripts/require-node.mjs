// Imported first by every script, for its effect. Plain enough for any Node that knows modules.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Rungs needs Node 20.19 or later and this is ${process.versions.node}: install a newer Node and run this again.`,
  )
  process.exit(1)
}
