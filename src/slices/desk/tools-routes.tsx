import { Hono } from 'hono'
import { drawPublicPage, type Env, type RequestContext } from '../../platform/http/index.ts'
import { openToolForm } from './tools-forms.ts'
import { groupTool, undertakingTool } from './tools-group.tsx'
import { hourTool, purchaseTool } from './tools-money.tsx'
import { numberTool } from './tools-number.tsx'
import { ToolListPage, ToolPage } from './tools-page.tsx'
import { registerTool } from './tools-register.tsx'
import { roomTool } from './tools-room.tsx'
import { sizeTool, yearsTool } from './tools-size.tsx'
import { splitTool } from './tools-split.tsx'
import type { Tool } from './tools-tool.tsx'

const tools: readonly Tool[] = [
  roomTool,
  undertakingTool,
  registerTool,
  sizeTool,
  groupTool,
  yearsTool,
  numberTool,
  hourTool,
  purchaseTool,
  splitTool,
]

/** The rules as pages for anyone: nothing is read from the database and nothing is stored. */
export const toolsRoutes = new Hono<Env>()

toolsRoutes.get('/verktyg', (c) =>
  drawPublicPage(c, <ToolListPage tools={tools} language={c.var.language} />),
)

for (const tool of tools) {
  const path = `/verktyg/${tool.path}`
  if (tool.method !== 'post') {
    toolsRoutes.get(path, (c) => drawTool(c, tool, new URL(c.req.url).searchParams, false))
    continue
  }
  toolsRoutes.get(path, (c) => drawTool(c, tool, new URLSearchParams(), false))
  toolsRoutes.post(path, async (c) => {
    const posted = Object.entries(await c.req.parseBody())
    const texts = posted.map(([name, value]): [string, string] => [name, String(value)])
    return drawTool(c, tool, new URLSearchParams(texts), true)
  })
}

function drawTool(c: RequestContext, tool: Tool, query: URLSearchParams, isPosted: boolean) {
  const { language, today } = c.var
  const form = openToolForm(query, language, {
    startRows: tool.startRows ?? 0,
    mostRows: tool.mostRows ?? 40,
    isPosted,
  })
  const { fields, answer } = tool.draw(form, today)
  const isWrong = Object.keys(form.errors).length > 0
  const page = <ToolPage tool={tool} form={form} fields={fields} answer={answer} />
  return drawPublicPage(c, page, { status: isWrong ? 422 : 200 })
}
