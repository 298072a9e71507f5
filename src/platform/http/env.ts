import type { Context, Hono } from 'hono'
import type { Language } from '../../kit/language.ts'
import type { Assets, ColorScheme, IconName } from '../../ui/index.ts'
import type { Actor, Tx } from '../db/index.ts'
import type { Jobs } from '../jobs/index.ts'
import type { Link } from '../links/index.ts'
import type { Seal } from '../seal/index.ts'
import type { LargeUpload } from './large-upload.ts'

export type Role =
  | 'coach'
  | 'head_of_office'
  | 'project_manager'
  | 'project_economist'
  | 'auditor'
  | 'steering_group'
  | 'external_evaluator'
  | 'administrator'

/** A role is held in a municipality, in a project, or (administrators) in neither. */
export type RoleHeld = {
  readonly role: Role
  readonly municipalityCode: string | null
  readonly projectId: number | null
  /** The municipality's or the project's name. */
  readonly placeName: string | null
}

/** The person who is signed in. */
export type Viewer = {
  readonly staffId: number
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleHeld[]
}

/** What a handler finds on `c.var`. */
export type Variables = {
  /** The request's one transaction: read-only for GET and HEAD. */
  tx: Tx
  actor: Actor
  viewer: Viewer | null
  /** The personal link whose pages these are (`/l/…`); null elsewhere. */
  link: Link | null
  /** Which of the viewer's sessions this is; null without one. */
  sessionId: string | null
  /** The file of a form whose address is among a mount's `largeUploads`; null elsewhere. */
  largeUpload: LargeUpload | null
  language: Language
  /** The saved choice of colours; null follows the device. */
  colorScheme: ColorScheme | null
  now: Date
  /** The day it is in Sweden, 'YYYY-MM-DD'. */
  today: string
  requestId: string
  site: Site
}

/** What is the same for every request of a running server. */
export type Site = {
  /** Where the installation is reached, such as 'https://nimr.example.se'; no slash at the end. */
  readonly origin: string
  /** True in the example region, where nothing is real. */
  readonly example: boolean
  /** True when a proxy of our own stands in front and tells where requests come from. */
  readonly behindProxy: boolean
  /** Seals what nobody may read before its day; without it there are no sealed bids. */
  readonly seal?: Seal
  readonly navigation: readonly NavigationItem[]
  readonly offlinePages: readonly OfflinePage[]
  readonly assets: Assets
}

export type Env = { Variables: Variables }
export type RequestContext = Context<Env>

/** An entry of the main menu; shown to those who may use it, in the given order. */
export type NavigationItem = {
  readonly href: string
  readonly label: { readonly [L in Language]: string }
  readonly order: number
  readonly icon?: IconName
  /** Letter pressed after `g` to go there. */
  readonly key?: string
  readonly usableBy?: (viewer: Viewer) => boolean
}

/** A page that the browser keeps for those who may use it, to be opened without a connection; it shows nothing but the viewer's own. */
export type OfflinePage = {
  readonly path: string
  /** An address that shows it when there is no connection. */
  readonly standsInFor?: string
  readonly usableBy: (viewer: Viewer) => boolean
}

/** What a slice's mount.ts exports and src/app/routes.ts plugs in. */
export type Mount = {
  readonly routes: Hono<Env>
  /** Paths (each with all beneath it, or exactly as the pattern says) that can be used without being signed in. */
  readonly open?: readonly (string | RegExp)[]
  readonly navigation?: readonly NavigationItem[]
  readonly offlinePages?: readonly OfflinePage[]
  /** Addresses that take forms with a file of up to 100 MB. */
  readonly largeUploads?: readonly string[]
  readonly jobs?: Jobs
}
