import type { Translation } from '@loket/element-kit';
import type { en } from './en.ts';

export const sv: Translation<typeof en> = {
  'chat.close': 'Stäng chatten',
  'chat.greeting':
    'Hej. Fråga om en beställning, en produkt eller något annat. Behövs en människa skickar vi det vidare.',
  'chat.menu': 'Mer',
  'chat.name': 'Chatt',
  'chat.notice': 'Svaren kommer från en AI. Du kan alltid be om en människa.',
  'chat.notice-team': 'Vårt team svarar här.',
  'chat.open': 'Öppna chatten',
  'chat.sign-out': 'Logga ut',
  'chat.signed-in': 'Inloggad',
  'chat.signed-in-as': 'Inloggad som {name}',
  'chat.starters': 'Frågor att börja med',
  'chat.starter-order': 'Var är min beställning?',
  'chat.starter-person': 'Jag vill prata med en människa',
  'chat.subtitle-agent': 'AI-assistent',
  'chat.subtitle-team': 'Vårt team',
  'chat.unread': { one: '{count} oläst meddelande', other: '{count} olästa meddelanden' },
  'failure.account_not_found': 'Den här chatten är inte ansluten: det finns inget konto med det namnet.',
  'failure.network': 'Chatten kan inte nås från den här sidan. Försök igen senare.',
  'failure.origin_not_allowed': 'Den här webbplatsen finns inte på listan över webbplatser där chatten får köras.',
  'failure.other': 'Chatten kan inte fortsätta just nu.',
  'failure.reload': 'Ladda om sidan',
  'failure.retry': 'Försök igen',
  'failure.unsupported_protocol': 'Den här sidan är äldre än tjänsten bakom chatten.',
  'link.offline': 'Du är offline. Det du skriver skickas när du är tillbaka.',
  'link.reconnecting': 'Ansluter igen…',
  'link.wait': {
    one: 'För många meddelanden. Fortsätter om {count} sekund.',
    other: 'För många meddelanden. Fortsätter om {count} sekunder.',
  },
};
