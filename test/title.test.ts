import { describe, expect, it } from 'vitest'
import { normalTitle, relation, renamed, sameTitle, similarTitles } from '../src/model/title.ts'

describe('normalTitle', () => {
  it.each([
    ['**Deep   Learning**', 'deep learning'],
    ['Attention—Is “All” You Need.', 'attention is all you need'],
    ['Pre–training &amp; Fine-tuning', 'pre training and fine tuning'],
    ['A &lt; B', 'a b'],
    ['a <b and c', 'a b and c'],
    ['H<sub>2</sub>O', 'h2o'],
    ['$\\alpha$-Diffusion', 'alpha diffusion'],
    ['α-Diffusion', 'alpha diffusion'],
    ['{BERT}: \\textbf{Pre}', 'bert pre'],
    ['K$^2$-Means with $\\ell_1$', 'k2 means with l1'],
    ['Schr\\"odinger Bridges', 'schrodinger bridges'],
    ['Schrödinger Bridges', 'schrodinger bridges'],
    ['Don’t Stop', 'dont stop'],
    ['ＦＵＬＬ　Ｗｉｄｔｈ', 'full width'],
    ['[Title](https://example.org/x) here', 'title here'],
    ['大模型：综述', '大模型 综述'],
    ['0', '0'],
    ['***', ''],
  ])('%s', (text, normal) => {
    expect(normalTitle(text)).toBe(normal)
    expect(normalTitle(normal)).toBe(normal)
  })
})

describe('sameTitle', () => {
  it.each([
    ['Pre-training Graph Nets', 'Pretraining graph nets'],
    [
      'TeCH: Text-guided Reconstruction of Clothed Humans',
      'Text-guided Reconstruction of Clothed Humans',
    ],
    ['Naturalized Execution Tuning (NExT)', 'Naturalized Execution Tuning'],
  ])('%s = %s', (a, b) => {
    expect(sameTitle(a, b)).toBe(true)
    expect(sameTitle(b, a)).toBe(true)
  })

  it.each([
    ['YOLOv7: Real-Time Detection', 'YOLOv8: Real-Time Detection'],
    ['Cats', 'Dogs'],
    ['', ''],
    ['***', '---'],
    ['Deep Learning: A Survey', 'A Survey'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameTitle(a, b)).toBe(false)
  })
})

const clip = 'CLIP on Wheels: Zero-Shot Object Navigation as Object Localization and Exploration'
const cows =
  'CoWs on Pasture: Baselines and Benchmarks for Language-Driven Zero-Shot Object Navigation'

describe('relation', () => {
  it.each([
    ['same', 'Attention Is All You Need', 'Attention is all you nead'],
    ['same', 'LEACE: Perfect linear concept erasure', 'Perfect Linear Concept Erasure'],
    [
      'renamed',
      'SageAttention2: Efficient Attention with Thorough Outlier Smoothing',
      'SageAttention2 Technical Report: Accurate 4 Bit Attention for Inference Acceleration',
    ],
    [
      'renamed',
      'Reflexion: Language Agents with Verbal Reinforcement Learning',
      'Reflexion: an autonomous agent with dynamic memory and self-reflection',
    ],
    [
      'renamed',
      'Towards Revealing the Mystery behind Chain of Thought: A Theoretical Perspective',
      'Towards Revealing the Mystery behind Chain of Thought',
    ],
    [
      'renamed',
      'Hallucination of Multimodal Large Language Models: A Survey',
      'Multimodal LLM Hallucinations',
    ],
    [
      'renamed',
      'Diffusion Models Learn Low-Dimensional Distributions via Subspace Clustering',
      'Low-Dimensional Distributions via Subspace Clustering',
    ],
    [
      'renamed',
      'KunServe: Parameter-centric Memory Management for LLM Serving',
      'KunServe: Elastic and Efficient Large Language Model Serving',
    ],
    ['unsure', clip, cows],
    ['unsure', 'Qwen2 Technical Report', 'Qwen3 Technical Report'],
    ['unsure', 'A Survey of Graphs', ''],
    [
      'unsure',
      'LLM Inference Unveiled: Survey and Roofline Model Insights',
      'A Survey of Large Language Models',
    ],
    ['unsure', 'LoRA: Low-Rank Adaptation', 'LoRA Learns Less and Forgets Less'],
    [
      'different',
      'LoRA: Low-Rank Adaptation of Large Language Models',
      'Fast Distributed Inference Serving for Large Language Models',
    ],
    [
      'different',
      'Wasserstein Distance Guided Representation Learning for Domain Adaptation',
      'StarGAN: Unified Generative Adversarial Networks for Multi-Domain Image-to-Image Translation',
    ],
    [
      'different',
      'Conditional Diffusion Models: Provable Efficiency',
      'Low-Dimensional Distributions via Subspace Clustering',
    ],
    [
      'different',
      'Frozen CLIP Models are Efficient Video Learners',
      'CLIP-Actor: Text-Driven Recommendation and Stylization for Animating Human Meshes',
    ],
    [
      'different',
      'Deep Residual Learning for Image Recognition',
      'Playing Atari with Deep Reinforcement Learning',
    ],
  ])('%s: %s / %s', (expected, a, b) => {
    expect(relation(a, b)).toBe(expected)
    expect(relation(b, a)).toBe(expected)
    expect(renamed(a, b)).toBe(expected === 'same' || expected === 'renamed')
  })
})

describe('similarTitles', () => {
  it('is 1 for equal, near 1 for a typo, low for others, 0 for nothing', () => {
    expect(similarTitles('A B C', 'a b, c')).toBe(1)
    expect(similarTitles('Diffusion Models', 'Difusion Models')).toBeGreaterThan(0.9)
    expect(similarTitles('Diffusion Models', 'Graph Attention')).toBeLessThan(0.4)
    expect(similarTitles('', '')).toBe(0)
  })

  it('takes hostile titles', () => {
    const long = '[a](b '.repeat(20_000) + '\\"{'.repeat(20_000) + '<b'.repeat(20_000)
    expect(similarTitles(long, `${long}x`)).toBeGreaterThan(0.9)
    expect(relation(long, 'Attention Is All You Need')).toBe('different')
  }, 3000)
})
