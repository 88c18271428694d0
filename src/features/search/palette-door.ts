import { door } from '@/ui/door'

/** Opens the palette with some words in it. */
export const paletteDoor = door<string>()
