import type picocolors from 'picocolors'
import { isAllUnverified, type Unanswered, type Verification } from '../model/verification.ts'
import { plural } from './report.ts'
import { visible, wrap } from './text.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/** So many reasons are shown; the others are counted. */
const MOST_REASONS = 5

/** @returns the first line of a report where nothing at all could be verified; else null */
export function nothingVerified(verification: Verification | undefined): string | null {
  if (!verification || !isAllUnverified(verification)) return null
  const { unverified, unanswered } = verification
  const why = unanswered[0] ? `: ${reason(unanswered[0])}` : ''
  return `nothing could be verified (${plural(unverified, 'paper or link', 'papers and links')})${why}`
}

/** @returns what was verified and what was not, with the reason per host, for people */
export function verificationLines(
  verification: Verification,
  width: number,
  paint: Colors,
): string[] {
  const { verified, unverified, requests, stale, unanswered, interrupted } = verification
  const asked = requests === 0 ? 'without a request' : `in ${plural(requests, 'request')}`
  const old = stale === 0 ? '' : `, ${stale} of them by stale facts`
  const head = `verified ${plural(verified, 'paper or link', 'papers and links')} ${asked}${old}`
  const lines = wrap(interrupted ? `${head}; interrupted` : head, width)
  if (unverified === 0) return lines
  lines.push(paint.yellow(`unverified: ${unverified}`))
  for (const one of unanswered.slice(0, MOST_REASONS)) {
    const text = wrap(`${one.count} ${reason(one)}`, width - 2)
    lines.push(...text.map((line) => `  ${line}`))
  }
  const others = unanswered.slice(MOST_REASONS).reduce((sum, { count }) => sum + count, 0)
  if (others > 0) lines.push(`  ${others} for other reasons`)
  return lines
}

function reason({ host, reason: why }: Unanswered): string {
  return visible(`${host} ${why}`.slice(0, 200))
}
