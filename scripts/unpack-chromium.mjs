// Unpacks the Chromium of the package in the folder given as the first argument into the temporary folder, which the
// caller sets through TMPDIR: the package unpacks nowhere else.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const folder = process.argv[2]
const { default: chromium, inflate } = await import(pathToFileURL(join(folder, 'build', 'index.js')).href)
await inflate(join(folder, 'bin', 'al2023.tar.br'))
await chromium.executablePath(join(folder, 'bin'))
