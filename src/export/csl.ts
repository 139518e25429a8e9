import { type ExportedPaper, type ExportFile, papersOf } from './works.ts'

const types = {
  conference: 'paper-conference',
  journal: 'article-journal',
  preprint: 'article',
  other: 'document',
} as const

/** CSL-JSON (the schema `csl-data.json` of Citation Style Language 1.0.2), one item a paper. */
export function cslJson(files: readonly ExportFile[]): string {
  return `${JSON.stringify(papersOf(files).map(itemOf), null, 2)}\n`
}

function itemOf(paper: ExportedPaper): object {
  const { kind, venue, year, month, url, arxiv, doi, also } = paper
  const people = paper.authors.filter((person) => !person.others)
  return {
    id: paper.key,
    type: kind ? types[kind] : arxiv ? types.preprint : types.other,
    title: paper.title,
    ...(people.length && {
      author: people.map(({ family, given }) =>
        given === '' ? { literal: family } : { family, given },
      ),
    }),
    ...(venue !== null && { 'container-title': venue }),
    ...(year !== null && { issued: { 'date-parts': [month === null ? [year] : [year, month]] } }),
    ...(arxiv !== null && { archive: 'arXiv', archive_location: arxiv }),
    ...(doi !== null && { DOI: doi }),
    ...(url !== null && { URL: url }),
    ...(also.length && { note: `Also listed at ${also.join(', ')}` }),
  }
}
