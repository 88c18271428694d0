/** Where the browser keeps a person's record. The script that runs before the first paint reads it too. */
export const assessmentPlace = 'rungs.assessment'
