import type { Translation } from '@loket/element-kit';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  'chat.close': 'Chat sluiten',
  'chat.greeting':
    'Hallo. Vraag naar een bestelling, een product of iets anders. Is er een mens nodig, dan geven we het door.',
  'chat.menu': 'Meer',
  'chat.name': 'Chat',
  'chat.notice': 'Antwoorden komen van een AI. Je kunt altijd om een mens vragen.',
  'chat.notice-team': 'Ons team antwoordt hier.',
  'chat.open': 'Chat openen',
  'chat.sign-out': 'Uitloggen',
  'chat.signed-in': 'Ingelogd',
  'chat.signed-in-as': 'Ingelogd als {name}',
  'chat.starters': 'Vragen om mee te beginnen',
  'chat.starter-order': 'Waar is mijn bestelling?',
  'chat.starter-person': 'Ik wil graag iemand spreken',
  'chat.subtitle-agent': 'AI-assistent',
  'chat.subtitle-team': 'Ons team',
  'chat.unread': { one: '{count} ongelezen bericht', other: '{count} ongelezen berichten' },
  'failure.account_not_found': 'Deze chat is niet verbonden: er is geen account met die naam.',
  'failure.network': 'De chat is vanaf deze pagina niet bereikbaar. Probeer het later opnieuw.',
  'failure.origin_not_allowed': 'Deze website staat niet op de lijst van websites waarop deze chat mag draaien.',
  'failure.other': 'De chat kan nu niet verder.',
  'failure.reload': 'Pagina opnieuw laden',
  'failure.retry': 'Opnieuw proberen',
  'failure.unsupported_protocol': 'Deze pagina is ouder dan de dienst achter de chat.',
  'link.offline': 'Je bent offline. Wat je schrijft, wordt verstuurd zodra je terug bent.',
  'link.reconnecting': 'Opnieuw verbinden…',
  'link.wait': {
    one: 'Te veel berichten. Verder over {count} seconde.',
    other: 'Te veel berichten. Verder over {count} seconden.',
  },
};
