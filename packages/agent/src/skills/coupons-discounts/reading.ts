import { toFoldedLine } from '../../reading/line.ts';

/** What a message about discounts wants. */
export type CouponRequest =
  /** This code: does it work, why not, what does it give. */
  | {
      readonly kind: 'code';
      readonly code: string;
      /** The message says that it is one, rather than that a word of it merely looks so. */
      readonly isSaid: boolean;
    }
  /** Codes of the customer's own. */
  | { readonly kind: 'own' }
  /** Any code that is there to be had. */
  | { readonly kind: 'list' }
  /** Rules: combining, student discount, the next sale. */
  | { readonly kind: 'rules' }
  /** Nothing of these by its words: `until when?` */
  | { readonly kind: 'unclear' };

const OWN =
  /\b(?:my (?:own |personal )?(?:codes?|coupons?|vouchers?|discounts?)|(?:personal|own) (?:codes?|coupons?|vouchers?|discounts?)|my personal|code (?:you sent|i got|i received)|birthday (?:code|coupon|discount)|mijn (?:eigen |persoonlijke )?(?:code|kortingscode|coupon|voucher|korting|kortingsbon)\w*|mijn persoonlijke|verjaardag\w*|(?:persoonlijke|eigen) (?:code|korting|coupon|voucher)\w*|min(?:a)? (?:egna |personliga )?(?:kod|rabattkod|kupong|rabatt)\w*|mina personliga|(?:personlig\w*|egna) (?:kod|rabatt|kupong)\w*|fodelsedag\w*)\b/u;

/** Who did not enter a code asks for a rule, whosever the code is. */
const FORGOT = /\b(?:forgot\w*|forgotten|vergeten|vergat|glomde|glomt)\b/u;

const RULES =
  /\b(?:combin\w*|company|business|bedrijf|zakelijk\w*|foretag\w*|\d{2,} (?:pieces|stuks?|st)|stack\w*|together|student\w*|teacher\w*|nurse\w*|senior\w*|bulk|next sale|when is|when does|black friday|where (?:do|can) i (?:enter|use|type|put)|how (?:do|can) i (?:use|enter|apply|redeem)|price (?:drop|match|went)|cheaper|after (?:i )?(?:bought|ordered)|gift ?card\w*|sale items|combineren|stapelen|samen|student\w*|leraar|docent\w*|zorg|bulk|grote aantallen|wanneer (?:is|zijn|begin\w*|start\w*|komt|komen)|uitverkoop|waar (?:vul|kan|moet)|hoe (?:gebruik|vul|kan|wissel)|goedkoper|prijs (?:gedaald|verlaagd)|cadeau\w*|afgeprijsd\w*|kombiner\w*|tillsammans|flera|student\w*|larare|pensionar\w*|storkop|mangdrabatt|nar (?:ar|borjar|kommer)|nasta rea|rean|var (?:skriver|anger|fyller|lagger)|hur (?:anvander|anger|gor|loser)|billigare|priset (?:sankt|sjunkit)|presentkort\w*|nedsatt\w*)\b/u;

/** Words of who would take any code. `do you offer` is no offer. */
const LIST =
  /\b(?:codes?|coupons?|vouchers?|discounts?|deals?|promo\w*|offers|sales?|cheaper|\w*korting\w*|actie\w*|aanbieding\w*|uitverkoop|goedkoper|bonnen|\w*rabatt\w*|kod|koder|koden|kupong\w*|erbjudande\w*|kampanj\w*|rea|rean|billigare)\b/u;

/** A word that looks like a code: letters with digits, or in capitals. */
const CODE = /(?<![\p{L}\p{N}@#€$£.,/-])(?=[\p{L}\p{N}_-]*[\p{L}])[\p{L}\p{N}_-]{4,32}(?![\p{L}\p{N}@])/gu;

/** Capitals that are no code. */
const NO_CODES = new Set([
  'FAQ',
  'HELP',
  'PLEASE',
  'CODE',
  'SALE',
  'BLACK',
  'FRIDAY',
  'ASAP',
  'HELLO',
  'THANKS',
  'COUPON',
  'DISCOUNT',
  'KORTING',
  'KORTINGSCODE',
  'RABATT',
  'RABATTKOD',
  'RABATTKODEN',
  'WHY',
  'NIET',
  'INTE',
]);

/** Words after which a word is a code, however it is written. */
const CODE_WORDS =
  /\b(?:code|coupon|voucher|promo ?code|discount code|kortingscode|actiecode|couponcode|rabattkod(?:en)?|kod(?:en)?|kupong(?:en)?|värdekod(?:en)?)\s*[:"'“”‘’«»]?\s*([\p{L}\p{N}][\p{L}\p{N}_-]{2,31})/iu;

/** Words by which a message speaks of codes, folded. */
const CODE_NAMES =
  /\b(?:code|coupon|voucher|promo|kortingscode|actiecode|rabattkod|rabattkoden|kod|koden|kupong|kupongen|vardekod)\b/u;

/** Words that follow such a word and are none. */
const FOLLOWERS =
  /^(?:is|isnt|not|does|doesnt|doesn|didnt|wont|for|that|which|with|the|and|or|on|at|from|please|expired|works?|working|invalid|valid|you|when|not|was|to|werkt|doet|geldt|is|niet|voor|die|dat|en|of|op|van|bij|invoeren|verlopen|ongeldig|gebruiken|fungerar|funkar|gäller|går|är|inte|som|för|och|eller|på|från|vid|gick|ogiltig|man|jag|du|ni|med|till|har|here|field|box|veld|wel|kan|can|be|ik|i|we)$/iu;

/** Reads what a message about discounts wants. */
export function readCouponRequest(text: string): CouponRequest {
  const code = readCode(text.slice(0, 2_000));
  if (code !== null) return { kind: 'code', ...code };
  const line = toFoldedLine(text);
  if (OWN.test(line) && !FORGOT.test(line)) return { kind: 'own' };
  if (FORGOT.test(line) || RULES.test(line)) return { kind: 'rules' };
  return { kind: LIST.test(line) ? 'list' : 'unclear' };
}

/** The code that a text names, as typed. */
function readCode(text: string): { readonly code: string; readonly isSaid: boolean } | null {
  const after = CODE_WORDS.exec(text)?.[1];
  if (after !== undefined && !FOLLOWERS.test(after) && (/\p{N}/u.test(after) || after === after.toUpperCase())) {
    return { code: after, isSaid: true };
  }
  for (const [word] of text.matchAll(CODE)) {
    const hasBoth = /\p{N}/u.test(word) && /\p{L}{2}/u.test(word);
    const isCapital = word === word.toUpperCase() && word !== word.toLowerCase();
    if ((hasBoth && !/^\d+(?:st|nd|rd|th|e|de|x|kg|ml|cm|eur|kr)$/iu.test(word)) || (isCapital && !isShouting(text))) {
      if (!NO_CODES.has(word)) return { code: word, isSaid: CODE_NAMES.test(toFoldedLine(text)) };
    }
  }
  return null;
}

/** A message all in capitals names no code by them. */
function isShouting(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => word === word.toUpperCase()).length > words.length / 2;
}
