import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFileMessage } from 'vfile-message'
import type { Finding } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import type { Rule } from './define.ts'
import { addMessage } from './message.ts'
import { sessionOf } from './session.ts'
import { suppress } from './suppress.ts'

/**
 * Makes a plugin that honours suppression comments: it takes out the messages that they suppress
 * and adds those about the comments themselves. It has to come after the rules.
 *
 * @param rules every rule there is
 */
export function commentsPlugin(rules: readonly Rule[]): Plugin<[], Root> {
  const known = rules.map((rule) => rule.id)
  return function paperlintComments() {
    return (tree, file) => {
      const session = sessionOf(tree, file)
      if (!session) return
      const { list, ran, findings } = session
      // Without facts from outside, the rules that need them have not really run.
      const able = [...ran].filter((rule) => !rule.verify)
      const kept = suppress(list, inOrder(findings), {
        known,
        ran: new Set(able.map((rule) => rule.id)),
        complete: able.length === ran.size,
      })
      const rest = new Set(kept)
      file.messages = file.messages.filter((message) => isKept(message, findings, rest))
      const ours = new Set(findings.values())
      for (const finding of kept) {
        if (ours.has(finding) || isForMessageControl(list, finding)) continue
        addMessage(file, list.source, finding).fatal = false
      }
    }
  }
}

function inOrder(findings: Map<VFileMessage, Finding>): Finding[] {
  return [...findings.values()].sort((a, b) => a.range.start - b.range.start)
}

function isKept(
  message: VFileMessage,
  findings: Map<VFileMessage, Finding>,
  rest: Set<Finding>,
): boolean {
  const finding = findings.get(message)
  return finding === undefined || rest.has(finding)
}

/** `<!--paperlint disable rule-->` means nothing to the command line; remark knows it. */
function isForMessageControl({ source }: PaperList, { range }: Finding): boolean {
  return /^<!--\s*paperlint\s+(?:disable|enable|ignore)\s/.test(source.slice(range))
}
