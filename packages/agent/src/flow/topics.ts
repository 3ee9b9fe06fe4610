import type { HandoffRules } from '@loket/contracts';
import { normaliseText } from '../router/index.ts';

/** The merchant's topic that always goes to a person and that a message is about, or `null`. */
export function findTopic(text: string, rules: HandoffRules | null): string | null {
  if (rules === null || rules.topics.length === 0) return null;
  const line = ` ${normaliseText(text).words.join(' ')} `;
  const isSaid = (word: string): boolean => {
    const folded = normaliseText(word).words.join(' ');
    return folded !== '' && line.includes(` ${folded} `);
  };
  return rules.topics.find(({ words }) => words.some(isSaid))?.name ?? null;
}
