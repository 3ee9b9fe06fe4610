import type { Translation } from '@loket/element-kit';
import type { en } from './en.ts';

export const sv: Translation<typeof en> = {
  'sign-in.address': 'E-postadress',
  'sign-in.again': 'Skicka en ny kod',
  'sign-in.again-in': { one: 'Skicka en ny kod om {count} sekund', other: 'Skicka en ny kod om {count} sekunder' },
  'sign-in.change': 'Använd en annan adress',
  'sign-in.code': 'Sexsiffrig kod',
  'sign-in.done': 'Du är inloggad',
  'sign-in.hint': 'Vi skickar en sexsiffrig kod till din e-post. Din fråga väntar här.',
  'sign-in.problem.address': 'Det här är ingen fullständig e-postadress.',
  'sign-in.problem.code': 'Koden är fel, använd eller för gammal. Kontrollera den, eller be om en ny.',
  'sign-in.problem.digits': 'Koden har sex siffror.',
  'sign-in.problem.network': 'Det finns ingen anslutning just nu. Försök igen om en stund.',
  'sign-in.problem.other': 'Det gick inte. Försök igen om en stund.',
  'sign-in.problem.wait': 'Det var för ofta. Vänta några minuter och försök sedan igen.',
  'sign-in.send': 'Skicka kod',
  'sign-in.sent': 'Om vi känner till {email} är en kod på väg dit.',
  'sign-in.title.coupons': 'Logga in för att se dina kuponger',
  'sign-in.title.loyalty': 'Logga in för att se dina poäng',
  'sign-in.title.orders': 'Logga in för att se dina beställningar',
  'sign-in.title.profile': 'Logga in för att fortsätta',
  'sign-in.title.subscriptions': 'Logga in för att se dina prenumerationer',
  'sign-in.verify': 'Logga in',
};
