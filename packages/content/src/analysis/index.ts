export { foldText, listWords, tokenise, type Word } from './fold.ts';
export { analyse } from './analyse.ts';
export { stemWord } from './stem.ts';
export { isStopWord } from './stop-words.ts';
export { isFiller } from './fillers.ts';
export { isParticle, joinParticle, withoutParticle } from './particles.ts';
export { listSynonyms } from './synonyms.ts';
