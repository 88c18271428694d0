/** How many areas stand on one page of the topics. */
export const areasOnPage = 20

/** The page of the topics on which an area stands, by its place among the areas, from 1. */
export const areaPage = (place: number) => Math.ceil(place / areasOnPage)
