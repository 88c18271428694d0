import { importLarge } from './large-catalogue'

/** Fills the database of `DATABASE_URL`: `fill.ts <skills> <roles>`. Prints the seconds of each step as JSON. */
const [skills = 1000, roles = 9] = process.argv.slice(2).map(Number)
console.log(JSON.stringify(await importLarge({ skills, roles, seed: 4 })))
process.exit(0)
