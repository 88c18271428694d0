/** The style that stands in for what React hides, until it is awake. */
export const firstPaintId = 'first-paint'
