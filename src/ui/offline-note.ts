/** The id of the place where the page says that another one cannot be opened now. */
export const offlineNoteId = 'offline-note'
