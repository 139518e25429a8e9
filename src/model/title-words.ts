/** The words of titles: which of them tell one paper of a field from another. */

/** Words of the field that tell little: a share of them proves no kinship. */
const common = new Set(
  `model language large learning image diffusion generation transformer text training video vision
   3d inference graph neural object detection context network multi human self adversarial
   reasoning attention segmentation multimodal domain data synthesis scale visual generative open
   shot semantic editing reinforcement dynamic high survey framework chain supervised pre adaptation
   scaling adaptive knowledge deep zero attack robust thought expert unsupervised long unified fast
   hallucination masked reconstruction cross low agent latent motion optimization fine point action
   efficient based aware guided towards via time free space scene representation task understanding
   serving distributed system prompt end sparse token scalable method analysis approach enhancing
   improving rethinking benchmark evaluation comprehensive review federated robot natural`
    .trim()
    .split(/\s+/)
    .map(stem),
)
const empty = new Set(
  `a an the of for with and in to on from by as is are at can we you do how what why using through
   over into its it be or not your all one more than via towards toward based`.split(/\s+/),
)

/** Abbreviations that titles write out or not. */
const expansions: Record<string, string> = {
  llm: 'large language model',
  llms: 'large language model',
  lm: 'language model',
  lms: 'language model',
  vlm: 'vision language model',
  vlms: 'vision language model',
  mllm: 'multimodal large language model',
  mllms: 'multimodal large language model',
  rl: 'reinforcement learning',
  rlhf: 'reinforcement learning human feedback',
  gnn: 'graph neural network',
  gnns: 'graph neural network',
  gcn: 'graph convolutional network',
  cnn: 'convolutional neural network',
  cnns: 'convolutional neural network',
  gan: 'generative adversarial network',
  gans: 'generative adversarial network',
  nerf: 'neural radiance field',
  vit: 'vision transformer',
  vits: 'vision transformer',
  cot: 'chain thought',
  mcot: 'multimodal chain thought',
  rag: 'retrieval augmented generation',
  moe: 'mixture expert',
  icl: 'context learning',
  nlp: 'natural language processing',
  kd: 'knowledge distillation',
}

/** A word without its commonest endings, so that `model` and `models` are one. */
function stem(text: string): string {
  if (text.length < 5) return text
  return text.replace(/(?:ies|y)$/, 'i').replace(/(?:ations?|ings?|ers?|ed|es|s|e)$/, '')
}

/** @returns whether the field's titles are full of the word (or its stem). */
export function isCommonWord(word: string): boolean {
  return common.has(word) || common.has(stem(word))
}

/** @returns whether the word is an abbreviation that other titles write out. */
export function isWrittenOut(word: string): boolean {
  return Object.hasOwn(expansions, word)
}

/**
 * @param normal a title's normal form
 * @returns the stems of its words, abbreviations written out, words such as `of` dropped
 */
export function tellingWords(normal: string): Set<string> {
  const long = normal
    .split(' ')
    .flatMap((one) => (isWrittenOut(one) ? expansions[one]! : one).split(' '))
  return new Set(long.filter((one) => one && !empty.has(one)).map(stem))
}
