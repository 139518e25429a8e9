const longest = 256

/**
 * What keeps a glob of a configuration from being used. The configuration may be a stranger's, so
 * a glob must stay inside the folder it is relative to, and must not be one whose matching takes
 * time that grows beyond reason (globs become backtracking expressions).
 *
 * @param glob a pattern as written; a leading `!` negates it
 * @returns what is wrong with it, to be read after the glob's name, or null
 */
export function globFlaw(glob: string): string | null {
  const pattern = glob.startsWith('!') ? glob.slice(1) : glob
  if (pattern.trim() === '') return 'must not be empty'
  if (glob.length > longest) return `must not be longer than ${longest} characters`
  if (pattern.includes('\0')) return 'must not hold a null character'
  if (/^[/\\~]|^[a-z]:/i.test(pattern)) return 'must be relative, not start at a root'
  // Braces and brackets can spell ".." in pieces (`.{.,}/x`), so a piece of dots alone is refused.
  const pieces = pattern.replace(/^(?:\.\/)+/, '').split(/[/\\{},()|[\]]/)
  if (pieces.includes('..') || (/[{([]/.test(pattern) && pieces.includes('.'))) {
    return 'must stay inside its folder, without ".."'
  }
  if (/[@?*+!]\(/.test(pattern)) return 'must not use "?(", "*(", "+(", "@(" or "!("'
  const segments = pattern.split('/')
  if (segments.filter((segment) => segment.includes('**')).length > 4) {
    return 'must not have more than four "**"'
  }
  const starry = segments.some((segment) => (segment.match(/\*+/g)?.length ?? 0) > 4)
  return starry ? 'must not have more than four "*" between two slashes' : null
}
