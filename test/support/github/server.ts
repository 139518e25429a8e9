import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type GenericSchema, safeParse } from 'valibot'
import * as answers from './answers.ts'
import { lineAfter, refusal } from './lines.ts'
import { createReview, graphql, queries } from './shapes.ts'

export interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

export interface Asked {
  method: string
  path: string
  query: Record<string, string>
  accept: string
  host: string
  body: unknown
}

/** Says otherwise than the stand-in would; null leaves the request to it. */
export type Fault = (asked: Asked) => Answer | null

/** GitHub's API for one repository, `owner/list`, on loopback. */
export class GitHub {
  readonly pulls: answers.Pull[] = []
  comments: answers.Comment[] = []
  readonly reviews: { body: string; comments: answers.Comment[] }[] = []
  /** Who the token belongs to. */
  self: answers.Person = { login: 'github-actions[bot]', type: 'Bot' }
  readOnly = false
  patches = true
  readonly faults: Fault[] = []
  readonly asked: Asked[] = []
  /** What no client may send: unknown addresses, parameters, fields. */
  readonly offences: string[] = []
  #server: Server | null = null
  #ids = 100

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error) => {
        this.offences.push(String(error))
        response.writeHead(500).end()
      })
    })
    await new Promise<void>((done) => this.#server!.listen(0, '127.0.0.1', done))
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((done) => this.#server?.close(done))
  }

  /** Somebody's comment, such as an answer. */
  comment(comment: Omit<answers.Comment, 'id'>): answers.Comment {
    const whole = { ...comment, id: this.#ids++ }
    this.comments.push(whole)
    return whole
  }

  /** After a push: comments keep to their lines, or lose them where those have changed. */
  moveComments(): void {
    for (const comment of this.comments) {
      const { repository } = this.pulls[0]!
      comment.line = lineAfter(comment, repository)
      if (comment.line !== null) comment.commit = repository.head
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const text = Buffer.concat(chunks).toString('utf8')
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x')
    const asked: Asked = {
      method: request.method ?? '',
      path: decodeURIComponent(pathname),
      query: Object.fromEntries(searchParams),
      accept: String(request.headers.accept),
      host: `http://${request.headers.host}`,
      body: text ? JSON.parse(text) : undefined,
    }
    this.asked.push(asked)
    if (request.headers.authorization !== 'token secret') this.offences.push('no token')
    const fault = this.faults.map((one) => one(asked)).find((answer) => answer !== null)
    const { status, body, headers } = fault ?? this.answer(asked)
    const isText = typeof body === 'string'
    response.writeHead(status, {
      'content-type': isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
      ...headers,
    })
    response.end(body === undefined ? '' : isText ? body : JSON.stringify(body))
  }

  /** What GitHub does, whatever faults there are. */
  answer(asked: Asked): Answer {
    const { method, path } = asked
    if (method === 'POST' && path === '/graphql') {
      this.#check(graphql, asked.body, 'graphql')
      return { status: 200, body: { data: { viewer: { login: this.self.login } } } }
    }
    const [, rest = ''] = /^\/repos\/owner\/list\/(.*)$/.exec(path) ?? []
    const writes = method !== 'GET'
    if (writes && this.readOnly) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    }
    const removal = /^pulls\/comments\/(\d+)$/.exec(rest)
    if (method === 'DELETE' && removal) return this.#remove(Number(removal[1]))
    if (method === 'GET' && rest === 'pulls') return this.#list(asked)
    const [, number, part = ''] = /^pulls\/(\d+)(?:\/(files|comments|reviews))?$/.exec(rest) ?? []
    const pull = this.pulls.find((one) => one.number === Number(number))
    if (pull && method === 'GET' && part === '') return this.#pull(pull, asked)
    if (pull && method === 'GET' && part === 'files') {
      this.#check(queries.paged, asked.query, path)
      return paged(asked, answers.diffEntries(pull.repository, this.patches))
    }
    if (pull && method === 'GET' && part === 'comments') {
      this.#check(queries.paged, asked.query, path)
      return paged(asked, this.comments.map(answers.reviewComment))
    }
    if (pull && method === 'POST' && part === 'reviews') return this.#review(pull, asked.body)
    const [, kind, sha = ''] = /^git\/(blobs|trees)\/([0-9a-f]{40})$/.exec(rest) ?? []
    const repository = this.pulls[0]?.repository
    if (repository && method === 'GET' && kind) {
      this.#check(kind === 'trees' ? queries.tree : queries.none, asked.query, path)
      const make = kind === 'trees' ? answers.tree : answers.blob
      return { status: 200, body: make(repository, sha) }
    }
    this.offences.push(`${method} ${path}`)
    return { status: 404, body: { message: 'Not Found' } }
  }

  #pull(pull: answers.Pull, { accept, query, path }: Asked): Answer {
    this.#check(queries.none, query, path)
    if (accept.includes('.diff')) return { status: 200, body: pull.repository.diff() }
    return { status: 200, body: answers.pullRequest(pull) }
  }

  #list(asked: Asked): Answer {
    this.#check(queries.pulls, asked.query, asked.path)
    const found = this.pulls
      .filter(({ state }) => state === (asked.query.state ?? 'open'))
      .map(answers.pullRequest)
      .filter(({ head }) => head.label === (asked.query.head ?? head.label))
    return paged(asked, found)
  }

  #remove(id: number): Answer {
    const left = this.comments.filter((comment) => comment.id !== id)
    if (left.length === this.comments.length) return { status: 404, body: { message: 'Not Found' } }
    this.comments = left
    return { status: 204 }
  }

  #review(pull: answers.Pull, body: unknown): Answer {
    const read = safeParse(createReview, body)
    if (!read.success) {
      this.offences.push(read.issues.map(({ message }) => message).join('; '))
      return { status: 422, body: { message: 'Invalid request' } }
    }
    const { comments, commit_id, body: text } = read.output
    if (comments.length > 32) return { status: 502, body: { message: 'Server Error' } }
    const errors = comments.flatMap((one) => refusal(one, pull.repository.diff()) ?? [])
    if (commit_id !== pull.repository.head) errors.push('commit_id is not part of the pull request')
    // All or nothing, without a word on which comment it was.
    if (errors.length) return { status: 422, body: { message: 'Unprocessable Entity', errors } }
    const made = comments.map(({ path, body, line, start_line }) =>
      this.comment({
        path,
        body,
        line,
        start: start_line ?? null,
        author: this.self,
        commit: commit_id,
      }),
    )
    this.reviews.push({ body: text, comments: made })
    return { status: 200, body: answers.review(this.#ids++, text, this.self) }
  }

  #check(schema: GenericSchema, value: unknown, where: string): void {
    const { issues } = safeParse(schema, value)
    if (issues) this.offences.push(`${where}: ${issues.map(({ message }) => message).join('; ')}`)
  }
}

/** GitHub gives 30 at a time, more where asked; here never more, so that paging is met. */
function paged({ query, path, host }: Asked, all: readonly unknown[]): Answer {
  const size = Math.min(Number(query.per_page ?? 30), 30)
  const page = Number(query.page ?? 1)
  const body = all.slice((page - 1) * size, page * size)
  if (page * size >= all.length) return { status: 200, body }
  const next = new URLSearchParams({ ...query, page: String(page + 1) })
  return { status: 200, body, headers: { link: `<${host}${path}?${next}>; rel="next"` } }
}
