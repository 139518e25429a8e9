import { stringify } from 'yaml'
import type { Learnt } from './learn.ts'

/** The configuration as `init` writes it: YAML with the reasons in comments. */
export function configText(learnt: Learnt): string {
  return [
    '# paperlint: how this list is written, and what is checked.',
    '# Every rule: https://github.com/paperlint/paperlint/tree/main/docs/rules',
    '',
    'files:',
    `  - ${scalar(learnt.path)}`,
    '',
    ...formatLines(learnt),
    '',
    ...ruleLines(learnt),
    '',
  ].join('\n')
}

function formatLines({ formats, list }: Learnt): string[] {
  const total = list.entries.length
  if (formats.length === 0) {
    return [
      '# No format is set: the entries are written in several ways, and each is held against what',
      `# most of them do. To fix one, write it the way an entry looks, for example:`,
      "# format: '- {title}, *{venue} {year}*, [paper]({url})'",
    ]
  }
  return [
    `# How an entry looks, learnt from ${total} entries; the fields an entry has choose the line.`,
    'format:',
    ...formats.map(({ source, count }) => `  - ${scalar(source)} # ${count} of ${total} entries`),
  ]
}

function ruleLines({ broken }: Learnt): string[] {
  if (broken.length === 0)
    return ['# All rules hold; a level or option may be changed here.', 'rules: {}']
  return [
    '# Rules that this list does not keep; take a line out to be told.',
    'rules:',
    ...broken.map(({ rule, count }) => `  ${rule.id}: off # ${count} places: ${rule.summary}`),
  ]
}

/** One YAML scalar on one line, quoted where it must be. */
function scalar(text: string): string {
  return stringify(text, {
    lineWidth: 0,
    singleQuote: true,
    defaultStringType: 'QUOTE_SINGLE',
  }).trim()
}
