/**
 * The parts of undici that direct requests need. The package's front door also loads fetch, web
 * sockets, caches and mocks, which costs more than a hundred requests.
 */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}
declare module 'undici/lib/dispatcher/pool.js' {
  export { Pool as default } from 'undici'
}
declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici'
}
