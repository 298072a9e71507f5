export { createApp } from './app.ts'
export { drawPage, drawPart, drawPublicPage, roleInWords } from './draw.ts'
export type {
  Env,
  Mount,
  NavigationItem,
  OfflinePage,
  RequestContext,
  Role,
  RoleHeld,
  Site,
  Viewer,
} from './env.ts'
export { type FormResult, type FormValues, idText, many, readForm } from './form.ts'
export { one, several } from './form-values.ts'
export { visitorsMayKeep } from './headers.ts'
export { type LargeUpload, largestUploadBytes } from './large-upload.ts'
export { isFromOutbox, notReceived, received } from './outbox.ts'
export { idParam, pageParam, queryDay, queryId, queryText, samePath, signedIn } from './params.ts'
export { answerCsv, answerSpreadsheet } from './spreadsheet.ts'
export { changedMeanwhile, forbidden, notFound } from './stops.ts'
export { redirectWithToast } from './toast.ts'
export { readUploads } from './uploads.ts'
export { readVisitorForm, type VisitorForm, visitorFields } from './visitor-form.tsx'
