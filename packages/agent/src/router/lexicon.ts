import type { Locale } from '@loket/contracts';
import { TOPICS } from './lexicon-topics.ts';
import { WORLD } from './lexicon-world.ts';

/** A part of the lexicon: words of each language by what they mean. */
export type Entries = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/**
 * Words of three languages by what they mean, so that one rule serves all languages. Entries are separated by commas;
 * an entry may be several words; `*` at the end takes every ending of the last one. Spelling is folded before it is
 * looked up: lower case, no accents, no apostrophes.
 */
export const LEXICON = {
  // Orders and parcels
  order: {
    en: 'order, orders, purchase, purchases, ordered, bought',
    nl: 'bestelling, bestellingen, besteld, aankoop, order, bestelde',
    sv: 'beställning, beställningen, beställningar, beställt, beställde, order, ordern, köp, köpet, köpte',
  },
  parcel: {
    en: 'package*, parcel*, delivery, deliveries, shipment, shipments, consignment, my stuff, my things, my box',
    nl: 'pakket, pakketten, pakketje, pakje, pakjes, zending, zendingen, levering, bezorging, mijn spullen, mijn doos',
    sv: 'paket, paketet, paketen, försändelse*, leverans, leveransen, sändning*, mina grejer, mina saker',
  },
  'order-number': {
    en: 'order number, order nr, order no, order id, order code',
    nl: 'ordernummer, bestelnummer, bestelnr, ordernr',
    sv: 'ordernummer, beställningsnummer, ordernr',
  },
  where: {
    en: 'where is, wheres, where are, where did, where has, where my, whereabouts, locate, where, any sign of, any news, any update*, any word on, whats going on with, what happened to, what has happened, whats happening with, what became of',
    nl: 'waar is, waar blijft, waar blijven, waar zijn, waar zit, waar hangt, waar bevindt, waar, hoe zit het met, hoe staat het met, wat is er gebeurd met, iets bekend over, nieuws over, al iets bekend',
    sv: 'var är, vart är, var finns, var befinner, var ligger, var, vart, vart tog, vart har, vad har hänt med, vad hände med, hur går det med, något nytt om, några nyheter om',
  },
  'where-it': {
    en: 'where is it, wheres it, where are they, where is my stuff, where the hell is, still nothing, nothing yet, its been weeks, been weeks, box was empty, empty box, package was empty, been days, weeks and nothing, nothing has come',
    nl: 'waar is het, waar blijft het, waar blijft ie, waar zijn ze, nog steeds niks, nog niks, wacht al een week, wacht al weken, ik wacht al, doos was leeg, lege doos, al weken',
    sv: 'var är den, var är det, var är de, var blir det av, var blev det av, fortfarande inget, inget än, väntat i veckor, kartongen var tom, lådan var tom, tom kartong, i flera veckor',
  },
  when: {
    en: 'when, how long, how soon, what time, what day, which day, how many days, by what date',
    nl: 'wanneer, hoe lang, hoelang, hoe laat, welke dag, op welke dag, hoeveel dagen',
    sv: 'när, hur länge, hur lång tid, vilken dag, hur snart, vilken tid, hur många dagar',
  },
  arrive: {
    en: 'arrive*, arriving, come, coming, get here, gets here, got here, be here, receive*, receiving, received, delivered, deliver, turn up, turned up, show up, showed up, reach me, reached me, get my, getting my, expect my, expect it, due, landed, come through the door',
    nl: 'komt, komen, aankomen, aankomt, aangekomen, binnen, ontvangen, ontvang, bezorgd, bezorgen, geleverd, leveren, levert, binnengekomen, verwachten, krijg ik, gekregen, arriveert, hier zijn, gehad',
    sv: 'kommer, komma, kommit, anländer, anlänt, anlända, levereras, levererad, levererat, levererats, leverera, fram, får jag, fått, mottagit, dyker upp, dykt upp, förvänta, hos mig',
  },
  status: {
    en: 'status, state of my, state of this, state of the, progress of, update on, how far along, how is my order, how is it going with',
    nl: 'status, stand van zaken, update over, voortgang, hoe ver is',
    sv: 'status, statusen, läget med, uppdatering om, hur långt har',
  },
  track: {
    en: 'track, tracking, tracked, trace, track and trace, eta, estimated arrival, tracking number, tracking code, tracking link, tracking id, awb',
    nl: 'volgen, track en trace, track and trace, trackingcode, trackingnummer, volgnummer, barcode van, traceren, tracken, tracking, track trace, traceercode, volglink',
    sv: 'spåra, spårning, spårnings*, spårningsnummer, kollinummer, kollinr, sändningsnummer, följa paketet, följa min, spårbar',
  },
  'not-yet': {
    en: 'still not, not yet, hasnt, havent, still hasnt, still havent, still waiting, never, nothing yet, not arrived, not received, didnt, did not, no sign, waiting for, been waiting, isnt here, still isnt, not here, not come, hasnt come, still no, nowhere, not gotten, not got, yet, wasnt delivered, not delivered, not been delivered',
    nl: 'nog niet, nog steeds niet, nog altijd niet, nooit, niets ontvangen, niet ontvangen, niet aangekomen, niet binnen, nog niks, nog niets, wacht nog, wacht al, wachten, nergens, niet geleverd, niet bezorgd, niks ontvangen, nog geen, niet gekomen, niet gekregen',
    sv: 'inte än, inte ännu, fortfarande inte, aldrig, inte kommit, inte fått, inte anlänt, inget kommit, inte levererat, inte levererats, har inte, inte dykt upp, väntar, väntat, fortfarande på, ingenting än, ingenstans, fått inget, inte mottagit, ännu inte',
  },
  late: {
    en: 'late, delay*, overdue, taking so long, taking too long, takes so long, should have arrived, should have been here, should have come, was supposed to, were supposed to, behind schedule, past the date, taking forever, taking ages, should be here by now, days ago, weeks ago, running late',
    nl: 'te laat, vertraag*, vertraging, duurt zo lang, duurt lang, duurt te lang, had er al moeten zijn, zou er al, had al moeten, zou gisteren, zou vandaag, dagen geleden, weken geleden, over tijd, later dan, zou al',
    sv: 'sen, sent, sena, försena*, försening*, dröjer, tar så lång tid, skulle ha kommit, borde ha kommit, skulle kommit, dagar sedan, veckor sedan, skulle komma igår, borde vara här, skulle varit',
  },
  lost: {
    en: 'lost, vanished, disappeared, gone missing, went missing, has gone, stuck, hasnt moved, not moving, no movement, misplaced',
    nl: 'kwijt, kwijtgeraakt, zoek, zoekgeraakt, verdwenen, verloren, weggeraakt, vast, staat stil, geen beweging, beweegt niet',
    sv: 'försvunnit, försvunnen, försvann, borta, kommit bort, tappat bort, borttappat, förlorat, fastnat, står still, rör sig inte, sitter fast, vilse',
  },
  'delivered-claim': {
    en: 'says delivered, says it was delivered, says its delivered, marked as delivered, marked delivered, shows delivered, shows as delivered, says it has been delivered, says it is delivered, status delivered, supposedly delivered, apparently delivered, claims it was delivered, listed as delivered, it says delivered, says you delivered, delivered but, said delivered, said it was delivered',
    nl: 'staat bezorgd, staat op bezorgd, staat als bezorgd, als bezorgd, zou bezorgd zijn, zogenaamd bezorgd, staat op geleverd, staat geleverd, als geleverd, is bezorgd maar, bezorgd maar, geleverd maar, zegt bezorgd, volgens postnl bezorgd, status bezorgd, afgeleverd maar, staat dat het bezorgd is, is afgeleverd volgens, staat als afgeleverd, staat afgeleverd',
    sv: 'står som levererad, står som levererat, står levererat, står levererad, står att det levererats, står att det är levererat, markerat som levererat, markerad som levererad, sägs vara levererat, levererat men, levererad men, enligt spårningen levererat, står utlämnat, utlämnat men, står att paketet levererats, status levererad, ska vara levererat',
  },
  'not-there': {
    en: 'nothing here, nothing there, not at my door, not in my mailbox, dont have it, do not have it, nothing was left, neighbours dont, neighbors dont, nothing arrived, isnt there, not there, no package here, nowhere to be found, nobody received',
    nl: 'ligt er niet, ligt hier niks, niks aan de deur, niet bij de buren, heb niks, heb niets, niets gevonden, nergens te vinden, niet in de brievenbus, maar ik heb het niet, er is niks, er ligt niets',
    sv: 'ligger inget här, finns inte här, inget i brevlådan, inte hos grannen, har inte fått det, finns ingenstans, ingenting här, inget här, inget utanför dörren',
  },
  tried: {
    en: 'missed the delivery, missed my delivery, missed a delivery, missed the courier, missed the driver, missed the postman, missed the parcel, missed my parcel, missed you, tried to deliver, delivery attempt, nobody home, nobody was home, wasnt home, was not home, not at home, wasnt in when',
    nl: 'bezorger gemist, bezorging gemist, pakketje gemist, pakket gemist, koerier gemist, niet thuis, niemand thuis, dichte deur, poging tot bezorging, bezorgpoging, geprobeerd te bezorgen',
    sv: 'missade budet, missade leveransen, missade paketet, missat budet, missat leveransen, inte hemma, ingen hemma, leveransförsök, försökt leverera, försökte leverera',
  },
  missing: {
    en: 'missing, incomplete, not complete, only received, only got, only one of, only half, part of my order, not everything, some of my order, one item short, wasnt in the box, was not in the box, not in the package, not in the box, forgot to include, short one, half of my, where is the rest, the rest of my, are absent, left out, only part',
    nl: 'ontbreekt, ontbreken, ontbrak, ontbraken, kreeg maar, maar 1, slechts 1, mist, missen, mis ik, ik mis, incompleet, niet compleet, onvolledig, maar een deel, slechts een deel, niet alles, alleen de helft, zat er niet bij, zaten er niet bij, zat niet in, zaten niet in, de rest van, waar is de rest, deel van mijn bestelling, vergeten in te pakken, te weinig',
    sv: 'saknas, saknar, saknades, fattas, fattades, ofullständig, inte komplett, bara en del, bara hälften, endast en, inte allt, fick bara, bara fått, låg inte i, fanns inte i, resten av, var är resten, del av min beställning, glömt att skicka med, inte med i',
  },
  shipped: {
    en: 'shipped, dispatched, sent, sent out, on its way, on the way, left the warehouse, en route, posted, out for delivery, shipped yet, in transit',
    nl: 'verzonden, verstuurd, onderweg, opgestuurd, vertrokken, op de post, de deur uit, bij de bezorger, verstuurd al',
    sv: 'skickat, skickad, skickats, avsänt, avskickat, på väg, iväg, postat, ivägskickad, ute för leverans',
  },
  carrier: {
    en: 'courier, carrier, driver, mailman, postman, dhl, ups, fedex, usps, dpd, royal mail, evri, hermes, gls',
    nl: 'bezorger, koerier, postnl, postbode, chauffeur, vervoerder, bpost',
    sv: 'budet, bud, chaufför*, postnord, instabox, budbee, bring, schenker, transportör*, ombud, ombudet',
  },
  my: { en: 'my, mine, our', nl: 'mijn, mn, onze', sv: 'min, mitt, mina, vår, vårt' },
  find: {
    en: 'check, checking, find, see, seeing, view, look up, look into, update me, updates, information about, information on, info on, know about, doing, whats up with, dropped off, brought, out yet',
    nl: 'bekijken, bekijk, opzoeken, vinden, checken, nakijken, zien, informatie over, info over, weten over',
    sv: 'kolla, kolla upp, se, hitta, titta på, information om, info om, veta om, slå upp',
  },
  latest: {
    en: 'latest order, last order, most recent order, newest order, latest purchase, last purchase, latest one, newest one',
    nl: 'laatste bestelling, nieuwste bestelling, recentste bestelling, meest recente bestelling, laatste order, de laatste, de nieuwste',
    sv: 'senaste beställning, senaste beställningen, sista beställning, nyaste beställning*, senaste ordern, senaste order, den senaste, den nyaste',
  },
  'other-one': {
    en: 'other one, other order, other ones, other parcel, other package, second one, second order, and the other, the others',
    nl: 'de andere, het andere, andere bestelling, andere pakket, tweede bestelling, de tweede, het tweede, andere pakje',
    sv: 'den andra, det andra, de andra, andra beställningen, andra paketet, andra ordern',
  },
  // Changes
  change: {
    en: 'change, changing, modify, modifying, edit, editing, adjust, amend, swap, swapping, switch, correct, correction, wrong address, made a mistake, update my',
    nl: 'wijzig*, veranderen, aanpassen, aanpas*, verander, omzetten, corrigeren, verkeerd adres, aangepast, gewijzigd, fout gemaakt',
    sv: 'ändra, ändring*, ändras, justera, byta till, uppdatera, rätta, korrigera, fel adress, ändrat, skrev fel',
  },
  cancel: {
    en: 'cancel*, call off, dont want it anymore, no longer want, no longer pay, no longer need, cant afford, can no longer afford, cannot afford',
    nl: 'annuleer*, annuleren, annulering*, afbestellen, cancel*, wil het niet meer, intrekken',
    sv: 'avbeställ*, avboka*, annullera*, avbryta, ångra köp, ångra min beställning, ångra beställning*, makulera*, vill inte ha den längre',
  },
  'add-item': {
    en: 'add, adding, remove, removing, delete, deleting, take out, another item, extra item, add to my',
    nl: 'toevoegen, verwijderen, eraf halen, erbij, weghalen, toevoeg*',
    sv: 'lägga till, ta bort, plocka bort, läggas till',
  },
  'order-detail': {
    en: 'address, delivery address, shipping address, delivery day, delivery date, quantity, house number, postcode, size, phone number, different day, pickup point',
    nl: 'adres, bezorgadres, afleveradres, bezorgdag, aantal, huisnummer, postcode, maat, leverdag, andere dag',
    sv: 'adress, adressen, leveransadress*, leveransdag, antal, storlek, storleken, postnummer, portkod, annan dag, ombud',
  },
  // Returns
  return: {
    en: 'return, returns, returning, send back, sending back, bring back, give back, sent back, exchange*, swap it, different size, return label, replace, replacement*',
    nl: 'retour, retouren, retourneren, retourneer, terugsturen, terugbrengen, ruilen, omruilen, retourlabel, teruggestuurd, stuur terug, terug sturen, vervangen, vervanging',
    sv: 'retur, returer, returnera*, skicka tillbaka, lämna tillbaka, byta, byte, byta storlek, retursedel, returfrakt, skickat tillbaka, ångerrätt*, ångra, ersätta',
  },
  refund: {
    en: 'refund*, money back, reimburse*, reimbursement*, restitution*, compensation*, credited, rebate',
    nl: 'terugbetaling*, geld terug, terugbetaald, terugbetalen, terugstorting, teruggestort, refund, vergoeding, geld teruggekregen',
    sv: 'återbetalning*, pengarna tillbaka, pengar tillbaka, återbetal*, ersättning*, kreditera*',
  },
  broken: {
    en: 'broken, damaged, defect*, faulty, cracked, torn, ripped, stopped working, doesnt work, does not work, not working, wrong item, wrong product, wrong size, wrong colour, wrong color, wrong one, expired product, leaking, shattered, scratched, arrived smashed',
    nl: 'kapot, beschadigd, defect, stuk, gescheurd, werkt niet, doet het niet, verkeerd artikel, verkeerde artikel, verkeerd product, verkeerde product, verkeerde maat, verkeerde kleur, verkeerde, lek, lekt, gebroken, barst',
    sv: 'trasig, trasigt, trasiga, sönder, skadad, skadat, defekt, fungerar inte, funkar inte, fel vara, fel produkt, fel storlek, fel färg, fel artikel, läcker, spräckt, repig, sprucken',
  },
  warranty: {
    en: 'warranty, guarantee, guaranteed',
    nl: 'garantie, garantietermijn',
    sv: 'garanti, garantin, garantitid, reklamera, reklamation*',
  },
  claim: {
    en: 'claim, use my, under warranty',
    nl: 'claim, claimen, beroep op, onder garantie',
    sv: 'reklamera, åberopa, på garantin',
  },
  // Subscriptions and loyalty
  subscription: {
    en: 'subscription*, subscribe to, subscribe, recurring, auto ship, autoship, repeat order, monthly box, every month, monthly delivery, skip a month, skip next, next box, subscriber',
    nl: 'abonnement*, abonneren, abo, herhaallevering, automatische levering, elke maand, maandbox, maandelijkse, volgende box, overslaan',
    sv: 'prenumeration*, prenumerera*, abonnemang*, återkommande leverans*, varje månad, månadsbox*, nästa box, hoppa över, pausa',
  },
  cost: {
    en: 'cost, costs, price, prices, fee, fees, how much, charge for',
    nl: 'kost, kosten, prijs, prijzen, tarief, hoeveel kost',
    sv: 'kostar, kosta, pris, priset, priser, avgift',
  },
  newsletter: {
    en: 'newsletter*, marketing emails, mailing list, promotional emails, unsubscribe from emails',
    nl: 'nieuwsbrief*, reclamemails, mailinglijst',
    sv: 'nyhetsbrev*, reklammejl, utskick',
  },
  loyalty: {
    en: 'points, loyalty*, rewards, reward, tier, membership level, vip, gold member, silver member, bonus points, refer a friend, referral',
    nl: 'punten, spaarpunten, loyalty*, spaarprogramma*, spaarsaldo, beloning*, getrouwheids*, puntensaldo, vip, gold status',
    sv: 'poäng, bonuspoäng, bonus, lojalitet*, medlemsnivå*, belöning*, poängsaldo, kundklubb*, medlemspoäng, vip, guldmedlem',
  },
  coupon: {
    en: 'coupon*, discount*, promo*, voucher*, offer, offers, sale, sales, deal, deals, clearance, black friday, student discount, gift code, cheaper, on sale, percent off',
    nl: 'korting*, kortingscode*, actiecode*, voucher*, uitverkoop, aanbieding*, sale, actie, acties, kortingsbon*, promo*, black friday, goedkoper, waardebon*',
    sv: 'rabatt*, rabattkod*, kupong*, rea, rean, erbjudande*, kampanj*, kampanjkod*, värdekod*, black friday, billigare, studentrabatt*, mellandagsrea',
  },
  // Products
  product: {
    en: 'product*, item, items, shirt, dress, shoes, jacket, sweater, jeans, socks, hoodie, mattress, pillow, blanket, lamp, chair, table, mug, cup, bag, soap, cream, serum, coffee, tea, bottle, laptop, phone, headphones, cable, toy, bike, model, protein, gym',
    nl: 'product*, artikel, artikelen, shirt, jurk, schoenen, jas, trui, broek, sokken, matras, kussen, deken, lamp, stoel, tafel, mok, beker, tas, zeep, creme, koffie, thee, fles, telefoon, speelgoed, fiets, model',
    sv: 'produkt*, vara, varan, varor, artikel, tröja, klänning, skor, jacka, byxor, strumpor, madrass, kudde, filt, lampa, stol, bord, mugg, kopp, väska, tvål, kräm, kaffe, te, flaska, telefon, leksak, cykel, modell',
  },
  recommend: {
    en: 'recommend*, suggest*, looking for, need something for, something for, gift for, present for, which one should, best for, alternative*, do you have, do you sell, do you carry, do you stock, show me, want to buy, wanted to buy, i want a, im after, compare, difference between, vs, versus, help me choose, similar to, goes with, compatible with, fit me, suitable for',
    nl: 'aanraden, aanrader, aanbevelen, raad je aan, raden jullie aan, zoek een, ik zoek, op zoek naar, cadeau voor, iets voor, welke is beter, verkopen jullie, hebben jullie, heb je ook, wil kopen, vergelijk*, verschil tussen, past bij, geschikt voor, alternatief, welke past, suggestie*, tips voor',
    sv: 'rekommendera*, tipsa, tips på, föreslå*, letar efter, söker, present till, något till, något för, vilken är bäst, säljer ni, har ni, vill köpa, jämför*, skillnad mellan, skillnaden mellan, passar till, passar för, lämplig för, alternativ, liknande',
  },
  stock: {
    en: 'in stock, out of stock, back in stock, sold out, available in, restock*, availability, do you have it in, what sizes, what colours, what colors, which sizes, which colours, size guide, size chart, true to size, dimensions, what size, which size',
    nl: 'op voorraad, voorraad, uitverkocht, weer leverbaar, leverbaar, beschikbaar in, welke maten, welke kleuren, maattabel, valt het, afmetingen, welke maat, in het zwart, in het blauw',
    sv: 'i lager, slut i lager, slutsåld, åter i lager, finns den i, finns det i, vilka storlekar, vilka färger, storleksguide, måtten, vilken storlek, tillbaka i lager',
  },
  budget: {
    en: 'under, below, less than, budget, cheap, cheapest, affordable, up to',
    nl: 'onder de, minder dan, budget, goedkoop, goedkoopste, betaalbaar, tot maximaal',
    sv: 'under, mindre än, budget, billig, billigaste, max',
  },
  // Questions about the shop
  policy: {
    en: 'pay, paying, payment*, with visa, with amex, with card, by card, mastercard, accepted cards, order from, shipping option*, shipment option*, options for shipment, shipments to, deliveries to, deliver outside, delivery outside, stores, your store, your shop, your office, shop open, store open, open tomorrow, open today, open on, working hours, business hours, sell my, sell on, to sell, partner with, contact number, phone number of, payment method*, payment option*, payment modalit*, pay with, pay by, credit card, debit card, paypal, klarna, instalment*, installment*, emi, invoice*, gift card*, gift wrap*, opening hours, store hours, are you open, physical store, showroom, phone number for, customer care, customer service hours, call centre, contact details, do you ship, ship to, shipping cost*, shipping fee*, delivery cost*, delivery fee*, cost of delivery, delivery time*, shipping time*, delivery options, delivery option*, options for delivery, delivery methods, options for ticket, ticket delivery, free shipping, free delivery, international shipping, deliver to, delivery period, standard delivery, express delivery, wholesale, reseller*, seller, franchise, job*, vacanc*, career*, sustainab*, ethical*, vegan, organic, ingredient*, allergen*, allergic, gluten, nuts, side effects, care instructions, wash*, washing, store it, shelf life, authentic*, genuine, fake product, made in, where are you based, privacy policy, terms and conditions, my account, log in, login, password, sign up, create an account, delete my account, register, registration, cash on delivery, cod, tax, vat, customs, who founded, about your company, cruelty free, recycl*, postcode*, pincode*',
    nl: 'betalen, betaling*, met visa, met pin, bestellen vanuit, verzendopties, verzendmethode*, jullie winkel, jullie winkels, winkels, telefoonnummer van, jullie open, open op, betaalmethode*, betaalmogelijkheid*, betaalwijze*, betalen met, achteraf betalen, ideal, creditcard, in termijnen, gespreid betalen, factuur, facturen, cadeaubon*, cadeauverpakking, openingstijden, fysieke winkel, zijn jullie open, winkel in, klantenservice bereikbaar, verzenden jullie, leveren jullie, bezorgen jullie, verzendkosten, bezorgkosten, levertijd*, bezorgtijd*, leveringsopties, gratis verzending, naar belgie, naar duitsland, naar het buitenland, groothandel, zakelijk bestellen, vacature*, werken bij, duurza*, ingredient*, allergen*, allergie*, allergisch, gluten, noten, vegan*, bijwerkingen, wasvoorschrift*, wassen, wasmachine, houdbaar*, bewaren, echt of nep, origineel, gemaakt in, waar zijn jullie gevestigd, privacybeleid, voorwaarden, mijn account, inloggen, wachtwoord, registreren, account aanmaken, account verwijderen, onder rembours, btw, invoerrechten',
    sv: 'betala, betalning*, med kort, beställa från, leverans till, fraktalternativ, er butik, butiker, era butiker, öppet på, ert telefonnummer, telefonnummer till, betalningsmetod*, betalningssätt, betalsätt, betala med, swish, klarna, kreditkort, delbetal*, faktura, fakturan, presentkort*, presentinslagning, öppettider, fysisk butik, har ni öppet, butik i, telefontid*, skickar ni, levererar ni, fraktkostnad*, fraktavgift*, leveranstid*, leveranssätt, leveransalternativ, fri frakt, frakten, utomlands, till norge, till finland, återförsäljare, grossist, lediga jobb, jobba hos, hållbar*, ingrediens*, allergen*, allergi*, allergisk, gluten, nötter, vegan*, biverkning*, tvättråd*, tvättas, tvätta, förvara*, hållbarhet*, äkta, tillverkad, var ligger ni, integritetspolicy, villkor, mitt konto, logga in, lösenord, registrera, skapa konto, radera mitt konto, postförskott, moms, tull',
  },
  // A person
  person: {
    en: 'human, person, real person, someone, somebody, agent, representative, operator, manager, supervisor, employee, team member, staff, support, customer service, customer support, a person, live chat, live agent, human being, colleague, advisor',
    nl: 'mens, persoon, medewerker, medewerkster, iemand, collega, echt iemand, manager, leidinggevende, klantenservice, echt persoon, echte persoon',
    sv: 'människa, person, riktig person, någon, medarbetare, handläggare, chef, kundtjänst, kundservice, en människa, anställd, personal',
  },
  talk: {
    en: 'talk, talking, speak, speaking, chat with, chatting, contact, connect me, transfer me, transfer, put me through, get me, give me, reach, escalate, call me, call me back, need, want, please, hand me over, let me',
    nl: 'praten, spreken, contact, doorverbinden, verbind me, bellen, bel me, terugbellen, doorgeven aan, chatten met, krijgen, wil een, graag een, geef me, mag ik een',
    sv: 'prata, tala, kontakta, kontakt, koppla mig, ring mig, ringa, chatta med, koppla, få prata, vill ha en, ge mig, kan jag få',
  },
  'person-phrase': {
    en: 'human please, real human, live agent, real person, actual person, actual human, talk to a person, talk to a human, speak to a human, speak to someone, speak with someone, talk to someone, not a bot, not a robot, stop the bot, customer service agent, live person, human agent, an operator, to complain, complaint*, formal complaint, speak to an assistant, someone available, anyone available, no one is answering, nobody is answering, urgent assistance, urgent help, the manager, a manager, call me back, human support, agent please, i want a human, need a human',
    nl: 'echt mens, echte medewerker, een mens, medewerker spreken, iemand spreken, met iemand praten, praat met een medewerker, geen robot, geen bot, echt persoon, menselijke hulp, medewerker aub, persoon spreken, mens spreken, bel mij, bel me terug, een medewerker, klacht indienen, een klacht, iemand beschikbaar, niemand reageert, met spoed hulp, echte persoon, iemand van jullie',
    sv: 'riktig människa, en människa, prata med någon, prata med en person, prata med en människa, tala med någon, ingen robot, inte en robot, inte en bot, en riktig person, mänsklig hjälp, kundtjänst tack, prata med kundtjänst, ring upp mig, prata med en medarbetare, klaga, ett klagomål, klagomål, någon tillgänglig, ingen svarar, akut hjälp',
  },
  ask: { en: 'ask an agent, asking an agent, ask the agent', nl: 'vraag een medewerker', sv: 'fråga en medarbetare' },
  // Small talk and the wide world
  greeting: {
    en: 'hi, hello, hey, good morning, good afternoon, good evening, howdy, hiya, greetings',
    nl: 'hoi, hallo, hey, goedemorgen, goedemiddag, goedenavond, goedendag, dag, heej',
    sv: 'hej, hejsan, tjena, god morgon, god kväll, god dag, hallå, tja, tjenare',
  },
  thanks: {
    en: 'thanks, thank you, thx, cheers, ty, great thanks, appreciate it',
    nl: 'bedankt, dank je, dankjewel, dank u, dankuwel, thanks, top bedankt',
    sv: 'tack, tackar, tack så mycket, tusen tack',
  },
  goodbye: {
    en: 'bye, goodbye, see you, have a nice day, thats all, that is all',
    nl: 'doei, tot ziens, dag hoor, fijne dag, dat was het, dat is alles',
    sv: 'hej då, hejdå, ha det bra, ha en bra dag, det var allt, vi ses',
  },
  yes: {
    en: 'yes, yes please, yeah, yep, sure, ok, okay, please do, go ahead, do that',
    nl: 'ja, ja graag, ja hoor, graag, oke, ok, prima, doe maar, is goed, jazeker',
    sv: 'ja, ja tack, japp, gärna, okej, ok, absolut, gör det, visst',
  },
  no: {
    en: 'no, no thanks, no thank you, nope, not now, never mind, nevermind',
    nl: 'nee, nee bedankt, nee hoor, nee dank je, laat maar, niet nodig, hoeft niet',
    sv: 'nej, nej tack, nä, behövs inte, det behövs inte, strunt samma, inte nu',
  },
  abilities: {
    en: 'what can you do, what do you do, can you help me, how can you help, help, i need help, need some help, menu, options',
    nl: 'wat kan je, wat kun je, wat kan jij, kun je me helpen, kan je me helpen, kunt u me helpen, help, hulp nodig',
    sv: 'vad kan du, kan du hjälpa, kan ni hjälpa mig, hjälp, behöver hjälp, hjälp mig',
  },
  world: {
    en: 'weather, joke, song, music, play, alarm, timer, remind*, movie*, recipe, news, football, president, capital of, translate, poem, homework, lights, thermostat, restaurant, flight, hotel, bank, credit score, salary, meeting, calendar, playlist, who are you, how are you, are you a robot, are you human, what are you, your name, how old are you, meaning of life, temperature, volume, traffic, forecast, mortgage, visa, gas, oil change, to do list, shopping list, vacation, pto, calories, exchange rate, spell, definition, roll a dice, flip a coin, blinds, kitchen, bedroom, living room',
    nl: 'weer, mop, liedje, muziek, speel, afspelen, wekker, timer, herinner*, film, films, recept, nieuws, voetbal, president, hoofdstad, vertaal*, gedicht, huiswerk, lampen, thermostaat, restaurant, vlucht, bank, agenda, afspeellijst, wie ben je, hoe gaat het, ben je een robot, hoe heet je, temperatuur, volume, verkeer, weersvoorspelling, licht, keuken, slaapkamer, woonkamer, reservering',
    sv: 'väder, vädret, skämt, låt, musik, spela, alarm, väckarklocka, timer, påminn*, film, filmer, recept, nyheter, fotboll, president, huvudstad, översätt*, dikt, läxor, lampor, termostat, restaurang, flyg, kalender, spellista, vem är du, hur mår du, är du en robot, vad heter du, temperatur*, volym*, trafik, väderprognos, tänd, släck, köket, sovrum*, vardagsrum*',
  },
  ...TOPICS,
  ...WORLD,
} as const satisfies Entries;

/** A meaning that the router knows. */
export type Concept = keyof typeof LEXICON;
