export { chooseLanguage, detectLanguage, type LanguageContext } from './choose-language.ts';
export { isCommonWord } from './common-words/index.ts';
export { scoreLanguages, type LanguageScores } from './score-languages.ts';
