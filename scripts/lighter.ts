import type { Plugin } from 'rolldown'

interface Change {
  /** The end of the module's path below `node_modules`. */
  module: string
  /** Text of it, and what takes its place. */
  swaps: [from: string, to: string][]
}

/**
 * What packages do when they are loaded, put off until it is needed: an empty run would spend more
 * time on it than on all else.
 */
const changes: Change[] = [
  {
    // All emoji there are, and the tables of word boundaries: most reports hold neither.
    module: 'string-width/index.js',
    swaps: [
      [
        'const segmenter = new Intl.Segmenter();',
        'let made;\nconst segmenter = {segment: text => (made ??= new Intl.Segmenter()).segment(text)};',
      ],
      [
        'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
        "let emoji;\nconst rgiEmojiRegex = {test: text => (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text)};",
      ],
    ],
  },
  {
    // The table of HTML's entities, of which one character after the other was put together.
    module: 'entities/dist/esm/internal/decode-shared.js',
    swaps: [
      [
        'const binary =',
        `const bytes = new Uint8Array(Buffer.from(input, 'base64'));
    const table = new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
    if (new Uint8Array(Uint16Array.of(1).buffer)[0] === 1) return table;
    const binary =`,
      ],
    ],
  },
  {
    // For commands that are programs of their own, which there are none of.
    module: 'commander/lib/command.js',
    swaps: [["require('node:child_process')", 'undefined']],
  },
]

/** Makes the changes; fails where a package no longer holds what is to be changed. */
export const lighter: Plugin = {
  name: 'lighter-packages',
  transform(code, id) {
    const path = id.replaceAll('\\', '/')
    const change = changes.find(({ module }) => path.endsWith(`/node_modules/${module}`))
    if (!change) return null
    return change.swaps.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${change.module} no longer holds ${from}`)
      return text.replace(from, () => to)
    }, code)
  },
}
