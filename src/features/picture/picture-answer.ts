import { ImageResponse } from 'next/og'
import type { ReactElement } from 'react'
import { pictureSize } from '@/ui/picture-size'
import { findFonts } from './picture-fonts'

/** A picture drawn on the server, as PNG. Nothing is fetched for it. */
export async function pictureAnswer(picture: ReactElement): Promise<Response> {
  return new ImageResponse(picture, { ...pictureSize, fonts: await findFonts() })
}
