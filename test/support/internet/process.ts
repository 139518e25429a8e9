import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startInternet } from './internet.ts'
import type { World } from './world.ts'

/**
 * The stand-in as a process of its own, for tests that wait for the program without an event loop
 * (spawnSync). The world comes as one line of JSON on standard input; one line goes out when it is
 * served. `GET` on the control port gives what was recorded, `POST` sets a new world; closing
 * standard input ends it.
 */
async function main(world: World): Promise<void> {
  const internet = await startInternet(world)
  const control = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let text = ''
      for await (const chunk of request.setEncoding('utf8')) text += chunk
      internet.world = JSON.parse(text)
    }
    const { requests, connects } = internet
    response.end(JSON.stringify({ requests, connects, connections: internet.connections() }))
  })
  await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve))
  const { port } = control.address() as AddressInfo
  const { env, ca, detour } = internet
  process.stdout.write(`${JSON.stringify({ env, ca, detour, port })}\n`)
  process.stdin.on('end', async () => {
    control.close()
    control.closeAllConnections()
    await internet.close()
  })
}

let input = ''
let started = false
process.stdin.setEncoding('utf8').on('data', (text: string) => {
  input += text
  const end = input.indexOf('\n')
  if (started || end < 0) return
  started = true
  main(JSON.parse(input.slice(0, end)))
})
