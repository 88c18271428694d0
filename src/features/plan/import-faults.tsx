import type { FaultName } from '@/domain/assessment-file'
import type { Messages } from '@/ui/messages'
import { counted, filled } from '@/ui/phrase'

/** What is wrong with a file, before it is read or after. */
export type Fault = {
  fault: FaultName | 'too-big' | 'unread'
  answer?: number
  entry?: number
  found?: string
}

type ImportFaultsProps = { faults: Fault[]; more: number; locale: string; words: Messages['share'] }

/** Why a file was refused: what is wrong, and where. */
export function ImportFaults({ faults, more, locale, words }: ImportFaultsProps) {
  return (
    <>
      <p>
        <b>{words.importRefused}</b>
      </p>
      <ul className="dashes">
        {faults.map((fault) => {
          const text = inWords(fault, words)
          return <li key={text}>{text}</li>
        })}
        {more > 0 && <li>{counted(locale, words.importMore, more)}</li>}
      </ul>
    </>
  )
}

function inWords({ fault, answer, entry, found = '' }: Fault, words: Messages['share']): string {
  const said = filled(words[`fault-${fault}`], { found })
  if (answer === undefined) return said
  const place = entry === undefined ? words.faultAtAnswer : words.faultAt
  return filled(place, { answer, entry: entry ?? 1, fault: said })
}
