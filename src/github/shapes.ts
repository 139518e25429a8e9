/** What the action wants to know of GitHub's answers, and what it posts. */

export interface Pull {
  number: number
  open: boolean
  /** The commits of the head and of the base, as they are now. */
  head: string
  base: string
}

export interface PullFile {
  path: string
  /** The id of its content at the head. */
  blob: string
  patch: string | null
}

export interface ReviewComment {
  id: number
  login: string
  isBot: boolean
  body: string
  /** The comment that it answers. */
  answers: number | null
  /** Whether the lines it stands on have changed since. */
  outdated: boolean
}

export interface TreeFile {
  path: string
  mode: string
  blob: string
}

export interface NewReview {
  commit: string
  body: string
  comments: { path: string; start: number; end: number; body: string }[]
}
