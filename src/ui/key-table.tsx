import type { ReactNode } from 'react'
import type { Messages } from './messages'

/** Every key and what it does. */
export function KeyTable({ words }: { words: Messages['keyboard'] }) {
  const keys: [ReactNode, string][] = [
    [<kbd key="slash">/</kbd>, words.filter],
    [<Keys key="find" first="Ctrl K" last="⌘ K" between={words.or} />, words.find],
    [
      <span key="levels">
        <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> …
      </span>,
      words.level,
    ],
    [<Keys key="rows" first="j" last="k" between={words.or} />, words.rows],
    [<Keys key="open" first={words.enter} last={words.space} between={words.or} />, words.open],
    [
      <span key="answer">
        <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd>
      </span>,
      words.answer,
    ],
    [<kbd key="undo">u</kbd>, words.undo],
    [<kbd key="arrows">{words.arrowKeys}</kbd>, words.arrows],
    [<kbd key="help">?</kbd>, words.help],
    [<kbd key="escape">Esc</kbd>, words.escape],
  ]
  return (
    <table className="sheet">
      <thead>
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([key, does]) => (
          <tr key={does}>
            <td className="whitespace-nowrap">{key}</td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Keys = ({ first, last, between }: { first: string; last: string; between: string }) => (
  <>
    <kbd>{first}</kbd> {between} <kbd>{last}</kbd>
  </>
)
