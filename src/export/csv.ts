import { type ExportFile, papersOf } from './works.ts'

const columns = [
  'path',
  'line',
  'title',
  'authors',
  'venue',
  'year',
  'month',
  'paper',
  'work',
  'code',
  'project',
  'section',
  'also',
] as const

/** CSV as RFC 4180 has it: UTF-8, a header row, CRLF, quotes doubled; one row a paper. */
export function csv(files: readonly ExportFile[]): string {
  const rows = papersOf(files).map((paper) => {
    const { entry } = paper
    const link = (role: string): string => entry.links.find((one) => one.role === role)?.url ?? ''
    const work = entry.links.find((one) => one.role === 'paper')?.work?.key
    return [
      paper.path,
      entry.line,
      paper.title,
      entry.authors?.text,
      paper.venue,
      paper.year,
      paper.month,
      paper.url,
      work,
      link('code'),
      link('project'),
      paper.section.join(' > '),
      paper.also.join('; '),
    ]
  })
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '')
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
