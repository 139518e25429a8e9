/**
 * What may be asked of the stand-in: types hold these schemas to GitHub's own description, and at
 * run time a field that is not in them is refused.
 */
import type { components, operations } from '@octokit/openapi-types'
import {
  array,
  type InferOutput,
  literal,
  number,
  optional,
  picklist,
  strictObject,
  string,
} from 'valibot'

export type Schemas = components['schemas']

const comment = strictObject({
  path: string(),
  body: string(),
  line: number(),
  side: literal('RIGHT'),
  start_line: optional(number()),
  start_side: optional(literal('RIGHT')),
})

export const createReview = strictObject({
  commit_id: string(),
  event: literal('COMMENT'),
  body: string(),
  comments: array(comment),
})

export const graphql = strictObject({ query: literal('query { viewer { login } }') })

const page = { per_page: optional(string()), page: optional(string()) }

/** The parameters that each address takes. */
export const queries = {
  none: strictObject({}),
  paged: strictObject(page),
  pulls: strictObject({ ...page, head: optional(string()), state: optional(picklist(['open'])) }),
  tree: strictObject({ recursive: optional(literal('1')) }),
}

type Body<Operation extends keyof operations> = operations[Operation] extends {
  requestBody?: { content: { 'application/json': infer Content } }
}
  ? Content
  : never

type Query<Operation extends keyof operations> = operations[Operation] extends {
  parameters: { query?: infer Names }
}
  ? keyof NonNullable<Names>
  : never

type Extends<Part extends Whole, Whole> = Part

/** Fails to compile where a schema lets something through that GitHub does not describe. */
export type Held = [
  Extends<InferOutput<typeof createReview>, Body<'pulls/create-review'>>,
  Extends<
    keyof InferOutput<typeof comment>,
    keyof NonNullable<NonNullable<Body<'pulls/create-review'>>['comments']>[number]
  >,
  Extends<keyof InferOutput<typeof queries.paged>, Query<'pulls/list-files'>>,
  Extends<keyof InferOutput<typeof queries.paged>, Query<'pulls/list-review-comments'>>,
  Extends<keyof InferOutput<typeof queries.pulls>, Query<'pulls/list'>>,
  Extends<keyof InferOutput<typeof queries.tree>, Query<'git/get-tree'>>,
]

/** The part of a pull request that is answered; the description has some hundred fields more. */
export type PullRequest = Pick<Schemas['pull-request'], 'number' | 'state' | 'title'> & {
  head: Pick<Schemas['pull-request']['head'], 'sha' | 'ref' | 'label'>
  base: Pick<Schemas['pull-request']['base'], 'sha' | 'ref' | 'label'>
}
