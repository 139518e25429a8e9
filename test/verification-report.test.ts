import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import type { Verification } from '../src/model/verification.ts'
import { progressLine, progressText } from '../src/report/progress.ts'
import { nothingVerified, verificationLines } from '../src/report/verification.ts'

const plain = picocolors.createColors(false)
const none: Verification = {
  verified: 0,
  unverified: 0,
  requests: 0,
  stale: 0,
  unanswered: [],
  interrupted: false,
  warnings: [],
}

describe('the numbers of a verification', () => {
  it('are a line where all is known', () => {
    const all = { ...none, verified: 52, requests: 3 }
    expect(verificationLines(all, 80, plain)).toEqual([
      'verified 52 papers and links in 3 requests',
    ])
    expect(nothingVerified(all)).toBeNull()
  })

  it('name the reasons by host, the most frequent first, and what is stale', () => {
    const unanswered = Array.from({ length: 7 }, (_, at) => {
      return { host: `h${at}.example`, reason: 'answers 403', count: 9 - at }
    })
    const some = { ...none, verified: 5, stale: 2, unverified: 42, unanswered }
    expect(verificationLines(some, 80, plain)).toEqual([
      'verified 5 papers and links without a request, 2 of them by stale facts',
      'unverified: 42',
      '  9 h0.example answers 403',
      '  8 h1.example answers 403',
      '  7 h2.example answers 403',
      '  6 h3.example answers 403',
      '  5 h4.example answers 403',
      '  7 for other reasons',
    ])
  })

  it('say first that nothing could be verified, and defuse what strangers say', () => {
    const unanswered = [{ host: 'arxiv.org', reason: 'answers\u001b[31m 429\nthen', count: 52 }]
    const all = { ...none, unverified: 52, unanswered }
    const line = nothingVerified(all)
    expect(line).toMatch(/^nothing could be verified \(52 papers and links\): arxiv\.org answers/)
    expect(line).not.toMatch(/[\u001b\n]/)
    expect(nothingVerified(none)).toBeNull()
    expect(nothingVerified(undefined)).toBeNull()
  })
})

describe('the line of progress', () => {
  const state = { requests: 4, settled: 20, total: 60, waiting: null }
  const waiting = { host: 'export.arxiv.org', ms: 2100, why: 'pace' }

  it('says what is done, what is left, and who is waited for and why', () => {
    expect(progressText(state, 1000, 100)).toBe('20 of 60 looked up, 4 requests')
    expect(progressText({ ...state, waiting }, 10_000, 100)).toBe(
      '20 of 60 looked up, 4 requests, 20 s left; waiting 3 s for export.arxiv.org (its pace)',
    )
    expect(progressText(state, 600_000, 100)).toMatch(/20 min left$/)
    expect(progressText({ ...state, waiting }, 10_000, 40)).toBe(
      '20 of 60 looked up, 4 requests, 20 s lef',
    )
  })

  function terminal(isTTY: boolean) {
    const written: string[] = []
    let now = 0
    const stream = { isTTY, columns: 80, write: (text: string) => written.push(text) > 0 }
    const line = progressLine(stream as never, () => now)
    return { written, line, pass: (ms: number) => (now += ms) }
  }

  it('is drawn over itself, not too often, and erased in the end', () => {
    const { written, line, pass } = terminal(true)
    line.show(state)
    line.show({ ...state, settled: 21 })
    pass(100)
    line.show({ ...state, settled: 22 })
    line.clear()
    line.clear()
    expect(written).toEqual([
      '\r\u001b[2K20 of 60 looked up, 4 requests',
      '\r\u001b[2K22 of 60 looked up, 4 requests',
      '\r\u001b[2K',
    ])
  })

  it('is nothing on a pipe', () => {
    const { written, line } = terminal(false)
    line.show(state)
    line.clear()
    expect(written).toEqual([])
  })
})
