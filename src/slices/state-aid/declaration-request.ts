import { forbidden, idParam, notFound, type RequestContext } from '../../platform/http/index.ts'
import { type Declaration, findDeclaration, keepsDeclarations } from './declaration-queries.ts'
import { aidReader } from './request.ts'

/** The declaration of the address, for those who keep or examine it. */
export async function readableDeclaration(c: RequestContext, id?: number): Promise<Declaration> {
  aidReader(c)
  const declaration = await findDeclaration(c.var.tx, id ?? idParam(c))
  if (!declaration) throw notFound()
  return declaration
}

/** The same, for the company's own office and the economists of the project. */
export async function writableDeclaration(c: RequestContext): Promise<Declaration> {
  const declaration = await readableDeclaration(c)
  const { companyId, projectId } = declaration
  if (!(await keepsDeclarations(c.var.tx, companyId, projectId))) throw forbidden()
  return declaration
}
