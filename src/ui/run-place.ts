/** Where the browser keeps the run through a role. The script that runs before the first paint asks for it too. */
export const runPlace = 'rungs.assessing'
