import { z } from 'zod'
import { says, urlSchema } from './api-parts'

/** What can be wrong. Each has a section of its own in the guide, which `type` leads to. */
export const problems = {
  'bad-parameters': { status: 400, title: 'Some parameters cannot be used' },
  'not-found': { status: 404, title: 'Nothing stands at this address' },
  'method-not-allowed': { status: 405, title: 'This API can only be read' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  unexpected: { status: 500, title: 'Something broke on our side' },
  busy: { status: 503, title: 'Too much is being searched for at the moment' },
  'too-slow': { status: 503, title: 'The search took too long' },
  unavailable: { status: 503, title: 'The content cannot be reached at the moment' },
} as const
export type ProblemKind = keyof typeof problems

/** What is wrong with one parameter, in words. */
export const parameterFaultSchema = z
  .object({ parameter: z.string(), detail: z.string() })
  .meta({ id: 'ParameterFault', ...says('parameterFault') })
export type ParameterFault = z.infer<typeof parameterFaultSchema>

/** A refusal as RFC 9457 has it. */
export const problemSchema = z
  .object({
    type: urlSchema.meta(says('problemType')),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta(says('problemDetail')),
    instance: z.string().meta(says('problemInstance')),
    errors: z.array(parameterFaultSchema).optional().meta(says('problemErrors')),
  })
  .meta({ id: 'Problem', ...says('problem') })
export type Problem = z.infer<typeof problemSchema>
