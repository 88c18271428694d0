import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { saveFile } from '@/content/content-folder'
import { type Content, readContent } from '@/content/read-content'
import { writeContent } from '@/content/write-content'
import { importContent } from '@/data/import'
import { largeContent, type Size } from './large-content'

/**
 * Fills the database of `DATABASE_URL` with a generated catalogue, by way of files and the importer, as anybody's
 * content gets there. Answers with the seconds that each step took.
 */
export async function importLarge(size: Size): Promise<Record<'generate' | 'read' | 'import', number>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rungs-large-'))
  try {
    const generate = await seconds(() => {
      for (const [file, text] of writeContent(largeContent(contentOf('content'), size)))
        saveFile(folder, file, text)
    })
    let content: Content | null = null
    const read = await seconds(() => {
      content = contentOf(folder)
    })
    return { generate, read, import: await seconds(() => importContent(content as unknown as Content)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function contentOf(folder: string): Content {
  const { content, faults } = readContent(folder)
  if (!content) throw new Error(`${folder}: ${faults.length} faults, the first: ${JSON.stringify(faults[0])}`)
  return content
}

async function seconds(work: () => unknown): Promise<number> {
  const since = performance.now()
  await work()
  return (performance.now() - since) / 1000
}
