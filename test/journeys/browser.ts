import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** Opens a browser without a window, with nothing that calls home; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  const { program, env } = findBrowser()
  return chromium.launch({
    executablePath: program,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
