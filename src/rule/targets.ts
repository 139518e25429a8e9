/**
 * Looks up the relative link targets of a list, for `facts.targets`.
 *
 * @param list the list
 * @param exists whether a path (relative to the list's file, decoded, no query or fragment) is there
 * @returns each relative target as written, and whether it is there; targets from the root of the
 *   repository (`/docs`) are left out, since the root is not known here
 */
export function localTargets(
  list: { links: readonly { url: string }[] },
  exists: (path: string) => boolean,
): Map<string, boolean> {
  const targets = new Map<string, boolean>()
  for (const { url } of list.links) {
    if (targets.has(url)) continue
    const path = localPath(url)
    if (path !== null) targets.set(url, exists(path))
  }
  return targets
}

/** The path a relative URL names; null for schemes, hosts, anchors, root paths and nonsense. */
function localPath(url: string): string | null {
  const bare = url.replace(/[?#].*$/s, '')
  if (!bare || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(bare)) return null
  try {
    const path = decodeURIComponent(bare)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}
