import type { Entries } from './lexicon.ts';

/** What has nothing to do with a shop, by subject; also a few words of neighbouring languages that the agent does not speak. */
export const WORLD = {
  weather: {
    en: 'weather, forecast, will it rain, going to rain, is it raining, rain today, rain tomorrow, chance of rain, need an umbrella today, snowing, will it snow, sunny, cloudy, storm, stormy, thunder*, wind speed, windy, humidity, degrees outside, celsius, fahrenheit, hot outside, cold outside, umbrella today, freezing, hail, fog, foggy, sunrise, sunset, tornado, hurricane, heat wave',
    nl: 'weer, weerbericht, weersverwachting, regent het, gaat het regenen, kans op regen, regen vandaag, regen morgen, sneeuw, sneeuwen, zonnig, bewolkt, storm, stormen, onweer, graden, vriest, vriezen, wind, windkracht, mist, zonsopgang, zonsondergang, buien, hagel, heet buiten, koud buiten',
    sv: 'väder, vädret, väderprognos*, väderleksrapport, regnar det, ska det regna, kommer det regna, regn idag, regn imorgon, snö, snöar, snöa, soligt, molnigt, storm, stormar, åska, åskar, grader, blåser, blåsa, dimma, soluppgång, solnedgång, hagel, varmt ute, kallt ute, minusgrader, vejr, vejret, været, wetter, regnet, regne',
  },
  music: {
    en: 'song, songs, music, playlist*, album, artist, band, singer, spotify, radio, podcast*, audiobook*, play some, play the, lyrics, volume, next track, skip this track, shuffle, jazz, rock music, hip hop, concert, tune, guitar',
    nl: 'liedje, liedjes, nummer van, muziek, afspeellijst*, album, artiest, zanger*, spotify, radio, podcast*, luisterboek*, speel, afspelen, volume, volgende nummer, jazz, concert, harder, zachter',
    sv: 'låt, låten, låtar, musik, musiken, spellista*, album, artist, sångare, spotify, radio, radion, podd*, ljudbok*, spela, spela upp, volym*, nästa låt, konsert, høj musik, spill, spiel, spille, afspil, musikk',
  },
  'film-book': {
    en: 'movie*, film, films, cinema, theatre, theater, tv show*, series, episode, netflix, actor, actress, director, trailer, showtimes, screening, book rating, rate this book, stars out of, novel, author, tv guide, game show, documentary, videogame, video game',
    nl: 'film, films, bioscoop, theater, serie, series, aflevering, netflix, acteur, actrice, regisseur, trailer, filmtijden, roman, schrijver, sterren, voorstelling, documentaire, tv programma, geef het boek',
    sv: 'film, filmen, filmer, bio, biograf*, teater, serie, serien, avsnitt, netflix, skådespelare, regissör, trailer, visas, roman, författare, stjärnor, föreställning*, dokumentär, kino, filmtider, betygsätt boken',
  },
  alarm: {
    en: 'alarm, alarms, wake me, timer, timers, stopwatch, snooze, set an alarm, countdown, what time is it, current time, time zone, time in',
    nl: 'wekker, wekkers, alarm, timer, timers, stopwatch, snooze, snoozen, wek me, maak me wakker, hoe laat is het, tijdzone',
    sv: 'alarm, alarmet, väckarklocka*, väckning, timer, timern, tidtagarur, snooza, väck mig, vad är klockan, hur mycket är klockan, tidszon, vække*, vekk*, wecker, alarmer, väcka',
  },
  reminder: {
    en: 'remind*, reminder*, to do list, todo list, to do, grocery list, my list, shopping list, add to my list, notes, take a note, memo, chores, tasks',
    nl: 'herinner*, herinnering*, takenlijst, to do lijst, boodschappenlijst*, mijn lijst, notitie*, taak, taken',
    sv: 'påminn*, påminnelse*, att göra lista, inköpslista*, min lista, anteckning*, uppgifter att göra, påmind*, erinner*, påmindelse*',
  },
  calendar: {
    en: 'calendar, meeting, meetings, appointment*, schedule a, my schedule, event, events, agenda, birthday party, holiday dates, next monday, day off, pto, vacation days, days off, conference room, what day is, date today, todays date',
    nl: 'kalender, agenda, vergadering*, afspraak, afspraken, evenement*, vrije dagen, vakantiedagen, welke dag is, datum vandaag',
    sv: 'kalender*, möte, möten, bokning*, evenemang, händelse*, semesterdagar, ledig dag, vilken dag är, dagens datum, aftale*, møte*, termin*',
  },
  'smart-home': {
    en: 'lights, light on, light off, turn on, turn off, switch on, switch off, thermostat, heating, air conditioning, fan, dim, dimmer, brightness, blinds, curtains, garage door, front door, back door, lock the, unlock the, vacuum cleaner, robot vacuum, roomba, coffee maker, coffee machine, smart plug, socket, kitchen, bedroom, living room, bathroom, hallway, basement, sensor, battery level, batteries, window open, windows open, motion, washing machine, oven, tv on, bulb',
    nl: 'licht, lichten, lamp aan, lamp uit, lampen, aandoen, uitdoen, zet de, doe de, schakel, thermostaat, verwarming, airco, ventilator, dim, dimmen, helderheid, rolluik*, gordijn*, garagedeur, voordeur, achterdeur, op slot, stofzuiger, robotstofzuiger, koffiezetapparaat, stopcontact, keuken, slaapkamer, woonkamer, badkamer, gang, kelder, sensor, batterij*, raam open, ramen, beweging, wasmachine, oven, zolder, zonwering, aangezet, uitgezet',
    sv: 'tänd, tända, släck, släcka, slå på, slå av, stäng av, sätt på, lampa på, lampan i, lamporna, ljuset, ljus, termostat*, värmen, luftkonditionering*, fläkt, fläkten, dimra, ljusstyrka*, persienn*, gardin*, garageport*, ytterdörr*, dörren, lås, låsa, låst, dammsugare*, robotdammsugare*, kaffebryggare*, uttag*, köket, sovrum*, vardagsrum*, badrum*, hallen, källaren, sensor*, batteri*, fönstret, fönster, rörelse, tvättmaskin*, ugnen, skru, tænd, sluk, slukk, licht an, schalte, stue, soveværelse*, kjøkken*, køkken*, stuen, lys, lyset, lysene, døren, døra, vindu*, vindue*, gardiner',
  },
  cooking: {
    en: 'recipe*, cook, cooking, bake, baking, boil, fry, roast, substitute for, ingredients for, ingredients do i need, how long do i cook, calories, nutrition*, carbs, dinner tonight, lunch idea*, meal, meals, breakfast, healthy meal, food go bad, go bad, still good, leftovers',
    nl: 'recept*, koken, kook, bakken, bak, ingredienten voor, calorieen, avondeten, lunch, maaltijd*, ontbijt, hoe lang moet ik koken, gezond eten',
    sv: 'recept*, laga, laga mat, koka, baka, steka, ingredienser till, kalorier, middag, lunch, måltid*, frukost, matlagning, hur länge ska jag koka, oppskrift*, opskrift*, rezept*',
  },
  restaurant: {
    en: 'restaurant*, reservation*, table for, book a table, dinner for, cafe, bar, pub, takeaway, take out, pizza near, sushi, steakhouse, menu of, brunch, diner, eatery, chinese food, italian food, thai food, mexican food, how busy is',
    nl: 'restaurant*, reserveer*, reservering*, tafel voor, eetcafe, cafe, kroeg, afhaal*, pizzeria, sushi, uit eten',
    sv: 'restaurang*, reservera*, boka bord, bord för, kafé, krog*, pizzeria, sushi, äta ute, hämtmat, bestill bord, tisch',
  },
  travel: {
    en: 'flight, flights, airport, airline, hotel, hotels, airbnb, passport, visa for, travel, travelling, trip, vacation, luggage allowance, boarding pass, car rental, rent a car, cruise, tourist, things to do, plane ticket, international visa, vaccin*, travel alert*, carry on, layover, jet lag',
    nl: 'vlucht, vluchten, vliegtuig, vliegveld, luchthaven, hotel, hotels, paspoort, reis, reizen, vakantie, handbagage, instapkaart, autoverhuur, toerist*, vliegticket*, visum',
    sv: 'flyg, flyget, flygplats*, flygresa*, hotell, pass, resa, resan, resor, semester, handbagage, boardingkort, biluthyrning, hyrbil, turist*, visum, sevärdheter, fly, flug, ferie, urlaub',
  },
  transport: {
    en: 'traffic, directions, route, navigate, train, trains, bus, buses, subway, metro, uber, taxi, lyft, cab, commute, parking, highway, how far is, distance, gas station, petrol station, mpg, miles per gallon, tire pressure, tires, oil change, jump start, engine light, current location, where am i, gas in my car, fuel',
    nl: 'verkeer, file, files, route, routebeschrijving, trein, treinen, bus, metro, tram, taxi, uber, parkeren, snelweg, hoe ver is, afstand, tankstation, benzine, banden, bandenspanning, olie verversen, waar ben ik',
    sv: 'trafik, trafiken, kö på, rutt, vägbeskrivning, tåg, tåget, buss, bussen, tunnelbana, spårvagn, taxi, uber, parkering, motorväg, hur långt är det, avstånd, bensin*, däck, däcktryck, oljebyte, var är jag, tog, zug, verkehr, trafikk',
  },
  banking: {
    en: 'bank, banks, bank account, savings account, checking account, balance of my, account balance, transfer money, money transfer, transfer funds, routing number, pin number, change my pin, atm, withdraw*, credit score, credit limit, apr, interest rate, mortgage, loan, direct deposit, minimum payment, pay my bill, electric bill, water bill, utility bill, order checks, checkbook, freeze my, frozen, card blocked, report lost card, lost my card, my visa card, stock market, stocks, shares, bitcoin, crypto*, exchange rate, currency exchange, rollover 401k, 401k, pension, income, salary, paycheck, w2, taxes, tax return, insurance, spending history, transactions, transaction, deposit, bill due, credit card limit, standing order, direct debit*, top up, iban',
    nl: 'bank, banken, bankrekening, spaarrekening, saldo op, rekeningnummer, geld overmaken, overmaken, pincode van mijn, pinautomaat, geld opnemen, kredietlimiet, rente, hypotheek, lening, salaris, belastingaangifte, belasting, aandelen, beurs, bitcoin, crypto*, wisselkoers, pensioen, verzekering, energierekening, transacties, transactie',
    sv: 'bank, banken, bankkonto, sparkonto, saldo på, kontonummer, överföra pengar, överföring, pinkod, bankomat, ta ut pengar, kreditgräns, ränta, bolån, lån, lön, lönen, deklaration*, skatt, skatten, aktier, börsen, bitcoin, krypto*, växelkurs, pension*, försäkring*, elräkning*, transaktion*, isk konto',
  },
  sport: {
    en: 'football, soccer, cricket, ipl, basketball, nba, nfl, baseball, tennis match, match score, score of the, the score, league, fantasy, team wins, player, players, winner, world cup, olympics, formula one, f1, tournament, quarterback, coach, captain, contest, contests, leaderboard, batsman, bowler, wicket*, innings, create team, my team, join league, entry fee, winnings, super bowl, playoffs, match abandoned, lineup, championship',
    nl: 'voetbal, ajax, feyenoord, psv, wedstrijd, wedstrijden, stand van de, uitslag, competitie, eredivisie, speler, spelers, wk, olympische, formule, verstappen, toernooi, trainer, tennis, schaatsen, wielrennen, tour de france, doelpunt*, scoorde',
    sv: 'fotboll, fotbollen, hockey, ishockey, allsvenskan, match, matchen, resultat i, ställningen, liga, ligan, spelare, vm, os, formel, turnering*, tränare, tennis, skidor, fotball, fussball, fodbold, mål gjorde',
  },
  news: {
    en: 'news, headline*, president, prime minister, election, elections, politic*, government, senate, congress, war in, climate change, breaking news, current events, trump, biden, putin, king, queen of, vote for',
    nl: 'nieuws, krantenkop*, president, premier, minister, verkiezing*, politie*k, regering, kabinet, oorlog, koning, tweede kamer, stemmen op',
    sv: 'nyheter, nyheterna, rubriker, president*, statsminister*, val, valet, politik*, regering*, riksdag*, krig*, kungen, rösta på, nyheder, nachrichten',
  },
  knowledge: {
    en: 'capital of, population, how tall, how old is, how far away, when was, who was, who is the, who invented, who wrote, who won, who discovered, what is the meaning, meaning of, definition, define, synonym*, spell, spelling, how do you spell, translate, translation, in spanish, in french, in german, in italian, how do you say, history of, biggest, tallest, largest, longest, planet, planets, moon, earth, universe, ocean, mountain, dinosaurs lived, animals, species, why is the sky, science, chemistry, physics, philosophy, poem, essay, homework, quiz, trivia, fact, fun fact, book about history, wikipedia, explain',
    nl: 'hoofdstad, inwoners, hoe oud is, hoe hoog is, wie was, wie is de, wie heeft uitgevonden, wie schreef, wie won, betekenis van, betekent, definitie, synoniem*, vertaal*, vertaling, in het spaans, in het frans, in het duits, in het engels, hoe zeg je, geschiedenis van, grootste, hoogste, langste, planeet, planeten, maan, aarde, heelal, dieren, wetenschap, gedicht, werkstuk, huiswerk, quiz, weetje, leg uit',
    sv: 'huvudstad*, invånare, hur gammal är, hur hög är, vem var, vem är, vem uppfann, vem skrev, vem vann, betydelsen av, betyder, definition*, synonym*, översätt*, översättning, på spanska, på franska, på tyska, på engelska, hur säger man, historien om, största, högsta, längsta, planet, planeter, månen, jorden, universum, djur, vetenskap*, dikt, uppsats, läxa, läxor, frågesport, kuriosa, förklara',
  },
  maths: {
    en: 'plus, minus, divided by, multiplied by, times, square root, percent of, sum of, calculate, equation, solve, how many ounces, how many inches, convert, fraction*, algebra, roll a dice, roll dice, flip a coin, coin flip, random number',
    nl: 'plus, min, gedeeld door, keer, wortel van, procent van, som van, bereken, vergelijking oplossen, omrekenen, hoeveel centimeter, dobbelsteen, kop of munt, willekeurig getal',
    sv: 'plus, minus, delat med, gånger, roten ur, procent av, summan av, beräkna, räkna ut, ekvation, omvandla, tärning, krona eller klave, singla slant, slumptal',
  },
  fun: {
    en: 'joke, jokes, funny, make me laugh, riddle, sing, tell me a story, story, game, play a game, horoscope, zodiac, magic, prank, meme, bored, entertain, pick up line, truth or dare',
    nl: 'mop, moppen, grap, grappig, grappen, raadsel, zing, vertel een verhaal, verhaaltje, spelletje, horoscoop, sterrenbeeld, verveel*',
    sv: 'skämt, vits, rolig, roligt, gåta, sjung, berätta en saga, saga, spel, horoskop, stjärntecken, uttråkad, tråkigt, vittighed, vits, witz, vitsen',
  },
  messages: {
    en: 'email from, emails, inbox, check my email, send an email, send email, new emails, send a text, text my, text message, call mom, call my, phone call, make a call, voicemail, contacts, add contact, tweet, twitter, facebook, instagram post, post on, social media, snapchat, tiktok, whatsapp my, find my phone, my phone is, ring my phone',
    nl: 'mails, mailtje, inbox, stuur een mail, stuur een bericht, bericht sturen naar, sms naar, bel mama, bel mijn, telefoontje, voicemail, contactpersoon, tweet*, twitter, facebook, post op, sociale media, tiktok, zoek mijn telefoon',
    sv: 'mejlen, inkorg*, skicka ett mejl, skicka mejl, skicka ett sms, sms till, ring mamma, ring pappa, ring till, röstbrevlåda, kontakter, tweet*, twitter, facebook, posta på, sociala medier, tiktok, hitta min telefon, sende, send en, schicke',
  },
  assistant: {
    en: 'who are you, what are you, who made you, who created you, are you a robot, or a robot, or a bot, or a machine, am i talking to, am i speaking to, are you human, are you a human, are you a person, are you ai, are you an ai, are you real, are you a bot, your name, how old are you, where are you from, do you have feelings, what languages do you speak, change your name, call me, your favourite, your favorite, your hobby, hobbies, do you sleep, do you love, marry me, i love you, your birthday, your boss, who do you work for, do you have pets, alexa, siri, hey google, ok google, chatgpt, whisper, speak slower, speak faster, repeat that, say that again, your voice, accent, how are you, hows it going, whats up, nice to meet you, good night, well done, shut up, you are stupid, good bot, bad bot, fuck you, meaning of life',
    nl: 'wie ben je, wie ben jij, wat ben je, wie heeft je gemaakt, ben jij een robot, ben jij een mens, ben jij echt, ben jij een bot, ben je een bot, of een robot, of een bot, of een mens, praat ik met een, ben je een robot, ben je een mens, ben je echt, hoe heet je, je naam, hoe oud ben je, waar kom je vandaan, heb je gevoelens, welke talen spreek, noem me, je favoriete, hobby, hobbys, slaap je, hou van je, trouw met me, alexa, siri, hey google, chatgpt, herhaal, nog een keer zeggen, hoe gaat het, alles goed, aangenaam, slaap lekker, welterusten, goed gedaan, hou je mond, zin van het leven',
    sv: 'vem är du, vad är du, vem har gjort dig, vem skapade dig, är du en robot, är du en bot, är du en ai, eller en robot, eller en bot, eller en maskin, pratar jag med, är du en människa, är du människa, är du riktig, vad heter du, ditt namn, hur gammal är du, var kommer du ifrån, har du känslor, vilka språk talar, kalla mig, din favorit*, hobby, sover du, älskar dig, gift dig, alexa, siri, hey google, chatgpt, upprepa, säg det igen, hur mår du, hur är läget, läget, trevligt att träffas, god natt, bra jobbat, håll käften, meningen med livet',
  },
  'other-world': {
    en: 'school, university, exam, doctor, dentist, hospital appointment, diet, workout plan, boyfriend problem, girlfriend problem, relationship, divorce, lawyer, landlord, rent, apartment, house for sale, python code, javascript, programming, write a function, code review, sql, algorithm, excel formula, ignore your, ignore previous, ignore all, system prompt, pretend you are, act as, jailbreak, previous instructions, your instructions, unclog, plumber, electrician, lawn, neighbor*, neighbour*, baby names, dog training, immigration, military, church, bible, god, religion, pizza dough, meditation, sleep better',
    nl: 'school, universiteit, examen, tentamen, dokter, tandarts, huisarts, dieet, relatie, scheiding, advocaat, huurhuis, appartement, huis te koop, python, javascript, programmeren, negeer je, negeer alle, vorige instructies, systeemprompt, doe alsof je, loodgieter, buren, buurman, babynamen, kerk, bijbel, god, geloof, meditatie',
    sv: 'skola, skolan, universitet*, tenta, prov, läkare, doktor, tandläkare, vårdcentral*, diet, relation, skilsmässa, advokat, hyresrätt, lägenhet, hus till salu, python, javascript, programmera*, ignorera dina, ignorera alla, tidigare instruktioner, systemprompt, låtsas att du, rörmokare, granne, grannen, bebisnamn, kyrka, bibeln, gud, religion, meditation',
  },
} as const satisfies Entries;
