/** The word in every form that real comments have it in, slips included. */
const word = /\bwithdr[ae]w(?:n|m|ed|al)?\b/gi

const paper =
  '(?:papers?|article|manuscript|submission|(?:p?re)?print|version(?: of (?:the|this) paper)?|letter|note|work|report|contribution)'
const told = '(?:\\s+(?:has|have|had|is|was|are|were|now|been|being|hereby|temporarily|already))*'

/** The paper itself is what is withdrawn: `This paper has been`, `It was`, `arXiv note: This has`. */
const subject = new RegExp(
  `(?:\\b(?:this|the|our|present|entire|my)\\s+${paper}|\\b${paper}|\\b(?:it|this))${told}\\s*$`,
  'i',
)
/** Another paper's subject: `The ApJ paper has been`. */
const foreign = new RegExp(
  `\\b(?:ApJL?|MNRAS|PRL|PRD|journal|conference|earlier|previous|old|original|companion)\\s+${paper}${told}\\s*$`,
  'i',
)
/** The word opens a sentence, or stands behind the count of pages and figures. */
const opens =
  /(?:^|[.;:,*)!]\s*|\b(?:pages?|figures?|tables?|appendix|figs?\.?)\s*)(?:temporarily\s+)?$/i
const wills = new RegExp(
  `^\\s+(?:this\\s+|the\\s+|our\\s+|my\\s+)?${paper}\\b(?!\\s+from\\s+(?!(?:the\\s+)?arxiv))`,
  'i',
)

/** What follows where the word stands alone: the end, the reason, who did it. */
const because =
  /^\s*(?:$|[.,;:*()[\]–-]|(?:by|due|because|for|after|as|since|until|pending|to|in|at|and|on|owing|following|upon)\b)/i

/** `withdrawn from ApJL`, `by mistake`; a withdrawn paper's own id behind it. */
const elsewhere =
  /^\s*(?:from\s+(?!(?:the\s+)?(?:arxiv|archive))|by mistake|should\b|[)\]]?\s*(?:arxiv:\s*)?(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5}))/i
const replaced = /(?:\b(?:replaces?|replacing|supersedes?|of)\s+(?:the\s+|a\s+)?|\()$/i

/**
 * arXiv has no flag for withdrawn papers: the newest version's comment says it.
 * Where it is not clear, the paper is taken not to be.
 *
 * @param comment arXiv's comment of the newest version
 */
export function saysWithdrawn(comment: string): boolean {
  const text = comment.slice(0, 2000).replace(/\s+/g, ' ').trim()
  for (const match of text.matchAll(word)) {
    const before = text.slice(Math.max(0, match.index - 300), match.index)
    const after = text.slice(match.index + match[0].length)
    if (elsewhere.test(after) || replaced.test(before)) continue
    if (/al$/i.test(match[0])) {
      if (opens.test(before) && /^(?: reason)?\s*:/i.test(after)) return true
    } else if (/w$/i.test(match[0]) && !subject.test(before)) {
      const verb = opens.test(before) || /\b(?:i|we|to)\s+$/i.test(before)
      if (verb && wills.test(after)) return true
      if (opens.test(before) && /^(?: (?:because|due|as|since)\b|[\s.]*$)/i.test(after)) return true
    } else if (subject.test(before)) {
      if (!foreign.test(before)) return true
    } else if (opens.test(before) && because.test(after)) return true
  }
  return false
}
