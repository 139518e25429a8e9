/** The least that looking up a file of addresses can cost: 64 requests at once, bodies let go. */
import { readFileSync } from 'node:fs'
import pLimit from 'p-limit'
import { request } from 'undici'

const limit = pLimit(64)
const urls = readFileSync(process.argv[2], 'utf8').split('\n')
const answers = await Promise.all(
  urls.map((url) =>
    limit(async () => {
      const { statusCode, body } = await request(url)
      await body.dump()
      return statusCode
    }),
  ),
)
console.log(answers.filter((status) => status === 200).length)
