import { z } from 'zod'
import {
  domainsFileSchema,
  levelsFileSchema,
  rolesFileSchema,
  skillFileSchema,
  skillTranslationFileSchema,
  topicsFileSchema,
} from './file-schema'

const schemas = {
  levels: levelsFileSchema,
  domains: domainsFileSchema,
  roles: rolesFileSchema,
  topics: topicsFileSchema,
  skill: skillFileSchema,
  'skill-translation': skillTranslationFileSchema,
}

/**
 * The JSON Schemas by which editors check and complete content files, by their file names in `public/schema`.
 * They are in draft 7, which is what the YAML language server reads.
 */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' })
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`]
    }),
  )
}
