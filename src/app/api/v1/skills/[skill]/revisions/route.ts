import { answering } from '@/app/api-door'

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = answering('listSkillRevisions')
