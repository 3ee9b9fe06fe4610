/** Nouns for care, beauty, health and food supplements; lines as in `CLOTHING_NOUNS`. */
export const BEAUTY_AND_HEALTH_NOUNS = `
cosmetics | cosmetics, beauty product | cosmetica | kosmetika, skönhetsprodukt
makeup | makeup, make-up, make up | make-up, makeup | smink, makeup | cosmetics
lipstick | lipstick, lip gloss | lippenstift, lipgloss | läppstift, läppglans | makeup
lip-balm | lip balm | lippenbalsem | läppbalsam, cerat
mascara | mascara | mascara | mascara | makeup
eyeliner | eyeliner, eye pencil | eyeliner, oogpotlood | eyeliner, kajal, ögonpenna | makeup
eyeshadow | eyeshadow, eye shadow | oogschaduw | ögonskugga | makeup
foundation | foundation, concealer | foundation, concealer | foundation, concealer | makeup
blush | blush, bronzer, highlighter | blush, bronzer | rouge, bronzer | makeup
nail-polish | nail polish, nail varnish, gel polish | nagellak, gellak | nagellack, gellack | makeup
nail-file | nail file, nail clipper | nagelvijl, nagelknipper | nagelfil, nagelklippare
face-cream | face cream, moisturiser, moisturizer, day cream, night cream | gezichtscrème, dagcrème, nachtcrème | ansiktskräm, dagkräm, nattkräm | skincare
body-lotion | body lotion, body cream, body butter, hand cream | bodylotion, bodycrème, handcrème, huidcrème | hudlotion, bodylotion, kroppskräm, handkräm | skincare
skincare | skincare, skin care | huidverzorging | hudvård
serum | serum | serum | serum | skincare
cleanser | cleanser, face wash, micellar water | gezichtsreiniger, reinigingsmelk, micellair water | ansiktsrengöring, rengöringsmjölk | skincare
toner-skin | face toner, face mist | gezichtstonic | ansiktsvatten | skincare
face-mask | face mask, sheet mask | gezichtsmasker | ansiktsmask | skincare
scrub | scrub, exfoliator | scrub, peeling | skrubb, peeling | skincare
sunscreen | sunscreen, sun cream, sunblock | zonnebrand, zonnebrandcrème, zonnecrème | solkräm, solskydd, solskyddskräm
shampoo | shampoo | shampoo | schampo, shampoo
conditioner | conditioner | conditioner, crèmespoeling | balsam, hårbalsam
hair-mask | hair mask, hair oil | haarmasker, haarolie | hårinpackning, hårolja
hair-dye | hair dye, hair colour, hair color | haarverf, haarkleuring | hårfärg
hair-gel | hair gel, hair wax, hairspray, hair spray | haargel, haarwax, haarlak | hårgel, hårvax, hårspray
hairbrush | hairbrush, hair brush, comb | haarborstel, kam | hårborste, kam
hair-dryer | hair dryer, hairdryer, blow dryer | föhn, haardroger | hårtork, hårfön, fön
straightener | straightener, flat iron, curling iron, curling tongs | stijltang, krultang | plattång, locktång
shower-gel | shower gel, body wash | douchegel | duschgel, duschtvål, duschkräm
soap | soap, hand wash, hand soap | zeep, handzeep | tvål, handtvål
bath-salts | bath salts, bath bomb, bubble bath | badzout, bruisbal, badschuim | badsalt, badbomb, badskum
deodorant | deodorant, antiperspirant | deodorant, deo | deodorant, deo
perfume | perfume, fragrance, cologne, eau de toilette, eau de parfum, aftershave | parfum, geur, eau de toilette, aftershave | parfym, doft, eau de toilette, rakvatten
razor | razor, safety razor, razor blade | scheermes, scheermesje | rakhyvel, rakblad
shaver | shaver, electric shaver, trimmer, beard trimmer, hair clipper | scheerapparaat, trimmer, baardtrimmer, tondeuse | rakapparat, trimmer, skäggtrimmer, hårtrimmer
shaving-foam | shaving foam, shaving cream | scheerschuim, scheercrème | raklödder, rakskum, rakkräm
toothbrush | toothbrush, electric toothbrush | tandenborstel | tandborste, eltandborste
toothpaste | toothpaste | tandpasta | tandkräm
floss | dental floss, mouthwash | flosdraad, mondwater | tandtråd, munskölj
toilet-paper | toilet paper | toiletpapier, wc-papier | toalettpapper
tissues | tissue | zakdoekjes, tissue | pappersnäsduk, servett
menstrual-products | tampon, sanitary pad, sanitary towel, menstrual cup | tampon, maandverband, menstruatiecup | tampong, binda, menskopp
contact-lenses | contact lens, contact lenses | contactlens, contactlenzen, lenzen | kontaktlins, linser
plasters | plaster, band aid, bandage, first aid kit | pleister, verband, ehbo | plåster, bandage, förbandslåda
thermometer | thermometer | thermometer | termometer, febertermometer
blood-pressure-monitor | blood pressure monitor | bloeddrukmeter | blodtrycksmätare
medicine | medicine, painkiller, paracetamol, ibuprofen | medicijn, pijnstiller, paracetamol | medicin, värktablett
supplement | supplement, food supplement | supplement, voedingssupplement | kosttillskott, tillskott
vitamins | vitamin, multivitamin | vitamine, multivitamine | vitamin, multivitamin | supplement
omega-3 | omega 3, fish oil | omega 3, visolie | omega 3, fiskolja | supplement
magnesium | magnesium, zinc, iron tablet | magnesium, zink | magnesium, zink | supplement
collagen | collagen | collageen | kollagen | supplement
probiotics | probiotic | probiotica | probiotika | supplement
protein-powder | protein powder, whey, protein shake, protein | eiwitpoeder, proteïnepoeder, eiwitshake, proteïne, whey | proteinpulver, vassleprotein, proteinshake, protein | supplement
creatine | creatine, pre workout, bcaa | creatine, pre workout, bcaa | kreatin, pre workout, bcaa, pwo | supplement
protein-bar | protein bar, energy bar | eiwitreep, proteïnereep, energiereep | proteinbar, proteinkaka, energibar
massage-gun | massage gun, massager, massage oil | massagepistool, massageapparaat, massageolie | massagepistol, massageapparat, massageolja
essential-oil | essential oil, diffuser, aroma diffuser | etherische olie, diffuser, geurverspreider | eterisk olja, diffuser, doftspridare
cbd-oil | cbd oil, cbd | cbd olie, cbd | cbd olja, cbd
condoms | condom, lubricant | condoom, glijmiddel | kondom, glidmedel
wheelchair | wheelchair, walker, rollator | rolstoel, rollator | rullstol, rollator
hearing-aid | hearing aid | gehoorapparaat, hoortoestel | hörapparat
`;
