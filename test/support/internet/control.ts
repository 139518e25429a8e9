import { request } from 'node:http'
import { text } from 'node:stream/consumers'

function ask(port: number, method: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, agent: false }, (response) => {
      text(response).then(resolve, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** @returns what the stand-in's control port says */
export const getText = (port: number) => ask(port, 'GET', '')
export const postText = (port: number, body: string) => ask(port, 'POST', body)
