import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { apiData, roleData, siteGraph, skillGraph, topicData, topicSetData } from '@/ui/schema-org'
import { StructuredData } from '@/ui/structured-data'

const reading = { origin: new URL('https://rungs.example.org'), locale: 'es' } as const
const queues = { id: 'queues', name: 'Colas', meaning: 'Guardan mensajes.' }
const rabbitmq = { id: 'rabbitmq', name: 'RabbitMQ' }
const role = { id: 'backend-go', name: 'Desarrollo backend (Go)', duties: [], skills: [rabbitmq] }
const home = { id: 'messaging', name: 'Mensajería' }
const skill = {
  ...{ ...rabbitmq, summary: 'Pasa mensajes.', domain: home, group: home },
  ...{ updated: '2026-03-17', revision: 3, levels: ['Junior'], topics: ['Colas'] },
}

/** The page's block as a browser finds it. */
function blockOf(data: Parameters<typeof StructuredData>[0]['data']): string {
  const script = StructuredData({ data }) as ReactElement<{ dangerouslySetInnerHTML: { __html: string } }>
  return script.props.dangerouslySetInnerHTML.__html
}

test('no text ends the block that it stands in, and all of it is read again', () => {
  const name = '</script><script>alert(1)</script> <!-- & "quoted"'
  const block = blockOf(topicData({ ...queues, name }, reading))

  expect(block).not.toContain('<')
  expect(JSON.parse(block).name).toBe(name)
})

test('a topic is a term with its meaning, in a set that says the language', () => {
  expect(topicData(queues, reading)).toMatchObject({
    '@type': 'DefinedTerm',
    name: 'Colas',
    description: 'Guardan mensajes.',
    termCode: 'queues',
    url: 'https://rungs.example.org/es/topics/queues',
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': 'https://rungs.example.org/es/topics',
      inLanguage: 'es',
    },
  })
})

test('the set of topics has the terms that its page shows, and is the one that the start page names', () => {
  const set = topicSetData([queues], reading)

  expect(set).toMatchObject({ hasDefinedTerm: [{ name: 'Colas', description: 'Guardan mensajes.' }] })
  expect(JSON.stringify(siteGraph(reading))).toContain(
    '"hasPart":{"@id":"https://rungs.example.org/es/topics"}',
  )
})

test('a role is an occupation with its skills, and with duties only where it has some', () => {
  expect(roleData(role, reading)).toMatchObject({
    '@type': 'Occupation',
    url: 'https://rungs.example.org/es/roles/backend-go',
    skills: [
      { '@type': 'DefinedTerm', name: 'RabbitMQ', url: 'https://rungs.example.org/es/skills/rabbitmq' },
    ],
  })
  expect(roleData(role, reading)).not.toHaveProperty('responsibilities')
  expect(roleData({ ...role, duties: ['Conecta.'] }, reading)).toMatchObject({
    responsibilities: ['Conecta.'],
  })
})

test('the read API leads to its guide and to its description for programs', () => {
  expect(apiData(reading, 'Lee el catálogo.')).toMatchObject({
    '@type': 'WebAPI',
    description: 'Lee el catálogo.',
    documentation: ['https://rungs.example.org/es/api', 'https://rungs.example.org/api/v1/openapi.json'],
  })
})

test('a profile in another language is a translation of the one in the source language', () => {
  const english = 'https://rungs.example.org/en/skills/rabbitmq'

  expect(JSON.stringify(skillGraph(skill, reading))).toContain(`"translationOfWork":{"@id":"${english}"}`)
  expect(JSON.stringify(skillGraph(skill, { ...reading, locale: 'en' }))).not.toContain('translationOfWork')
})
