import { CHANNELS } from '@loket/contracts';
import type { Skill } from '../skill.ts';
import { answerFromContent } from './run.ts';

/** General Q&A: questions about the shop, answered from its articles. */
export const generalQa: Skill = {
  id: 'general-qa',
  category: 'core',
  description: 'Use it for questions about the brand, its products’ care, delivery in general, and accounts.',
  needs: ['content:general'],
  channels: CHANNELS,
  tools: ['search-content', 'report-conflict'],
  card: null,
  run: answerFromContent,
};
