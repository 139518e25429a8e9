import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arxivMonth,
  arxivSpelling,
  arxivUrl,
  isPossibleArxivId,
  malformedArxiv,
  roleOf,
  workOf,
} from '../src/model/work.ts'

const works: Record<string, string[]> = {
  'arxiv:2208.01066': `https://arxiv.org/abs/2208.01066 http://arxiv.org/abs/2208.01066v3
    https://www.arxiv.org/pdf/2208.01066.pdf https://export.arxiv.org/pdf/2208.01066v1.pdf
    https://arxiv.org/html/2208.01066v2 https://arxiv.org/format/2208.01066 arxiv.org/abs/2208.01066
    https://arxiv.org/src/2208.01066 https://arxiv.org/e-print/2208.01066 https://arxiv.org/2208.01066
    https://arxiv.org/abs/2208.01066/sso-callback https://arxiv.org/abs/2208.01066?utm_source=x
    https://arxiv.org/pdf/2208.01066.pdf#page=3 https://arxiv.org/abs/2208.01066) HTTPS://ARXIV.ORG/abs/2208.01066
    https://arxiv.org/abs/arXiv:2208.01066 https://arxiv.org//abs/2208.01066 //arxiv.org/abs/2208.01066
    https://doi.org/10.48550/arXiv.2208.01066 https://dx.doi.org/10.48550/ARXIV.2208.01066
    https://huggingface.co/papers/2208.01066 https://www.alphaxiv.org/abs/2208.01066v1
    https://ar5iv.org/abs/2208.01066 https://ar5iv.labs.arxiv.org/html/2208.01066
    https://papers.cool/arxiv/2208.01066 https://hjfy.top/arxiv/2208.01066 htpps://arxiv.org/abs/2208.01066
    https://arxiv.org/ftp/arxiv/papers/2208/2208.01066.pdf https:/arxiv.org/abs/2208.01066`.split(
    /\s+/,
  ),
  'arxiv:math/0309136': `https://arxiv.org/abs/math.GT/0309136 http://arxiv.org/pdf/math/0309136v1
    https://arxiv.org/abs/math/0309136`.split(/\s+/),
  'arxiv:cs/9901001': ['https://arxiv.org/abs/cs.LG/9901001', 'https://arxiv.org/abs/cs/9901001'],
  'openreview:I4HTPws9P6':
    `https://openreview.net/forum?id=I4HTPws9P6 http://openreview.net/pdf?id=I4HTPws9P6
    https://openreview.net/forum?id=I4HTPws9P6&noteId=x https://openreview.net/attachment?id=I4HTPws9P6&name=pdf`.split(
      /\s+/,
    ),
  'pmlr:v97/finn19a':
    `https://proceedings.mlr.press/v97/finn19a.html http://proceedings.mlr.press/v97/finn19a/finn19a.pdf
    https://proceedings.mlr.press/v97/finn19a https://raw.githubusercontent.com/mlresearch/v97/main/assets/finn19a/finn19a.pdf
    http://jmlr.org/proceedings/papers/v97/finn19a.pdf`.split(/\s+/),
  'acl:2020.acl-main.703':
    `https://aclanthology.org/2020.acl-main.703/ https://www.aclweb.org/anthology/2020.acl-main.703.pdf
    https://aclanthology.org/2020.acl-main.703v2.pdf https://doi.org/10.18653/v1/2020.acl-main.703`.split(
      /\s+/,
    ),
  'acl:P18-1001': `https://aclanthology.org/P18-1001 http://aclweb.org/anthology/P/P18/P18-1001.pdf
    https://aclanthology.info/papers/P18-1001/p18-1001 https://doi.org/10.18653/v1/p18-1001`.split(
    /\s+/,
  ),
  'cvf:He_Deep_Residual_Learning_CVPR_2016':
    `https://openaccess.thecvf.com/content_cvpr_2016/html/He_Deep_Residual_Learning_CVPR_2016_paper.html
    http://www.cv-foundation.org/openaccess/content_cvpr_2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf
    https://openaccess.thecvf.com/content/CVPR2016/papers/He_Deep_Residual_Learning_CVPR_2016_paper.pdf`.split(
      /\s+/,
    ),
  'neurips:2017/3f5ee243547dee91fbd053c1c4a845aa':
    `https://papers.nips.cc/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract.html
    https://proceedings.neurips.cc/paper/2017/file/3f5ee243547dee91fbd053c1c4a845aa-Paper.pdf
    https://proceedings.neurips.cc/paper_files/paper/2017/hash/3f5ee243547dee91fbd053c1c4a845aa-Abstract-Conference.html`.split(
      /\s+/,
    ),
  'neurips:7181':
    `http://papers.nips.cc/paper/7181-attention-is-all-you-need https://papers.nips.cc/paper/7181-attention-is-all-you-need.pdf`.split(
      /\s+/,
    ),
  'jmlr:v21/20-074':
    `https://jmlr.org/papers/v21/20-074.html http://www.jmlr.org/papers/volume21/20-074/20-074.pdf
    https://jmlr.csail.mit.edu/papers/v21/20-074.html`.split(/\s+/),
  'doi:10.1145/3292500.3330701':
    `https://doi.org/10.1145/3292500.3330701 http://dx.doi.org/10.1145/3292500.3330701.
    https://dl.acm.org/doi/10.1145/3292500.3330701 https://dl.acm.org/doi/abs/10.1145/3292500.3330701
    https://dl.acm.org/doi/pdf/10.1145/3292500.3330701 https://dl.acm.org/doi/fullHtml/10.1145/3292500.3330701?casa_token=x`.split(
      /\s+/,
    ),
  'doi:10.1007/978-3-030-58452-8_24':
    `https://link.springer.com/chapter/10.1007/978-3-030-58452-8_24
    https://link.springer.com/content/pdf/10.1007/978-3-030-58452-8_24.pdf https://doi.org/10.1007/978-3-030-58452-8_24`.split(
      /\s+/,
    ),
  'doi:10.1111/cgf.14505':
    `https://onlinelibrary.wiley.com/doi/full/10.1111/cgf.14505 https://onlinelibrary.wiley.com/doi/10.1111/cgf.14505`.split(
      /\s+/,
    ),
  'doi:10.1101/2021.07.09.450648':
    `https://www.biorxiv.org/content/10.1101/2021.07.09.450648v2.full.pdf
    https://www.biorxiv.org/content/10.1101/2021.07.09.450648v1 https://biorxiv.org/content/10.1101/2021.07.09.450648v2.abstract`.split(
      /\s+/,
    ),
  'doi:10.1038/s41586-021-03819-2':
    `https://www.nature.com/articles/s41586-021-03819-2 https://doi.org/10.1038/S41586-021-03819-2`.split(
      /\s+/,
    ),
  'url:github.com/owner/repo':
    `https://github.com/Owner/Repo http://www.github.com/owner/repo/ https://github.com/owner/repo.git#readme`.split(
      /\s+/,
    ),
  'url:example.org/a?b=1&c=2':
    `https://example.org/a?b=1&c=2 http://WWW.Example.org/a/?c=2&utm_source=x&b=1`.split(/\s+/),
  'url:example.org/publications#paper12': ['https://example.org/publications#paper12'],
}

describe('workOf', () => {
  it.each(Object.entries(works).flatMap(([key, urls]) => urls.map((url) => [url, key])))(
    '%s',
    (url, key) => {
      expect(workOf(url!)?.key).toBe(key)
    },
  )

  it.each([
    '',
    '#',
    '#anchor',
    './a.pdf',
    'paper.pdf',
    '../x',
    'mailto:a@b.org',
    'http://',
    'https://[',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://arxiv.org/abs/2208.01066',
    `https://a.org/${'x'.repeat(9000)}`,
  ])('denotes nothing outside: %s', (url) => {
    expect(workOf(url)).toBe(null)
  })

  it('keeps supplements, other papers and impossible ids apart', () => {
    expect(workOf('https://proceedings.mlr.press/v97/finn19a/finn19a-supp.pdf')?.kind).toBe('url')
    expect(workOf('https://arxiv.org/abs/2208.010661')?.kind).toBe('url')
    expect(workOf('https://arxiv.org/abs/2213.01066')?.kind).toBe('url')
    expect(workOf('https://arxiv.org/list/cs.LG/recent')?.kind).toBe('url')
  })

  it('tells the version', () => {
    expect(workOf('https://arxiv.org/pdf/2208.01066v12.pdf')?.version).toBe(12)
    expect(workOf('https://arxiv.org/abs/2208.01066')).not.toHaveProperty('version')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      'https://',
      'arxiv.org',
      '/abs/',
      '2208.01066',
      '%',
      '%zz',
      'doi.org/10.1/',
      '?id=',
      '#',
      '[',
      '\\',
      ' ',
      'v1',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((all) => all.join('')),
        ),
        (url) => {
          workOf(url)
          malformedArxiv(url)
          arxivSpelling(url)
          expect(['paper', 'code', 'project', 'other']).toContain(roleOf(url, url))
        },
      ),
    )
  })
})

describe('arXiv', () => {
  it.each([
    'https://arxiv.org/abs/2208.01066',
    'http://www.arxiv.org/pdf/2208.01066v2.pdf',
    'https://export.arxiv.org/e-print/math/0309136v1',
    'https://arxiv.org/html/2208.01066v1',
  ])('renders the spelling it reads: %s', (url) => {
    const spelling = arxivSpelling(url)!
    expect(spelling.exact).toBe(true)
    expect(arxivUrl(spelling)).toBe(url)
  })

  it('changes one part', () => {
    const spelling = arxivSpelling('http://www.arxiv.org/pdf/2208.01066v2.pdf#page=2')!
    expect(spelling).toEqual({
      host: 'www.arxiv.org',
      scheme: 'http',
      form: 'pdf',
      id: '2208.01066',
      version: 2,
      suffix: true,
      exact: false,
    })
    expect(arxivUrl({ ...spelling, scheme: 'https', form: 'abs', suffix: false })).toBe(
      'https://www.arxiv.org/abs/2208.01066v2',
    )
  })

  it.each([
    'https://doi.org/10.48550/arXiv.2208.01066',
    'https://ar5iv.labs.arxiv.org/html/2208.01066',
    'https://arxiv.org/list/cs.LG',
    'https://arxiv.org/abs/2401.123',
  ])('has no spelling: %s', (url) => {
    expect(arxivSpelling(url)).toBe(null)
  })

  it.each([
    ['0704.0001', true],
    ['0703.0001', false],
    ['1412.9999', true],
    ['1412.00001', false],
    ['1501.00001', true],
    ['1501.0001', false],
    ['2213.01066', false],
    ['2200.01066', false],
    ['2208.00000', false],
    ['9901.12345', false],
    ['math/0309136', true],
    ['math/0704001', false],
    ['hep-th/9107001', true],
    ['hep-th/9106001', false],
    ['nope/0309136', false],
    ['abc', false],
  ])('%s can exist: %s', (id, possible) => {
    expect(isPossibleArxivId(id)).toBe(possible)
    if (!possible) expect(arxivMonth(id)).toBe(null)
  })

  it.each([
    ['2208.01066', 2022, 8],
    ['0704.0001', 2007, 4],
    ['math/0309136', 2003, 9],
    ['hep-th/9912001', 1999, 12],
  ])('%s was submitted in %i-%i', (id, year, month) => {
    expect(arxivMonth(id)).toEqual({ year, month })
  })

  it.each([
    ['https://arxiv.org/abs/2401.123', 'ids of 2024 have 5 digits after the dot, not 3'],
    ['https://arxiv.org/abs/2401.123456', 'ids of 2024 have 5 digits after the dot, not 6'],
    ['https://arxiv.org/abs/2313.01234', 'there is no month 13'],
    ['https://arxiv.org/abs/', 'no id'],
    ['https://arxiv.org/pdf', 'no id'],
    ['https://arxiv.org/abs/hello', 'not an arXiv id'],
    ['https://arxiv.org/as/2503.06232', 'arXiv has no pages under /as'],
  ])('%s: %s', (url, reason) => {
    expect(malformedArxiv(url)).toBe(reason)
  })

  it.each([
    'https://arxiv.org/abs/2301.12345',
    'https://arxiv.org/abs/2301.12345.pdf',
    'https://arxiv.org/list/cs.LG',
    'https://arxiv.org/a/author_1',
    'https://arxiv.org',
    'https://example.org/abs/1',
    'https://arxiv.org/abs/2512.24880/sso-callback',
  ])('is not malformed: %s', (url) => {
    expect(malformedArxiv(url)).toBe(null)
  })
})

describe('roleOf', () => {
  it.each([
    ['https://arxiv.org/abs/2208.01066', 'code', 'paper'],
    ['https://github.com/a/b', 'paper', 'code'],
    ['github.com/a/b', '', 'code'],
    ['https://github.com/a/b/blob/main/paper.pdf', 'Paper', 'paper'],
    ['https://github.com/a/b/blob/main/all.bib#L3-L9', 'bib', 'other'],
    ['https://github.com/someone', 'Someone', 'other'],
    ['https://some-lab.github.io/x', 'paper', 'project'],
    ['https://some-lab.github.io/x.pdf', 'paper', 'paper'],
    ['https://sites.google.com/view/x', 'page', 'project'],
    ['https://huggingface.co/papers/2208.01066', 'hf', 'paper'],
    ['https://huggingface.co/datasets/a/b', 'data', 'other'],
    ['https://www.youtube.com/watch?v=1', 'paper', 'other'],
    ['https://lab.example.edu/~x/poster.pdf', 'poster', 'other'],
    ['https://lab.example.edu/~x/work.pdf', 'x', 'paper'],
    ['../local/some-paper.pdf', 'A title', 'paper'],
    ['./citations/x.txt', 'cite', 'other'],
    ['#top', 'paper', 'other'],
    ['https://lab.example.edu/x', '论文', 'paper'],
    ['https://lab.example.edu/x', 'Project Page', 'project'],
    ['https://lab.example.edu/x', 'Code', 'code'],
    ['https://lab.example.edu/x', 'A Long Title of a Paper', 'paper'],
    ['https://lab.example.edu/', 'Jane Smith', 'other'],
    ['https://ieeexplore.ieee.org/document/123', 'x', 'paper'],
    ['https://scholar.google.com.hk/scholar?q=x', 'paper', 'other'],
  ])('%s [%s] is %s', (url, label, role) => {
    expect(roleOf(url, label)).toBe(role)
  })
})
