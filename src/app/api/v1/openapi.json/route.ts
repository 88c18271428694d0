import { answered, askedIn, readable } from '@/app/api-door'
import { apiDocument } from '@/data/api-document'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readable(async (request) => {
  const { locale } = askedIn(request)
  return answered(request, apiDocument(locale), locale)
})
