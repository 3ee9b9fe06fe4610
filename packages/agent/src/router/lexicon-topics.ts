import type { Entries } from './lexicon.ts';

/** What shops are asked about besides orders: finer than `policy`, which takes all of it together. */
export const TOPICS = {
  'pay-method': {
    en: 'payment method*, payment option*, mode of payment, modes of payment, ways to pay, pay with, pay by, pay using, credit card, debit card, paypal, klarna, apple pay, google pay, ideal, swish, upi, bank transfer, cheque, accept cash, accept amex, accept mastercard, accept visa, wallet, netbanking, net banking, types of payment, forms of payment, payment type*, payment modalit*',
    nl: 'betaalmethode*, betaalmogelijkhe*, betaalwijze*, betalen met, betaal met, creditcard, paypal, klarna, ideal, bancontact, apple pay, overschrijving, contant, pinnen, betaalopties, tikkie',
    sv: 'betalningsmetod*, betalningssätt*, betalsätt, betala med, kreditkort, bankkort, paypal, klarna, swish, apple pay, banköverföring, kontant, betalningsalternativ, kortbetalning',
  },
  instalment: {
    en: 'instalment*, installment*, emi, pay later, pay in parts, pay monthly, finance, financing, split the payment, split payment, afterpay, buy now pay later, no cost emi, zero interest, credit terms',
    nl: 'termijnen, gespreid betalen, achteraf betalen, later betalen, afbetaling, op afbetaling, riverty, afterpay',
    sv: 'delbetal*, avbetalning*, betala senare, dela upp betalning*, månadsvis, kredit, faktura i efterhand',
  },
  'cash-on-delivery': {
    en: 'cash on delivery, cod, pay on delivery, pay at delivery, pay when it arrives, pay at the door, c o d',
    nl: 'rembours, betalen bij levering, betalen bij aflevering, aan de deur betalen',
    sv: 'postförskott, betala vid leverans, betala vid mottagande',
  },
  'pay-trouble': {
    en: 'payment failed, payment declined, card declined, card was declined, payment error, cant pay, payment did not go through, charged twice, double charged, payment pending, payment stuck, money deducted, amount deducted, transaction failed, checkout error, checkout not working, cannot check out',
    nl: 'betaling mislukt, betaling lukt niet, betaling geweigerd, kaart geweigerd, dubbel betaald, dubbel afgeschreven, kan niet betalen, betaling niet gelukt, afrekenen lukt niet',
    sv: 'betalningen misslyckades, betalning misslyckad, kortet nekades, kort nekat, dubbeldragning, dragit dubbelt, kan inte betala, betalningen gick inte igenom, går inte att betala',
  },
  'contact-details': {
    en: 'phone number, contact number, telephone number, helpline, hotline, customer care, customer care number, call centre, call center, email address of, your email, your number, contact details, contact info*, how do i contact, how can i contact, reach you, get in touch, toll free, whatsapp number, mailing address',
    nl: 'telefoonnummer, contactgegevens, klantenservice nummer, jullie nummer, jullie mail, emailadres van, hoe bereik ik, contact opnemen met, hoe kan ik jullie bereiken, bereikbaar, whatsapp nummer',
    sv: 'telefonnummer, kontaktuppgifter, kundtjänst nummer, ert nummer, er mejl, mejladress, hur når jag, kontakta er, hur kontaktar jag, nås ni, kundtjänsten nås',
  },
  hours: {
    en: 'opening hours, open on, open at, are you open, opening times, working hours, business hours, what time do you, what time are you, hours of operation, closing time, when do you open, when do you close, open today, open tomorrow, weekend hours, operational, available hours, timings',
    nl: 'openingstijden, open op, zijn jullie open, hoe laat open, hoe laat dicht, sluitingstijd, wanneer open, open vandaag, koopzondag, koopavond, tot hoe laat',
    sv: 'öppettider, öppet, har ni öppet, när öppnar, när stänger, stänger ni, öppnar ni, öppet idag, öppet på helgen, telefontider',
  },
  'store-place': {
    en: 'store near, shop near, nearest store, nearest shop, physical store, showroom, outlet, branch, branches, where are you located, where are you based, store location*, shop location*, store in, shop in, visit your, try it in, retail store*, stores in, location of your, your address, head office, office address, warehouse address, walk in',
    nl: 'fysieke winkel, winkel in, winkels in, dichtstbijzijnde winkel, showroom, filiaal, filialen, waar zitten jullie, waar zijn jullie gevestigd, vestiging*, jullie adres, hoofdkantoor, langskomen, bezoekadres',
    sv: 'fysisk butik, butik i, butiker i, närmaste butik, showroom, filial, var ligger ni, var finns ni, er adress, huvudkontor, besöka er, besöksadress, butik nära',
  },
  jobs: {
    en: 'job, jobs, vacanc*, career*, hiring, internship, intern, work for you, work with you, work at your, join your team, recruitment, apply for, cv, resume, work from home, employment, part time job',
    nl: 'vacature*, werken bij, stage, stageplek, sollicit*, baan, bijbaan, cv sturen, personeel nodig, thuiswerk',
    sv: 'lediga jobb, jobba hos, jobba på, praktik, praktikplats, anställning, rekryter*, söka jobb, sommarjobb, cv, extrajobb',
  },
  partners: {
    en: 'wholesale, distributor*, distribution, dealer*, dealership, reseller*, franchise*, retailer*, bulk supply, stockist*, partner with, partnership*, collaborat*, affiliate*, influencer*, become a seller, sell on your, sell my products, vendor, supplier*, sponsorship*, business enquiry, business inquiry, b2b, ambassador',
    nl: 'groothandel, distributeur*, dealer*, wederverkoper*, franchise*, zakelijke klant, samenwerk*, samenwerking, affiliate*, influencer*, leverancier*, verkooppunt*, partner worden, b2b, sponsor*',
    sv: 'grossist, återförsäljare, distributör*, franchise*, samarbet*, affiliate*, influencer*, leverantör*, företagskund, partner, sponsr*, b2b, ambassadör',
  },
  account: {
    en: 'account, my account, user account, login, log in, logging in, sign in, sign up, signing up, sign me up, register, registering, registration, username, profile, delete account, close account, create an account, open an account, verify my email, verification email, switch account, personal details, personal information, personal data, otp, reset my, premium account, free account',
    nl: 'account, accounts, inloggen, ingelogd, inlog, aanmelden, registreren, registratie, gebruikersnaam, profiel, account verwijderen, account aanmaken, persoonlijke gegevens, mijn gegevens, verificatiemail',
    sv: 'konto, kontot, konton, logga in, inloggning, inloggad, registrera, registrering, användarnamn, profil, radera konto, skapa konto, personuppgifter, mina uppgifter, verifieringsmejl',
  },
  password: {
    en: 'password, pasword, pin code for my account, access key, reset password, forgot my password, forgotten password, user pin, locked out',
    nl: 'wachtwoord, wachtwoord vergeten, inlogcode, wachtwoord resetten',
    sv: 'lösenord, lösenordet, glömt lösenord, glömt mitt lösenord, återställa lösenord',
  },
  invoice: {
    en: 'invoice*, bill, bills, receipt*, tax invoice, vat invoice, proof of purchase, gst, vat number, billing',
    nl: 'factuur, facturen, bon, bonnetje, kassabon, aankoopbewijs, btw nummer, btw factuur',
    sv: 'faktura, fakturan, kvitto, kvittot, kvitton, momsnummer, köpbevis',
  },
  'delivery-general': {
    en: 'do you ship, do you deliver, ship to, deliver to, shipping to, delivery to, shipping cost*, shipping fee*, delivery cost*, delivery fee*, delivery charge*, shipping charge*, free shipping, free delivery, shipping option*, delivery option*, delivery method*, shipping method*, express delivery, same day delivery, next day delivery, international shipping, international delivery, how long does delivery, how long does shipping, how long do you take, delivery time, shipping time, delivery take, shipping take, delivery period, how many days for delivery, which courier do you use, deliver on weekends, sunday delivery, overseas, worldwide, abroad',
    nl: 'verzenden jullie, leveren jullie, bezorgen jullie, sturen jullie, verzendkosten, bezorgkosten, leverkosten, levertijd*, bezorgtijd*, gratis verzending, gratis bezorging, verzendopties, bezorgopties, leveropties, express, zelfde dag, volgende dag, buitenland, hoe lang duurt de levering, hoe lang duurt verzending, welke vervoerder, op zondag bezorgen, internationaal, verzendmethode*',
    sv: 'skickar ni, levererar ni, fraktar ni, fraktkostnad*, leveranskostnad*, fraktavgift*, leveranstid*, fri frakt, gratis frakt, fraktalternativ*, leveransalternativ*, leveranssätt, expressleverans, samma dag, utomlands, hur lång leveranstid, hur lång tid tar leverans*, vilken transportör, helgleverans, internationell*, frakt till, leverans till, vad kostar frakten, frakten',
  },
  'area-served': {
    en: 'pincode*, pin code, postcode*, postal code*, zip code*, my area, my city, my town, serviceable, deliver in, delivery in, service available, available in my, deliver here, this location, my location, rural, islands, po box, parcel locker*, apo, which countries, what countries, other countries, outside the',
    nl: 'postcode*, mijn regio, mijn stad, mijn dorp, waddeneilanden, in mijn omgeving, postbus, pakketautomaat, welke landen, andere landen, buiten nederland, naar belgie, naar duitsland',
    sv: 'postnummer, min stad, mitt område, där jag bor, till öar, postbox, paketbox, paketskåp, vilka länder, andra länder, utanför sverige, till norge, till finland, till danmark, åland',
  },
  ingredients: {
    en: 'ingredient*, contain, contains, allergen*, allergic, allergy, gluten, lactose, nut free, nuts, sugar free, palm oil, paraben*, sulphate*, sulfate*, vegan, vegetarian, halal, kosher, made of, made from, nutritional*, calories in, additives, preservatives, chemicals, fragrance, perfume free, hypoallergenic, latex',
    nl: 'ingredient*, bevat, bevatten, allergen*, allergie*, gluten, lactose, noten, suikervrij, palmolie, parabenen, vegan, vegetarisch, halal, koosjer, gemaakt van, voedingswaarde, e nummers, conserveringsmiddel*, parfumvrij, zit er in, zitten er in',
    sv: 'ingrediens*, innehåller, innehåll, allergen*, allergi*, gluten, laktos, nötter, sockerfri*, palmolja, parabener, vegansk*, vegan, vegetarisk*, halal, kosher, gjord av, näringsvärde*, konserveringsmedel, parfymfri*, tillsatser',
  },
  usage: {
    en: 'how to use, how do i use, how should i use, how often should, dosage, dose, how many times, when should i take, side effect*, safe for, safe to, safe during, pregnan*, breastfeed*, can i take, can i use it, can i use this, results, does it work, does it really work, how long until results, instructions, manual, assemble, assembly, install, installation, set up the, setup, how does it work, mix it with, before or after',
    nl: 'hoe gebruik, hoe moet ik, gebruiksaanwijzing, handleiding, dosering, hoe vaak, bijwerkingen, veilig voor, veilig tijdens, zwanger*, borstvoeding, werkt het, werkt dit, resultaat, in elkaar zetten, monteren, installeren, montage, hoe werkt',
    sv: 'hur använder, hur ska man, bruksanvisning, manual, dosering, hur ofta, biverkning*, säker för, säkert under, gravid*, amning, ammar, fungerar den, fungerar det, resultat, montera, montering, installera, hur fungerar, monteringsanvisning',
  },
  care: {
    en: 'care instructions, care for, take care of, wash, washing, machine wash, hand wash, dry clean*, tumble dry, iron, bleach, clean it, cleaning, clean my, polish, shrink, waterproof it again, reproof, descale, maintain, maintenance, stain*, dishwasher',
    nl: 'wassen, wasvoorschrift*, wasmachine, handwas, droger, strijken, schoonmaken, reinigen, onderhoud*, vlekken, krimpt, ontkalken, vaatwasser, poetsen, stomerij',
    sv: 'tvätta, tvättråd*, tvättas, maskintvätt*, handtvätt, torktumla*, stryka, rengör*, skötsel*, sköta om, fläckar, krymper, avkalka, diskmaskin, putsa, kemtvätt',
  },
  storage: {
    en: 'store it, storage, keep it fresh, shelf life, expiry, expiration date, best before, use by, keep in the fridge, refrigerat*, freeze it, after opening, how long does it last, how long can i keep, use it after',
    nl: 'bewaren, bewaar, houdbaar*, houdbaarheidsdatum, tht, koelkast, invriezen, na opening, hoe lang goed',
    sv: 'förvara*, förvaring, hållbarhet*, bäst före, utgångsdatum, kylskåp*, frysa in, efter öppning, hur länge håller',
  },
  authentic: {
    en: 'authentic*, genuine, original product*, original brand, fake, counterfeit, duplicate, real or fake, is this legit, legit, trustworthy, trusted, certif*, tested, lab report*, fssai, fda, approved, licensed, scam site, is this site real, hologram, identify original, verify the product',
    nl: 'authentiek, origineel, originele, echt product, namaak, nep, betrouwbaar, keurmerk, certifica*, gecertificeerd, getest, legitiem, echte website',
    sv: 'äkta, original*, kopia, falsk*, pålitlig*, trovärdig*, certif*, testad*, godkänd*, legitim*, seriös, seriösa, äkthet*',
  },
  sustainable: {
    en: 'sustainab*, eco friendly, environment*, carbon, recycl*, plastic free, packaging, biodegradable, ethical*, fair trade, fairtrade, cruelty free, animal testing, made in, where is it made, where are your products made, manufactured, country of origin, organic certified, sourced, supply chain, factory, factories, child labour, working conditions',
    nl: 'duurza*, milieu*, co2, recycl*, plasticvrij, verpakking, verpakkingen, ethisch, fair trade, fairtrade, dierproef*, dierproefvrij, gemaakt in, waar gemaakt, geproduceerd, herkomst, fabriek*, kinderarbeid, arbeidsomstandigheden',
    sv: 'hållbar*, miljö*, klimat*, koldioxid, återvinn*, plastfri*, förpackning*, etisk*, fairtrade, djurförsök, djurtest*, tillverkad i, tillverkas, var tillverkas, ursprung, ursprungsland, fabrik*, barnarbete, arbetsvillkor',
  },
  privacy: {
    en: 'privacy, gdpr, my data, cookies, personal data, data protection, terms and conditions, terms of service, terms of use, legal notice, small print',
    nl: 'privacy*, avg, mijn gegevens, cookies, gegevensbescherming, algemene voorwaarden, voorwaarden',
    sv: 'integritet*, gdpr, mina uppgifter, cookies, kakor, dataskydd, allmänna villkor, köpvillkor, användarvillkor',
  },
  'gift-service': {
    en: 'gift wrap*, gift card*, gift certificate*, gift message, gift box, gift note, gift receipt, store credit, e gift, gift voucher balance',
    nl: 'cadeaubon*, cadeaukaart*, inpakken, cadeauverpakking, cadeaupapier, kaartje erbij, tegoedbon, cadeauservice',
    sv: 'presentkort*, presentinslagning, slå in, paketinslagning, hälsningskort, tillgodokvitto, presentask',
  },
  'how-to-order': {
    en: 'how to order, how do i order, how can i order, how to buy, how do i buy, how can i buy, how to purchase, how to place an order, place an order, placing an order, make a purchase, order online, order by phone, minimum order, add to cart, add to basket, shopping cart, checkout, check out, order without account, guest checkout, preorder*, pre order*, order process, unable to order, cant order, cannot order',
    nl: 'hoe bestel ik, hoe kan ik bestellen, bestelling plaatsen, een bestelling plaatsen, hoe plaats ik, telefonisch bestellen, minimale bestelling, minimum bestelbedrag, winkelwagen, winkelmandje, afrekenen, zonder account, vooruitbestellen, kan niet bestellen, bestellen lukt niet',
    sv: 'hur beställer, hur gör jag en beställning, lägga en beställning, lägga en order, göra en beställning, beställa per telefon, minsta order, minsta beställning, varukorg, kundvagn, kassan, utan konto, förbeställ*, kan inte beställa, går inte att beställa',
  },
  company: {
    en: 'about your company, about the company, about your brand, who are you guys, who founded, founder, owner of, when was the company, history of, your story, parent company, how big is, years in business, about you, what does your company, what is this company, what do you sell, tell me about your brand, reviews of your, leave a review, write a review, feedback, rate your',
    nl: 'over jullie bedrijf, jullie bedrijf, wie is de eigenaar, oprichter, opgericht, jullie verhaal, over jullie, wat verkopen jullie, beoordeling*, review*, recensie*, feedback',
    sv: 'om ert företag, ert företag, grundare, grundades, ägare, er historia, om er, vad säljer ni, vad är ni för, recension*, omdöme*, betygsätt*, feedback',
  },
  'gift-idea': {
    en: 'gift, gifts, present, presents, birthday, christmas, anniversary, secret santa, mothers day, fathers day, valentine*, for my wife, for my husband, for my mum, for my mom, for my dad, for my son, for my daughter, for my girlfriend, for my boyfriend, for my friend, for a friend, for her, for him, for kids, year old',
    nl: 'cadeau*, cadeautje*, verjaardag*, kerst, sinterklaas, moederdag, vaderdag, voor mijn vrouw, voor mijn man, voor mijn moeder, voor mijn vader, voor mijn zoon, voor mijn dochter, voor mijn vriendin, voor mijn vriend, voor een vriend, jarige, jaar oud',
    sv: 'present*, presenttips, födelsedag*, julklapp*, julen, mors dag, fars dag, till min fru, till min man, till min mamma, till min pappa, till min son, till min dotter, till min tjej, till min kille, till en vän, åring',
  },
  buy: {
    en: 'buy, want to buy, would like to buy, like to purchase, want to purchase, purchase some, want to order, interested in, shopping for, get one, get some, sell me, need a, need some, need to get, looking for a, searching for, search for, show products, show me, products for, available, availability, got any, any good, best, top rated, bestseller*, most popular, newest, new arrivals, what products',
    nl: 'kopen, koop, wil een, aanschaffen, geinteresseerd in, nodig, zoeken naar, laat zien, toon, producten voor, verkrijgbaar, beschikbaar, beste, bestverkochte, populairste, nieuwste, nieuwe collectie, assortiment',
    sv: 'köpa, vill ha, skaffa, intresserad av, behöver en, behöver ett, leta efter, visa, produkter för, tillgänglig*, finns det, bästa, bästsäljare, mest populära, nyaste, nyheter i sortimentet, sortiment',
  },
} as const satisfies Entries;
