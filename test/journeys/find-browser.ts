import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { projectFolder } from '../../src/platform/project-folder.ts'

export type FoundBrowser = { readonly program: string; readonly env: Record<string, string> }

const INSTALLED = {
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
}

/**
 * The browser that the journeys run in: `NIMR_BROWSER` (a path, or `npm`), else an installed Chrome or Chromium, else
 * on Linux the one from npm, which brings its own libraries and so needs nothing of the machine and no root.
 */
export function findBrowser(): FoundBrowser {
  const wanted = process.env['NIMR_BROWSER']
  if (wanted && wanted !== 'npm') return { program: wanted, env: {} }
  const installed = wanted ? undefined : findInstalled()
  if (installed) return { program: installed, env: {} }
  if (process.platform !== 'linux')
    throw new Error('Install Google Chrome, or set NIMR_BROWSER to the path of a Chromium.')
  return unpackedFromNpm()
}

function findInstalled(): string | undefined {
  if (process.platform === 'darwin') return INSTALLED.darwin.find((place) => existsSync(place))
  const folders = (process.env['PATH'] ?? '').split(':')
  return INSTALLED.linux
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((place) => existsSync(place))
}

/**
 * The package unpacks itself into the system's temporary folder, where any user could have put a program of the same
 * name; so it is made to unpack into a folder of ours, by a process that sees that one as the temporary folder.
 */
function unpackedFromNpm(): FoundBrowser {
  const manifest = path.join(
    path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))),
    'package.json',
  )
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  const folder = path.join(projectFolder, '.cache', `chromium-${version}-${process.arch}`)
  if (!existsSync(folder)) unpackInto(folder)
  return {
    program: path.join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  }
}

function unpackInto(folder: string): void {
  const unfinished = `${folder}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const code = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  const ran = spawnSync(process.execPath, ['-e', code], {
    cwd: projectFolder,
    // Said to be such a machine, the package unpacks its libraries too.
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`The browser from npm could not be unpacked: ${ran.stderr}`)
  writeFileSync(path.join(unfinished, 'fonts.conf'), fontSettings(folder))
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    // Another run was first.
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`
}
