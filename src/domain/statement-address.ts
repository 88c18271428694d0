/** What an answer belongs to. A statement keeps its key when it is reworded or moves to another level. */
export type StatementAddress = { skill: string; role: string; key: string }
