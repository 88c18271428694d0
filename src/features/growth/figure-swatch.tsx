import type { ShownFigure } from './growth-data'

/** The texture of an answer in the chart. The word stands beside it. */
export function FigureSwatch({ figure }: { figure: ShownFigure }) {
  return <span className={`figure-swatch ${figure}`} aria-hidden="true" />
}
