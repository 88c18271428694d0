import { answerAuth } from '@/data/auth-door'

type RouteContext = { params: Promise<{ nextauth: string[] }> }

const answer = async (request: Request, { params }: RouteContext) =>
  answerAuth(request, (await params).nextauth)

export { answer as GET, answer as POST }
