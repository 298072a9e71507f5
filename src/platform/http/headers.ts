import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import type { RequestContext } from './env.ts'

const self = ["'self'"]
const none = ["'none'"]

/** Headers that let a browser load and run our own files only, and nothing else frame or sniff us. */
export function safeHeaders(origin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: none,
      scriptSrc: self,
      styleSrc: self,
      imgSrc: ["'self'", 'data:'],
      fontSrc: self,
      connectSrc: self,
      manifestSrc: self,
      workerSrc: self,
      objectSrc: none,
      frameAncestors: none,
      formAction: self,
      baseUri: none,
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    strictTransportSecurity: origin.startsWith('https:') ? 'max-age=63072000; includeSubDomains' : false,
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
}

/** Lets a visitor's browser, and what is between, keep the answer for five minutes; in another language or other colours it is another answer. */
export function visitorsMayKeep(c: RequestContext): void {
  if (c.var.viewer) return
  c.header('cache-control', 'public, max-age=300')
  c.header('vary', 'Cookie')
}
