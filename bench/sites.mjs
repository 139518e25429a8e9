/**
 * Answers on so many loopback addresses after so many milliseconds; tells its ports. Port 80, for
 * others are not asked (see `--verify`).
 */
import { createServer } from 'node:http'

const [hosts, latency] = process.argv.slice(2).map(Number)
const ports = []
for (let host = 1; host <= hosts; host++) {
  const server = createServer((_, response) => {
    setTimeout(() => {
      response.setHeader('content-type', 'text/html')
      response.end('<title>A paper</title>')
    }, latency)
  })
  await new Promise((resolve) => server.listen(80, `127.0.0.${host}`, resolve))
  ports.push(server.address().port)
}
process.send(ports)
process.on('disconnect', () => process.exit())
