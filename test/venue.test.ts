import { describe, expect, it } from 'vitest'
import { findVenue, looksLikeVenue, parseVenue } from '../src/model/venue.ts'

describe('findVenue', () => {
  it.each([
    ['NeurIPS', 'NeurIPS', 'canonical', 'conference'],
    ['NIPS', 'NeurIPS', 'older', 'conference'],
    ['Neurips', 'NeurIPS', 'case', 'conference'],
    ['NeurlPS', 'NeurIPS', 'misspelt', 'conference'],
    ['NeruIPS', 'NeurIPS', 'misspelt', 'conference'],
    ['Advances in Neural Information Processing Systems', 'NeurIPS', 'alias', 'conference'],
    ['NeurIPS Datasets and Benchmarks Track', 'NeurIPS', 'canonical', 'conference'],
    ['Findings of NAACL', 'NAACL', 'canonical', 'conference'],
    ['ACL (findings)', 'ACL', 'canonical', 'conference'],
    ['ICLR Workshop on Reincarnating RL', 'ICLR', 'canonical', 'conference'],
    ['MLG@KDD', 'KDD', 'canonical', 'conference'],
    ['CVPRW', 'CVPR', 'canonical', 'conference'],
    ['SIGGRAPH Asia', 'SIGGRAPH Asia', 'canonical', 'conference'],
    ['Usenix Security', 'USENIX Security', 'case', 'conference'],
    ['Conference on Robot Learning (CoRL)', 'CoRL', 'alias', 'conference'],
    [
      'Proceedings of the 41st International Conference on Machine Learning, PMLR',
      'ICML',
      'alias',
      'conference',
    ],
    ['IEEE Trans. Pattern Anal. Mach. Intell.', 'TPAMI', 'alias', 'journal'],
    ['Nat. Mach. Intell.', 'Nature Machine Intelligence', 'alias', 'journal'],
    ['ACS Catal.', 'ACS Catal.', 'canonical', 'journal'],
    ['IEEE ACCESS', 'IEEE Access', 'case', 'journal'],
    ['Nature', 'Nature', 'canonical', 'journal'],
    ['ArXiv', 'arXiv', 'case', 'preprint'],
    ['arXiv preprint', 'arXiv', 'alias', 'preprint'],
    ['bioRxiv', 'bioRxiv', 'canonical', 'preprint'],
    ['Preprint', 'Preprint', 'canonical', 'preprint'],
    ['Ph.D. Thesis', 'PhD Thesis', 'case', 'other'],
  ])('%s', (text, canonical, spelling, kind) => {
    const found = findVenue(text)
    expect(found).toMatchObject({ canonical, spelling, kind })
    expect(text.slice(found!.start, found!.end)).toBe(found!.name)
  })

  it.each([
    '',
    'Fast',
    'fast',
    'nature',
    'Deep Learning',
    'Learning to Fly',
    'Science of ICML Papers',
    'Jane Smith',
    'A'.repeat(5000),
    '[x]',
    'constructor',
    '__proto__',
  ])('knows no venue %s', (text) => {
    expect(findVenue(text)).toBe(null)
  })
})

describe('parseVenue', () => {
  it.each([
    ['NeurIPS 2022', 'NeurIPS', 2022, null, null],
    ['ICLR2024', 'ICLR', 2024, null, null],
    ["ICML'20", 'ICML', 2020, null, null],
    ['AAAI-20', 'AAAI', 2020, null, null],
    ['CVPR, 2021', 'CVPR', 2021, null, null],
    ['M3L (2023)', 'M3L', 2023, null, null],
    ['3DV 2024', '3DV', 2024, null, null],
    ['arXiv 2020.03', 'arXiv', 2020, 3, null],
    ['Arxiv Apr 2024', 'Arxiv', 2024, 4, null],
    ['(In ICML 2020)', 'ICML', 2020, null, null],
    ['Findings of NAACL 2022', 'Findings of NAACL', 2022, null, null],
    ['Nature 521.7553 (2015)', 'Nature', 2015, null, '521.7553'],
    ['ICLR 2025 Ratings: 8866', 'ICLR', 2025, null, 'Ratings: 8866'],
    ['NIPS 2017 Oral', 'NIPS', 2017, null, 'Oral'],
    ['ICLR 2024 Workshop on LLMs', 'ICLR', 2024, null, 'Workshop on LLMs'],
    ['2021 CVPR', 'CVPR', 2021, null, null],
    ['arXiv:2211.05567', 'arXiv', null, null, '2211.05567'],
    ['arXiv preprint arXiv:1607.06450 (2016)', 'arXiv preprint', 2016, null, 'arXiv:1607.06450'],
    ['Transformer Circuits Thread, 2022', 'Transformer Circuits Thread', 2022, null, null],
    ['SIGGRAPH Asia', 'SIGGRAPH Asia', null, null, null],
    ['USENIX Security 24', 'USENIX Security', 2024, null, null],
    ['AISec@CCS 23', 'AISec@CCS', 2023, null, null],
    ['AAAI(Oral) 24', 'AAAI', 2024, null, 'Oral'],
    ['ACL 24 (findings)', 'ACL', 2024, null, 'findings'],
    ['NAACL-HLT 19', 'NAACL-HLT', 2019, null, null],
    ['CoRR abs/1412.3474 (2014)', 'CoRR', 2014, null, 'abs/1412.3474'],
    [
      'Middleware Conference, pp. 109-120. 2017',
      'Middleware Conference',
      2017,
      null,
      'pp. 109-120',
    ],
    [
      'Conference on Robot Learning (CoRL), Nov 2023',
      'Conference on Robot Learning (CoRL)',
      2023,
      11,
      null,
    ],
    ['IEEE (TETCI)', 'IEEE (TETCI)', null, null, null],
    ['SIGGRAPH (TOG) 2020', 'SIGGRAPH (TOG)', 2020, null, null],
    ['CVPR best paper', 'CVPR', null, null, null],
  ])('%s', (text, venue, year, month, extra) => {
    const parsed = parseVenue(text)!
    expect(text.slice(...parsed.venue)).toBe(venue)
    expect(parsed.year?.value ?? null).toBe(year)
    expect(parsed.month).toBe(month)
    expect(parsed.extra && text.slice(...parsed.extra)).toBe(extra)
    if (parsed.year) {
      const written = text.slice(parsed.year.start, parsed.year.end)
      expect(String(year)).toContain(written.replace(/\D/g, ''))
    }
  })

  it.each(['', '2021', '(2021)', 'Jane Smith', 'Deep Learning', '...'])(
    'finds none in %s',
    (text) => {
      expect(parseVenue(text)).toBe(null)
    },
  )
})

describe('looksLikeVenue', () => {
  it.each([
    'ICML 2023',
    'CVPR2021',
    'In ICML 2020',
    'NIPS 2017 Oral',
    'arXiv preprint arXiv:1607.06450',
    'Proceedings of the 18th Whatever Gathering',
    'Journal of Unheard Things',
    'IEEE Trans. on Obscure Matters',
    'MSDM Workshop',
    'ABCD 2021',
    'J. Phys. Chem. Lett.',
    'ICML LRGSD 2019',
    'NAACL 24',
  ])('yes: %s', (text) => {
    expect(looksLikeVenue(text)).toBeGreaterThanOrEqual(0.7)
  })

  it.each([
    'Attention Is All You Need',
    'Jane Smith, J. Doe',
    'A Survey of Fast Inference',
    'BERT',
    'Figure 24',
    'BERT GPT 2019',
    'Deep Learning in 2020',
    '',
    'x'.repeat(100_000),
    '20 '.repeat(50_000),
  ])('no: %s', (text) => {
    expect(looksLikeVenue(text)).toBeLessThan(0.5)
  })
})
