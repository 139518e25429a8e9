/**
 * Measures no-title-mismatch with planted errors:
 * `npx tsx scripts/measure-titles.ts <folder of lists> <titles.tsv> [seed]`.
 *
 * The table holds arXiv ids and their titles in normal form, with a column `status`; rows that are
 * not `agree` are left out. In every list a twentieth of the links with such ids is swapped with a
 * neighbour's, a twentieth has a digit changed (to an id that then leads to another paper), and a
 * twentieth of the titles gets another nickname, which is no error. Prints what is missed and what
 * is found besides, then precision and recall.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPaperList } from '../src/list/read.ts'
import { type TitleClaim, titleClaims } from '../src/list/queries/title-claims.ts'
import { titleMismatches } from '../src/list/queries/title-mismatch.ts'
import { isPossibleArxivId } from '../src/model/arxiv.ts'
import type { Edit } from '../src/model/finding.ts'
import type { PaperList } from '../src/model/list.ts'
import { Source } from '../src/model/source.ts'
import { workOf } from '../src/model/work.ts'
import type { Net } from '../src/verify/net/types.ts'
import { verify } from '../src/verify/verify.ts'
import { answer } from '../test/support/internet/hosts.ts'
import type { World } from '../test/support/internet/world.ts'

const [folder, table, start = '1'] = process.argv.slice(2)
if (!folder || !table) {
  console.error('usage: npx tsx scripts/measure-titles.ts <folder of lists> <titles.tsv> [seed]')
  process.exit(2)
}
const SHARE = 1 / 20
const titles = readTitles(table)
const ids = [...titles.keys()]
const clock = { now: () => 0, sleep: async () => {} }
const counts = { claims: 0, planted: 0, found: 0, right: 0, other: 0, renamed: 0, searches: 0 }
let state = Number(start)

function readTitles(path: string): Map<string, string> {
  const [head, ...rows] = readFileSync(path, 'utf8').trim().split('\n')
  const status = head!.split('\t').indexOf('status')
  const kept = rows.map((row) => row.split('\t')).filter((row) => row[status] === 'agree')
  return new Map(kept.map((row) => [row[0]!, row[1]!]))
}

/** Numbers below a bound, the same in every run with one seed. */
function random(bound: number): number {
  state = (state * 1103515245 + 12345) % 0x80000000
  return Math.floor((state / 0x80000000) * bound)
}

/** A planted error: the id that stands there now, and the one that belongs there. */
interface Planted {
  now: string
  right: string
}

class Planting {
  readonly edits: Edit[] = []
  readonly byEntry = new Map<number, Planted>()
  readonly world: World = { papers: [...titles].map(([id, title]) => ({ id, title })) }
  readonly #list: PaperList
  readonly #claims: TitleClaim[]
  readonly #linked: ReadonlySet<string>
  readonly #used = new Set<number>()

  constructor(list: PaperList, claims: TitleClaim[]) {
    this.#list = list
    this.#claims = claims
    this.#linked = new Set(list.links.map(({ work }) => work?.id ?? ''))
    const count = Math.max(1, Math.round(claims.length * SHARE))
    for (let round = 0; round < count; round++) this.#swap()
    for (let round = 0; round < count; round++) this.#shift()
    for (let round = 0; round < count; round++) this.#rename()
  }

  #pick(): number | null {
    for (let tries = 0; tries < 30; tries++) {
      const at = random(this.#claims.length)
      if (this.#used.has(at)) continue
      this.#used.add(at)
      return at
    }
    return null
  }

  #swap(): void {
    const one = this.#pick()
    if (one === null) return
    const near = one + 1 < this.#claims.length && !this.#used.has(one + 1) ? one + 1 : this.#pick()
    if (near === null) return
    this.#used.add(near)
    const [a, b] = [this.#claims[one]!, this.#claims[near]!]
    if (a.link.work.id === b.link.work.id) return
    this.#write(a, b.link.work.id)
    this.#write(b, a.link.work.id)
  }

  #shift(): void {
    const at = this.#pick()
    if (at === null) return
    const { id } = this.#claims[at]!.link.work
    const place = id.length - 1 - random(3)
    const digit = (Number(id[place]) + 1 + random(8)) % 10
    const other = id.slice(0, place) + digit + id.slice(place + 1)
    if (!isPossibleArxivId(other) || this.#linked.has(other)) return
    if (!titles.has(other)) {
      this.world.papers!.push({ id: other, title: titles.get(ids[random(ids.length)]!)! })
    }
    this.#write(this.#claims[at]!, other)
  }

  #rename(): void {
    const at = this.#pick()
    if (at === null) return
    const { range } = this.#claims[at]!.entry.title
    const nickname = /^[A-Z][\w-]{2,15}(?=:)/.exec(this.#list.source.slice(range))?.[0]
    if (!nickname) return
    counts.renamed++
    this.edits.push({ start: range.start, end: range.start + nickname.length, text: 'ZyxNet' })
  }

  #write({ entry, link }: TitleClaim, now: string): void {
    const right = link.work.id
    const at = this.#list.source.slice(link.urlRange).indexOf(right)
    if (at < 0) return
    const from = link.urlRange.start + at
    this.edits.push({ start: from, end: from + right.length, text: now })
    this.byEntry.set(entry.index, { now, right })
  }
}

async function measure(name: string): Promise<void> {
  const text = readFileSync(join(folder!, name), 'utf8')
  const list = readPaperList(new Source(name, text))
  const seen = new Set<number>()
  const claims = titleClaims(list).filter(({ link }) => {
    if (link.work.kind !== 'arxiv' || !titles.has(link.work.id)) return false
    if (link.syntax === 'reference' || seen.has(link.urlRange.start)) return false
    return seen.add(link.urlRange.start)
  })
  if (claims.length < 4) return
  const { edits, byEntry, world } = new Planting(list, claims)
  let changed = text
  for (const { start: from, end, text: by } of edits.sort((a, b) => b.start - a.start)) {
    changed = changed.slice(0, from) + by + changed.slice(end)
  }
  const now = readPaperList(new Source(name, changed))
  if (now.entries.length !== list.entries.length) return
  counts.claims += claims.length
  counts.planted += byEntry.size
  const known = new Set(world.papers!.map(({ id }) => id))
  const { facts } = await verify([now], {
    net: inMemory(world),
    clock,
    known: new Map(),
    now: () => 0,
    excluded: (url) => !known.has(workOf(url)?.id ?? ''),
  })
  const hit = new Set<number>()
  for (const { entry, link, right, title, fact } of titleMismatches(now, facts)) {
    const planted = byEntry.get(entry.index)
    if (planted?.now === link.work.id) {
      if (hit.has(entry.index)) continue
      hit.add(entry.index)
      counts.found++
      if (right?.id === planted.right) counts.right++
    } else {
      counts.other++
      console.log(`besides: ${name}:${entry.line} ${link.work.id} "${title}" is "${fact.title}"`)
    }
  }
  for (const [index, { now: id, right }] of byEntry) {
    if (hit.has(index)) continue
    const { line, title } = now.entries[index]!
    console.log(`missed: ${name}:${line} ${id} for ${right} "${title.text}"`)
  }
}

function inMemory(world: World): Net {
  return {
    requests: 0,
    async close() {},
    async ask({ url: asked, method = 'GET', body = '' }) {
      const url = new URL(asked)
      if (url.searchParams.has('search_query')) counts.searches++
      const page = answer(world, { method, url, body, count: 0 }, [])
      const { status = 200, headers = {}, body: text = '' } = page
      return { status, headers, body: text, bytes: 0, url: asked, redirects: [], truncated: false }
    },
  }
}

for (const name of readdirSync(folder).sort()) {
  if (name.endsWith('.md') && name !== 'README.md') await measure(name)
}
const { planted, found, other } = counts
console.log(JSON.stringify(counts))
console.log(
  `precision ${(found / (found + other)).toFixed(4)}, recall ${(found / planted).toFixed(4)}`,
)
