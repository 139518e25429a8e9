import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from '../scripts/files.ts'

/**
 * What each part may import: itself, and what stands here. The arrow points one way: from the
 * shells down to the model.
 */
const allowed: Record<string, string> = {
  model: '',
  markdown: 'model',
  list: 'model markdown',
  rule: 'model markdown list fix',
  rules: 'model list rule',
  fix: 'model',
  verify: 'model list',
  report: 'model',
  github: 'model fix report',
  export: 'model',
  config: 'model rule',
  lint: 'model list rule fix',
  init: 'model list rule fix config lint',
  files: 'model config',
  git: 'model fix files',
  baseline: 'model report',
  version: '',
  configs: 'model list rules config',
  run: 'model list rule rules fix verify report github config configs lint files git',
  options: 'report',
  shell: 'model report',
  tune: '',
  commands:
    'model list rule rules fix report export init config configs lint files git baseline run options shell tune version',
  cli: 'model rule rules report export config run commands options shell version',
  action: 'model rule rules report github config configs run files shell tune version',
  index: 'rule rules',
  api: 'model list rule rules fix config lint',
}

/** `src/model/list.ts` belongs to `model`, `src/lint.ts` to `lint`, `rules/spacing.ts` to `rules`. */
function partOf(path: string): string {
  const [top, next] = path.split('/') as [string, string]
  return top === 'src' ? next.replace(/\.ts$/, '') : top
}

const statement =
  /^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*(['"])(?<from>[^'"]+)\1|\bimport\((['"])(?<later>[^'"]+)\3\)/gm

interface Import {
  from: string
  to: string
}

async function readImports(): Promise<Import[]> {
  const files = await Promise.all(
    ['src', 'rules'].map(async (top) =>
      (await filesBelow(join(root, top))).map((f) => `${top}/${f}`),
    ),
  )
  const found: Import[] = []
  for (const file of files.flat()) {
    if (!file.endsWith('.ts')) continue
    const text = await readFile(join(root, file), 'utf8')
    for (const match of text.matchAll(statement)) {
      const target = match.groups?.from ?? match.groups?.later ?? ''
      if (!target.startsWith('.') || target === '../package.json') continue
      const to = posix.normalize(posix.join(dirname(file), target))
      found.push({ from: file, to })
    }
  }
  return found
}

const imports = await readImports()

describe('imports between the parts', () => {
  it('finds them at all', () => {
    expect(imports).toContainEqual({
      from: 'rules/table-shape.ts',
      to: 'src/rule/define.ts',
    })
    expect(imports.length).toBeGreaterThan(50)
  })

  it('every part stands in the table', () => {
    const parts = new Set(imports.flatMap(({ from, to }) => [partOf(from), partOf(to)]))
    expect([...parts].filter((part) => allowed[part] === undefined)).toEqual([])
  })

  it('go one way only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [part, target] = [partOf(from), partOf(to)]
      return part !== target && !allowed[part]?.split(' ').includes(target)
    })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('end in .ts', () => {
    expect(imports.filter(({ to }) => !to.endsWith('.ts'))).toEqual([])
  })

  it('make no circle', () => {
    expect(circles(imports)).toEqual([])
  })
})

/** The circles a walk comes across, each as a path of files. */
function circles(edges: Import[]): string[] {
  const next = groups(edges)
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  function walk(file: string, path: string[]): void {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      return
    }
    state.set(file, 'open')
    for (const to of next.get(file) ?? []) walk(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of next.keys()) walk(file, [])
  return found
}

function groups(edges: Import[]): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const { from, to } of edges) map.set(from, [...(map.get(from) ?? []), to])
  return map
}
