import type { Docx } from './docx-parts.ts'
import { quiet, spruce } from './docx-parts.ts'

/** Paragraph styles of the file, so that whoever writes on in it changes a style and not each paragraph. */
export function stylesFor(docx: Docx, language: 'sv' | 'en') {
  const code = language === 'sv' ? 'sv-SE' : 'en-GB'
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: spruce },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: docx.LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  })
  const own = (id: string, name: string, run: object = {}, paragraph: object = {}) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  const tight = { spacing: { after: 0, line: 250, lineRule: docx.LineRuleType.AUTO } }
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: code, eastAsia: code, bidirectional: code } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: docx.LineRuleType.AUTO } },
      },
      title: { run: { size: 52, bold: true, color: spruce }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(32, 400, 140),
      heading2: heading(26, 280, 100),
      hyperlink: { run: { color: spruce, underline: { type: docx.UnderlineType.DOTTED, color: spruce } } },
    },
    paragraphStyles: [
      own('Subtitle', 'Subtitle', { size: 26, color: quiet }, { spacing: { after: 240 } }),
      own(
        'Over',
        'Kind of Document',
        { size: 28, bold: true, color: '2F7358' },
        { spacing: { before: 2400, after: 120 } },
      ),
      own(
        'ContentsHeading',
        'TOC Heading',
        { size: 32, bold: true, color: spruce },
        { spacing: { after: 200 } },
      ),
      own('TOC1', 'toc 1', { bold: true }, { spacing: { before: 120, after: 40 } }),
      own('TOC2', 'toc 2', { size: 20 }, { spacing: { after: 20 }, indent: { left: 280 } }),
      own('ListBullet', 'List Bullet', {}, { spacing: { after: 80 }, contextualSpacing: true }),
      own(
        'Caption',
        'caption',
        { size: 19, bold: true, color: quiet },
        { spacing: { before: 200, after: 80 }, keepNext: true },
      ),
      own(
        'Remark',
        'Remark',
        { size: 20 },
        {
          spacing: { before: 120, after: 160 },
          indent: { left: 160, right: 120 },
          keepLines: true,
          shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: 'F1F5F3' },
          border: { left: { style: docx.BorderStyle.SINGLE, size: 18, color: '2F7358', space: 8 } },
        },
      ),
      own(
        'Quote',
        'Quote',
        { italics: true, size: 24, color: spruce },
        { indent: { left: 300 }, spacing: { before: 160, after: 60 }, keepNext: true },
      ),
      own('QuoteSource', 'Quote Source', { size: 19, color: quiet }, { indent: { left: 300 } }),
      own('Header', 'header', { size: 17, color: quiet }),
      own('Footer', 'footer', { size: 17, color: quiet }, { spacing: { after: 0 } }),
      own('TableText', 'Table Text', { size: 20 }, tight),
      own(
        'TableTextSmall',
        'Table Text Small',
        { size: 17 },
        { spacing: { after: 0, line: 228, lineRule: docx.LineRuleType.AUTO } },
      ),
      own(
        'LargeFigure',
        'Large Figure',
        { size: 44, bold: true, color: spruce },
        { ...tight, keepNext: true },
      ),
    ],
  }
}

export const bullets = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: 'bullet' as const,
      text: '•',
      style: { paragraph: { indent: { left: 340, hanging: 240 } } },
    },
  ],
}

/** Lines between rows, the head shaded and the sums ruled off: what Word's own table design then can change in one place. */
export const tableStyles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="C9D2CE"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="C9D2CE"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D2CE"/></w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="1D5145"/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1D5145"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F1F5F3"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="1D5145"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style></w:styles>`
