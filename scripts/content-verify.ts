import { type Difference, verifyContent } from '@/data/verification'
import { withDatabase } from './content-database'

/** `npm run content:verify` proves that the tables say what the current documents say, or names every row that does not. */
async function main(): Promise<number> {
  const differences = await verifyContent()
  for (const difference of differences) console.log(lineOf(difference))
  if (differences.length === 0) {
    console.log('Every row of the tables is what the documents say.')
    return 0
  }
  console.log(
    `\n${differences.length} ${differences.length === 1 ? 'row differs' : 'rows differ'} from the documents.`,
  )
  return 1
}

function lineOf({ table, key, expected, found }: Difference): string {
  const row = `${table} (${key.join(', ')})`
  if (!found) return `${row}: missing; the documents have ${JSON.stringify(expected)}`
  if (!expected) return `${row}: superfluous; the documents have no such row`
  const columns = Object.keys(expected).filter(
    (it) => JSON.stringify(expected[it]) !== JSON.stringify(found[it]),
  )
  const said = columns.map(
    (it) => `${it} is ${JSON.stringify(found[it])}, not ${JSON.stringify(expected[it])}`,
  )
  return `${row}: ${said.join('; ')}`
}

withDatabase('npm run content:verify', main)
