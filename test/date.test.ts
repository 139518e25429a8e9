import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, renderDate } from '../src/model/date.ts'

const cases: [text: string, written: string, date: string, ...forms: string[]][] = [
  ['Apr 2024', 'Apr 2024', '2024-4-', 'MMM YYYY'],
  ['(APR 2024)', 'APR 2024', '2024-4-', 'MMM YYYY'],
  ['May 2024', 'May 2024', '2024-5-', 'MMM YYYY', 'MMMM YYYY'],
  ['July, 2024', 'July, 2024', '2024-7-', 'MMMM, YYYY'],
  ['June 2024', 'June 2024', '2024-6-', 'MMMM YYYY'],
  ['Jan. 2024', 'Jan. 2024', '2024-1-', 'MMM. YYYY'],
  ['Sept 2024', 'Sept 2024', '2024-9-', 'MMM YYYY'],
  ['September  2024', 'September  2024', '2024-9-', 'MMMM YYYY'],
  ['Nov2023', 'Nov2023', '2023-11-', 'MMMYYYY'],
  ['[2024/05] T', '2024/05', '2024-5-', 'YYYY/MM'],
  ['2024/5', '2024/5', '2024-5-', 'YYYY/M'],
  ['[2023.12]', '2023.12', '2023-12-', 'YYYY.MM', 'YYYY.M'],
  ['2024.04.19', '2024.04.19', '2024-4-19', 'YYYY.MM.DD'],
  ['2024.4.19', '2024.4.19', '2024-4-19', 'YYYY.M.D'],
  ['2023-07-03', '2023-07-03', '2023-7-3', 'YYYY-MM-DD'],
  ['23 May 2024', '23 May 2024', '2024-5-23', 'D MMM YYYY', 'D MMMM YYYY'],
  ['May 23, 2024', 'May 23, 2024', '2024-5-23', 'MMM D, YYYY', 'MMMM D, YYYY'],
  ['on December 14, 2025.', 'December 14, 2025', '2025-12-14', 'MMMM D, YYYY'],
  ['December 1st, 2025', 'December 1st, 2025', '2025-12-1', 'MMMM Do, YYYY'],
  ['发表于2024年5月', '2024年5月', '2024-5-', 'YYYY年M月'],
  ['2024年05月19日', '2024年05月19日', '2024-5-19', 'YYYY年MM月DD日'],
  ['2024年', '2024年', '2024--', 'YYYY年'],
  ['05/2024', '05/2024', '2024-5-', 'MM/YYYY'],
  ['2021 Jan', '2021 Jan', '2021-1-', 'YYYY MMM'],
  ['Arxiv 2025.11', '2025.11', '2025-11-', 'YYYY.MM', 'YYYY.M'],
  ['ICML 2023, ', '2023', '2023--', 'YYYY'],
  ['(2023)', '2023', '2023--', 'YYYY'],
  ['In 2023.', '2023', '2023--', 'YYYY'],
  ['NeurIPS 2022 may be', '2022', '2022--', 'YYYY'],
]

const nothing = [
  'CVPR2021',
  "ICML'20",
  'arXiv:2011.05567',
  'arXiv 2011.12345',
  'arxiv.2308.06391',
  'v2023.1',
  '12023',
  '20231',
  'Llama-2023-chat',
  'https://example.org/2024/05/x',
  '2017-2021',
  '2020.acl-main.1',
  '2023.13',
  '1,2023',
  '99%',
  '2000%',
  'Nature 521.7553',
  'marching 20',
]

describe('dates', () => {
  it.each(cases)('%s', (text, written, date, ...forms) => {
    const found = findDates(text)
    expect(found).toHaveLength(1)
    const [{ start, end, year, month, day, form, forms: all }] = found as [(typeof found)[0]]
    expect(text.slice(start, end)).toBe(written)
    expect(`${year}-${month ?? ''}-${day ?? ''}`).toBe(date)
    expect(all).toEqual(forms)
    expect(form).toBe(forms[0])
  })

  it.each(nothing)('finds none in %s', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('finds several in order', () => {
    const text = 'ICML 2023, posted Apr 2022, revised 2022-12-01'
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2023',
      'Apr 2022',
      '2022-12-01',
    ])
  })

  it.each([
    ['MMM YYYY', 'Sep 2024'],
    ['MMMM D, YYYY', 'September 3, 2024'],
    ['YYYY.MM', '2024.09'],
    ['YYYY/M/D', '2024/9/3'],
    ['YYYY年M月', '2024年9月'],
    ['D MMM. YYYY', '3 Sep. 2024'],
    ['MMMM Do, YYYY', 'September 3rd, 2024'],
  ])('renders %s', (form, expected) => {
    expect(renderDate(form, { year: 2024, month: 9, day: 3 })).toBe(expected)
  })

  it('renders nothing it does not know', () => {
    expect(renderDate('MMM YYYY', { year: 2024, month: null, day: null })).toBe(null)
    expect(renderDate('YYYY-MM-DD', { year: 2024, month: 5, day: null })).toBe(null)
    expect(renderDate('YYYY', { year: 2024, month: null, day: null })).toBe('2024')
  })

  it('reads back what it renders', () => {
    const forms = ['MMM YYYY', 'MMMM YYYY', 'MMM. YYYY', 'YYYY-MM-DD', 'MMMM D, YYYY', 'D MMM YYYY']
    fc.assert(
      fc.property(
        fc.constantFrom(...forms, 'YYYY.MM', 'YYYY/MM', 'YYYY年M月', 'MMMM Do, YYYY', 'MM/YYYY'),
        fc.integer({ min: 1990, max: 2049 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (form, year, month, day) => {
          const text = renderDate(form, { year, month, day })!
          const [found] = findDates(`(${text})`)
          expect(found).toMatchObject({ start: 1, end: text.length + 1, year, month })
          expect(found!.forms).toContain(form)
        },
      ),
    )
  })

  it('reads hostile text in linear time', () => {
    const long = 'May 2 '.repeat(40_000) + '2024.'.repeat(40_000) + ' '.repeat(100_000)
    expect(findDates(long).length).toBeLessThan(long.length)
  }, 3000)
})
