import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { WorkFact } from '../src/model/fact.ts'
import { publicationOf } from '../src/model/publication.ts'
import { saysWithdrawn } from '../src/model/withdrawn.ts'

const fact = (fields: Partial<WorkFact>): WorkFact => {
  return { verdict: 'ok', checkedAt: '2026-11-20T08:00:00Z', by: 'arxiv.org', ...fields }
}

function said(fields: Partial<WorkFact>): string | null {
  const found = publicationOf(fact(fields))
  return found && [found.venue, found.year].filter((part) => part !== null).join(' ')
}

describe('a comment', () => {
  const published: [comment: string, venue: string][] = [
    ['Accepted at ICML 2024', 'ICML 2024'],
    ['NeurIPS 2023 camera ready', 'NeurIPS 2023'],
    ['Camera-ready version, CVPR 2022', 'CVPR 2022'],
    ['ICLR 2024 Spotlight', 'ICLR 2024'],
    ['CVPR2023, project page: https://example.org/x', 'CVPR 2023'],
    ['Published as a conference paper at ICLR 2021', 'ICLR 2021'],
    ['Accepted by ECCV 2022. Code is available at https://github.com/a/b', 'ECCV 2022'],
    ['15 pages, 3 figures, to appear in AAAI 2023', 'AAAI 2023'],
    [
      'To appear in Proceedings of the 41st International Conference on Machine Learning (ICML 2024)',
      'ICML 2024',
    ],
    ['EMNLP 2023 (main conference)', 'EMNLP 2023'],
    ['ACL 2023 Main Conference, long paper', 'ACL 2023'],
    ["Accepted to NeurIPS'22", 'NeurIPS 2022'],
    ['Accepted for publication in Transactions on Machine Learning Research', 'TMLR'],
    ['NIPS 2017', 'NeurIPS 2017'],
    ['This paper has been accepted to ICCV 2023; 12 pages', 'ICCV 2023'],
    ['36 pages. Accepted for presentation at COLT 2022', 'COLT 2022'],
  ]
  it.each(published)('%s', (comment, venue) => {
    expect(said({ comment })).toBe(venue)
  })

  const silent = [
    'Submitted to ICML 2024',
    'Under review at ICLR 2024',
    'Preprint. Under review.',
    '15 pages, 3 figures',
    'Accepted at the NeurIPS 2023 Workshop on Robustness',
    'NeurIPS 2022 (workshop)',
    'Extended version of our ICML 2020 paper',
    'Journal version of a CVPR 2019 paper',
    'ICML 2023 and a longer version in JMLR 2024',
    'Accepted at ICML 2023, presented at CVPR 2024',
    'An earlier version appeared at ACL 2020',
    'Winner of the CVPR 2021 challenge',
    'Nature',
    'Solution to the KDD 2022 cup',
    'Uses the ICLR 2024 template',
    'Rejected from NeurIPS 2021',
    '',
  ]
  it.each(silent)('says nothing: %s', (comment) => {
    expect(said({ comment })).toBeNull()
  })
})

describe('a journal reference, a DOI, a page', () => {
  const cases: [fields: Partial<WorkFact>, venue: string | null][] = [
    [
      {
        journalRef:
          'Proceedings of the 40th International Conference on Machine Learning, PMLR 202:19565-19594, 2023',
      },
      'ICML 2023',
    ],
    [{ journalRef: 'Journal of Machine Learning Research, 25(49):1-55, 2024' }, 'JMLR 2024'],
    [{ journalRef: 'Advances in Neural Information Processing Systems 36 (2023)' }, 'NeurIPS 2023'],
    [{ journalRef: 'ICML 2023 Workshop on X' }, null],
    [{ journalRef: 'Eur.Phys.J. C31 (2003) 17-29' }, null],
    [{ doi: '10.18653/v1/2023.acl-long.1' }, 'ACL 2023'],
    [{ doi: '10.1109/CVPR52688.2022.00123' }, 'CVPR 2022'],
    [{ doi: '10.1109/CVPRW.2022.123' }, null],
    [{ doi: '10.1145/3580305.3599445' }, null],
    [
      {
        by: 'proceedings.mlr.press',
        venue: 'International Conference on Machine Learning',
        published: '2023/07/03',
      },
      'ICML 2023',
    ],
    [{ comment: 'Accepted at ICML 2023', journalRef: 'JMLR 25 (2024)' }, 'JMLR 2024'],
  ]
  it.each(cases)('%o', (fields, venue) => {
    expect(said(fields)).toBe(venue)
  })
})

describe('a withdrawn paper', () => {
  const file = fileURLToPath(new URL('../fixtures/arxiv/comments.tsv', import.meta.url))
  const rows = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  const labelled = rows.map((row) => row.split('\t') as [label: string, comment: string])

  it.each(labelled)('%s: %s', (label, comment) => {
    expect(saysWithdrawn(comment)).toBe(label === 'withdrawn')
  })

  it.each([
    '',
    '12 pages, 3 figures',
    'We study how money is withdrawn from accounts',
    'Supersedes the withdrawn arXiv:2301.00001',
    'Withdrawn candidates are removed from the data set',
  ])('is not told by: %s', (comment) => {
    expect(saysWithdrawn(comment)).toBe(false)
  })

  it('is looked for in linear time', () => {
    expect(saysWithdrawn('this paper has been '.repeat(50_000))).toBe(false)
    expect(saysWithdrawn('replaces the withdrawn '.repeat(50_000))).toBe(false)
  })
})
