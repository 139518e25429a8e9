/** @returns where a rule is described: `docs/rules/<id>.md`, generated from its definition. */
export function docsUrl(id: string): string {
  return `https://github.com/paperlint/paperlint/blob/main/docs/rules/${id}.md`
}
