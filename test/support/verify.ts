import { readPaperList } from '../../src/list/read.ts'
import type { PaperList } from '../../src/model/list.ts'
import { Source } from '../../src/model/source.ts'
import type { FactMap } from '../../src/verify/facts-format.ts'
import type { NetOptions } from '../../src/verify/net/types.ts'
import { type Verified, type VerifyOptions, verify } from '../../src/verify/verify.ts'
import type { Internet } from './internet/internet.ts'
import { direct, fakeClock } from './net.ts'

/** The day the tests live in. */
export const today = Date.UTC(2026, 10, 20, 8)
export const day = 86_400_000

export interface LookUp extends Partial<Omit<VerifyOptions, 'net'>> {
  net?: Partial<NetOptions>
}

/** @returns a list as it is read from a text */
export function listOf(text: string, path = 'README.md'): PaperList {
  return readPaperList(new Source(path, text))
}

/** Papers as entries of a list: title and URL, the code behind them where given. */
export function papers(entries: readonly (readonly [title: string, ...urls: string[]])[]): string {
  const lines = entries.map(([title, url, code]) => {
    return `- ${title}, *ICML 2023*, [paper](${url})${code ? `, [code](${code})` : ''}`
  })
  return `# Papers\n\n${lines.join('\n')}\n`
}

/** Looks lists up before the stand-in internet, on a clock that moves only by waiting. */
export async function lookUp(
  internet: Internet,
  texts: string | readonly string[],
  { net: netOptions, ...options }: LookUp = {},
): Promise<Verified & { lists: PaperList[]; waited: number[] }> {
  const lists = [texts].flat().map((text, index) => listOf(text, `list-${index}.md`))
  const clock = fakeClock()
  const net = direct(internet, { clock, ...netOptions })
  try {
    const verified = await verify(lists, {
      net,
      clock,
      known: new Map(),
      now: () => today,
      ...options,
    })
    return { ...verified, lists, waited: clock.slept }
  } finally {
    await net.close()
  }
}

/** What a run without a network makes of what is known. */
export async function lookUpOffline(text: string, known: FactMap, now = today): Promise<Verified> {
  return verify([listOf(text)], { net: null, clock: fakeClock(), known, now: () => now })
}

/** The recorded requests as `host: what was asked`. */
export function asked(internet: Internet): string[] {
  return internet.requests.map(({ method, url }) => {
    const { hostname, pathname, search, searchParams } = new URL(url)
    const ids = searchParams.get('id_list')
    const terms = searchParams.get('search_query')
    if (ids) return `${hostname} ids ${ids}`
    if (terms) return `${hostname} search ${terms}`
    return `${method} ${hostname}${pathname}${search}`
  })
}
