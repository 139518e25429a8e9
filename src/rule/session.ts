import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { fixFilter } from '../fix/permitted.ts'
import { readPaperList } from '../list/read.ts'
import type { Facts } from '../model/facts.ts'
import type { Finding, Fix } from '../model/finding.ts'
import type { PaperList } from '../model/list.ts'
import { Source } from '../model/source.ts'
import type { Rule } from './define.ts'
import { localTargets } from './targets.ts'

/** What the plugins of one pipeline share while they work on one file. */
export interface Session {
  list: PaperList
  facts: Facts
  /** Gives a fix back as it may be applied, or null. */
  permitted(fix: Fix): Fix | null
  /** The rules that have run. */
  ran: Set<Rule>
  findings: Map<VFileMessage, Finding>
}

const sessions = new WeakMap<Root, Session | null>()

/**
 * The text is read, not the tree: the pipeline's parser may lack tables and literal links
 * (remark-gfm), and a rule has to find the same wherever it runs.
 *
 * @returns what is known of the file, made once a tree; null where the tree has lost its places
 */
export function sessionOf(tree: Root, file: VFile): Session | null {
  const known = sessions.get(tree)
  if (known !== undefined) return known
  const text = String(file)
  const placed = tree.position !== undefined && tree.children.every((node) => node.position)
  const session = placed && text ? open(new Source(file.path ?? '', text), file) : null
  sessions.set(tree, session)
  return session
}

function open(source: Source, file: VFile): Session {
  const list = readPaperList(source)
  const facts = targetFacts(list, file)
  return { list, facts, permitted: fixFilter(list), ran: new Set(), findings: new Map() }
}

/** Looks the relative targets up beside the file; without a path nothing is known. */
function targetFacts(list: PaperList, file: VFile): Facts {
  if (!file.path) return {}
  const folder = resolve(file.cwd, dirname(file.path))
  return { targets: localTargets(list, (path) => existsSync(resolve(folder, path))) }
}
