import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { Edit, Finding, Fix } from '../model/finding.ts'
import type { Range } from '../model/range.ts'
import type { Source } from '../model/source.ts'

/**
 * Adds a finding to a file as a message. Where one in-place edit mends it, the message's place is
 * what the edit replaces and `expected` its text, which is what editors make quick fixes of.
 */
export function addMessage(file: VFile, source: Source, finding: Finding): VFileMessage {
  const { fix } = finding
  const edit = fix ? inPlaceEdit(finding.range, fix) : null
  const range = edit ?? finding.range
  const message = file.message(finding.message, {
    place: position(source, range),
    cause: causes(source, finding),
    source: 'paperlint',
    ruleId: finding.rule,
  })
  message.url = finding.url
  message.actual = source.slice(range)
  if (edit) message.expected = [edit.text]
  if (fix) message.note = `To ${fix.title} (${fix.applicability} fix).`
  return message
}

/** The single edit that mends a finding where the finding stands, or null. */
function inPlaceEdit(range: Range, { edits, applicability }: Fix): Edit | null {
  const [edit, more] = edits
  if (!edit || more || applicability === 'display') return null
  return edit.start <= range.end && range.start <= edit.end ? edit : null
}

/** The related places as a chain of causes, which reporters print one below the other. */
function causes(source: Source, finding: Finding): VFileMessage | undefined {
  let cause: VFileMessage | undefined
  for (const related of finding.related?.toReversed() ?? []) {
    cause = new VFileMessage(related.message, { place: position(source, related.range), cause })
  }
  return cause
}

function position(source: Source, range: Range) {
  return { start: source.point(range.start), end: source.point(range.end) }
}
