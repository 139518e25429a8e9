/** `npm run new-rule <id>`: lays down a rule and its first fixtures. Nothing is overwritten. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from './files.ts'
import { format } from './format.ts'

const [id, ...more] = process.argv.slice(2)
if (!id || more.length > 0 || !/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
  fail('usage: npm run new-rule <id>, the id in lower case with hyphens: no-dead-link')
}

const rule = `import { strictObject } from 'valibot'
import { defineRule } from '../src/rule/define.ts'

export default defineRule({
  id: '${id}',
  summary: 'titles that say TODO',
  why: 'Say here what goes wrong for whom when a list has this defect.',
  level: 'warn',
  fix: 'none',
  fixNote: 'Say here why the fixes are that safe, or why there are none.',
  options: strictObject({}),

  *check(list) {
    for (const entry of list.entries) {
      if (!entry.title.text.includes('TODO')) continue
      yield {
        range: entry.title.range,
        message: \`Unexpected "TODO" in the title "\${entry.title.text}": write the title\`,
      }
    }
  },
})
`

const list = (title: string) => `# Papers

- ${title}, *ICML 2023*, [paper](https://arxiv.org/abs/2301.00001)
- Learning to learn, *ICML 2023*, [paper](https://arxiv.org/abs/2301.00002)
- Deep networks as trees, *ICML 2023*, [paper](https://arxiv.org/abs/2301.00003)
`

const files = {
  [`rules/${id}.ts`]: await format(`rules/${id}.ts`, rule),
  [`fixtures/rules/${id}/invalid.md`]: list('TODO find the title'),
  [`fixtures/rules/${id}/valid.md`]: list('Attention in the limit'),
}
for (const path of Object.keys(files)) {
  if (existsSync(join(root, path))) fail(`${path} is there already`)
}
for (const [path, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
  console.log(path)
}
console.log(`
Now write the rule and its fixtures, then:
  UPDATE_EXPECT=1 npx vitest run test/laws.test.ts   (then read what it wrote)
  npm run generate`)

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
