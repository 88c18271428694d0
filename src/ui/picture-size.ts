/** What a shared link shows, in pixels: the size that every site that shows such pictures asks for. */
export const pictureSize = { width: 1200, height: 630 } as const
