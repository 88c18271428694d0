/** The id of the row of a statement, by its `answerKey`. */
export const answerRowId = (key: string) => `statement/${key}`
