import type { Translation } from '@loket/element-kit';
import type { en } from './en.ts';

export const nl: Translation<typeof en> = {
  'sign-in.address': 'E-mailadres',
  'sign-in.again': 'Nieuwe code sturen',
  'sign-in.again-in': { one: 'Nieuwe code over {count} seconde', other: 'Nieuwe code over {count} seconden' },
  'sign-in.change': 'Ander adres gebruiken',
  'sign-in.code': 'Code van zes cijfers',
  'sign-in.done': 'Je bent ingelogd',
  'sign-in.hint': 'We sturen een code van zes cijfers naar je e-mail. Je vraag blijft hier staan.',
  'sign-in.problem.address': 'Dit is geen volledig e-mailadres.',
  'sign-in.problem.code': 'Deze code is onjuist, gebruikt of te oud. Controleer hem, of vraag een nieuwe.',
  'sign-in.problem.digits': 'De code heeft zes cijfers.',
  'sign-in.problem.network': 'Er is nu geen verbinding. Probeer het zo nog eens.',
  'sign-in.problem.other': 'Dat lukte niet. Probeer het zo nog eens.',
  'sign-in.problem.wait': 'Dat was te vaak. Wacht een paar minuten en probeer het dan opnieuw.',
  'sign-in.send': 'Code sturen',
  'sign-in.sent': 'Als we {email} kennen, is er een code naartoe onderweg.',
  'sign-in.title.coupons': 'Log in om je kortingscodes te zien',
  'sign-in.title.loyalty': 'Log in om je punten te zien',
  'sign-in.title.orders': 'Log in om je bestellingen te zien',
  'sign-in.title.profile': 'Log in om verder te gaan',
  'sign-in.title.subscriptions': 'Log in om je abonnementen te zien',
  'sign-in.verify': 'Inloggen',
};
