export { foldText, listWords, tokenise, type Word } from './fold.ts';
export { analyse } from './analyse.ts';
export { stemWord } from './stem.ts';
export { isStopWord } from './stop-words.ts';
export { isFiller } from './fillers.ts';
export { listPartedVerbs, withoutParticle, type PartedVerb } from './particles.ts';
export { listSameWords } from './same-words.ts';
export { listSynonyms } from './synonyms.ts';
