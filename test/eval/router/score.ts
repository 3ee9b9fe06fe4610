import type { Route } from '@loket/contracts';
import type { RouterLine } from './sets.ts';

/** What a router says of a message. */
export interface Answer {
  readonly skill: Route;
  /** From 0 to 1; 1 where a router says none. */
  readonly confidence: number;
  /** It would rather ask which of two is meant. */
  readonly asksBack?: boolean;
}

/** A line with what was said of it. */
export interface Judged {
  readonly line: RouterLine;
  readonly answer: Answer;
}

export function isRight({ line, answer }: Judged): boolean {
  return line.routes.includes(answer.skill);
}

export function accuracyOf(judged: readonly Judged[]): number {
  return judged.length === 0 ? 0 : judged.filter(isRight).length / judged.length;
}

/** Mean F1 over the routes that occur as truth; every one counts alike. */
export function macroF1Of(judged: readonly Judged[]): number {
  const routes = new Set(judged.map(truthOf));
  const scores = [...routes].map((route) => f1Of(judged, route));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** F1 of one route. */
export function f1Of(judged: readonly Judged[], route: Route): number {
  let both = 0;
  let said = 0;
  let meant = 0;
  for (const each of judged) {
    const isMeant = truthOf(each) === route;
    const isSaid = each.answer.skill === route;
    if (isMeant) meant += 1;
    if (isSaid) said += 1;
    if (isMeant && isSaid) both += 1;
  }
  return said + meant === 0 ? 0 : (2 * both) / (said + meant);
}

/** The route that a line counts for: of several the one that was said, else the first. */
export function truthOf({ line, answer }: Judged): Route {
  const [first] = line.routes;
  return line.routes.includes(answer.skill) ? answer.skill : (first as Route);
}

/** How often it is right when it answers only from a confidence on; asking back counts as neither. */
export function coverageOf(
  judged: readonly Judged[],
  thresholds: readonly number[],
): { threshold: number; answered: number; accuracy: number }[] {
  return thresholds.map((threshold) => {
    const answered = judged.filter(({ answer }) => answer.confidence >= threshold);
    return { threshold, answered: answered.length / Math.max(1, judged.length), accuracy: accuracyOf(answered) };
  });
}

/** Counts of each wrong pair, most frequent first. */
export function listConfusions(judged: readonly Judged[]): { meant: Route; said: Route; count: number }[] {
  const wrong = judged.filter((each) => !isRight(each));
  const groups = Map.groupBy(wrong, (each) => `${truthOf(each)} ${each.answer.skill}`);
  return [...groups]
    .map(([key, group]) => {
      const [meant, said] = key.split(' ') as [Route, Route];
      return { meant, said, count: group.length };
    })
    .toSorted((a, b) => b.count - a.count);
}
