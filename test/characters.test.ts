/** Garbled, hidden and full-width characters, and stars, by examples. */
import { describe, expect, it } from 'vitest'
import { asciiFor } from '../src/list/queries/full-width.ts'
import { hiddenParts } from '../src/list/queries/hidden.ts'
import { garbledParts } from '../src/list/queries/mojibake.ts'
import { readPaperList } from '../src/list/read.ts'
import { judgeStars, visibleStars } from '../src/list/queries/stray-stars.ts'
import { Source } from '../src/model/source.ts'

/** A text as a program shows it that takes UTF-8 for Windows-1252. */
function garble(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

describe('garbled text', () => {
  it.each(['，', '’', '“', 'ö', 'é', 'É', '–', '…', '🔥', 'α', '深度学习', 'ō', '×', '\u00A0'])(
    'decodes %s',
    (char) => {
      const text = `Lear${garble(char)}ning`
      expect(garbledParts(text).map(({ decoded }) => decoded)).toEqual([char])
    },
  )

  it.each([
    'Schrödinger, Ångström, Éclair, naïve',
    '“à la carte”—and beyond',
    'the “café”—and more',
    '“VOILÀ”, “SÃO PAULO”',
    'Ä“ and Å–',
    '3 ± 2 µm, 90°, ½, «oui»',
    '深度学习，综述',
  ])('leaves %s', (text) => {
    expect(garbledParts(text)).toEqual([])
  })
})

describe('hidden characters', () => {
  it.each([
    ['a\u200Bb', ['']],
    ['a\u00A0b', [' ']],
    ['a \u00A0b', ['']],
    ['lo\uFFFDt', [null]],
    ['Rea\u00ADsoning', ['']],
    ['👩\u200D🔬', []],
    ['می\u200Cخواهم', []],
    ['Titre\u00A0: le texte', []],
    ['plain text', []],
  ])('%j', (text, expected) => {
    expect(hiddenParts(text, true).map((part) => part.text)).toEqual(expected)
  })
})

describe('full-width marks in Latin text', () => {
  it.each([
    ['，', 'a', 'b', ', '],
    ['，', 'a', ' ', ','],
    ['，', 'a', '', ','],
    ['，', 'a', '*', ', '],
    ['（', 'a', 'b', ' ('],
    ['（', ' ', 'b', '('],
    ['）', 'b', '.', ')'],
    ['）', 'b', 'c', ') '],
    ['：', '3', '4', ':'],
    ['　', 'a', 'b', ' '],
    ['　', 'a', ' ', ''],
    ['【', 'a', 'b', null],
  ])('%s between %j and %j', (char, before, after, expected) => {
    expect(asciiFor(char, before, after)).toBe(expected)
  })
})

describe('stars', () => {
  const stray = (text: string) => {
    const list = readPaperList(new Source('list.md', text))
    return visibleStars(list).flatMap((stars) => judgeStars(stars))
  }
  const mended = (text: string) =>
    stray(text)
      .flatMap(({ edits }) => edits)
      .reduceRight(
        (now, { start, end, text: to }) => now.slice(0, start) + to + now.slice(end),
        text,
      )

  it.each([
    ['Induction heads**, *TCT 2022*', 'Induction heads, *TCT 2022*'],
    ['** A Title**, 2022', '**A Title**, 2022'],
    ['**A Title **, 2022', '**A Title**, 2022'],
    ['**A Title **(2022)', '**A Title** (2022)'],
    ['**A Title.**ICLR 2022', '**A Title.** ICLR 2022'],
    ['A title (** oral**)', 'A title (**oral**)'],
  ])('%s', (text, expected) => {
    expect(mended(text)).toBe(expected)
    expect(stray(expected)).toEqual([])
  })

  it.each([
    'Rodimus*: a model, and A* search',
    '* Equal contribution',
    'a * b * c, 2**n, x^{**}',
    'Jane Roe*, John Doe**',
    'escaped \\*\\*stars\\*\\*',
    '**bold** and *italic*',
    '**ReST-MCTS***: a search',
  ])('nothing in %s', (text) => {
    expect(stray(text)).toEqual([])
  })
})
