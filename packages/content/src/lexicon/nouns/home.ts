/** Nouns for furniture, bedding, lighting and the house; lines as in `CLOTHING_NOUNS`. */
export const HOME_NOUNS = `
furniture | furniture | meubel, meubilair | möbel, möbler
sofa | sofa, couch, settee, loveseat, sectional | bank, zitbank, bankstel, hoekbank, slaapbank | soffa, bäddsoffa, hörnsoffa | furniture
armchair | armchair, recliner, easy chair | fauteuil, leunstoel | fåtölj | chair
chair | chair, dining chair | stoel, eetkamerstoel | stol, matstol, stolar | furniture
office-chair | office chair, desk chair, gaming chair | bureaustoel, gamestoel | kontorsstol, skrivbordsstol, gamingstol | chair
stool | stool, bar stool, footstool, ottoman, pouf | kruk, barkruk, poef, hocker | pall, barstol, fotpall, sittpuff, puff | furniture
bench | bench | bankje, zitbankje, tuinbank | bänk, trädgårdsbänk | furniture
table | table, dining table | tafel, eettafel | bord, matbord, köksbord | furniture
coffee-table | coffee table, side table, end table | salontafel, bijzettafel | soffbord, sidobord | table
desk | desk, standing desk, writing desk | bureau, zit-sta bureau | skrivbord, höj- och sänkbart skrivbord | furniture
bed | bed, bed frame, bunk bed, boxspring | bed, ledikant, bedframe, stapelbed, boxspring | säng, sängram, våningssäng | furniture
mattress | mattress, mattress topper | matras, topmatras, topper | madrass, bäddmadrass
pillow | pillow | kussen, hoofdkussen | kudde, huvudkudde
cushion | cushion, throw pillow | sierkussen, kussentje, zitkussen | prydnadskudde, dyna, sittdyna
pillowcase | pillowcase, pillow case, cushion cover | kussensloop, sloop, kussenhoes | örngott, kuddfodral
duvet | duvet, comforter, quilt | dekbed | täcke, duntäcke
bedding | bedding, duvet cover, bed linen, sheet, bed sheet, fitted sheet | beddengoed, dekbedovertrek, laken, hoeslaken | sängkläder, påslakan, lakan, påslakanset, dra på lakan
blanket | blanket, throw, plaid | deken, plaid, fleecedeken | filt, pläd
wardrobe | wardrobe, closet, armoire | kledingkast, garderobekast, garderobe | garderob, klädskåp | furniture
cabinet | cabinet, cupboard, sideboard | kast, dressoir, kastje | skåp, skänk, sideboard | furniture
dresser | dresser, chest of drawers, nightstand, bedside table | ladekast, commode, nachtkastje | byrå, nattduksbord, sängbord | furniture
bookcase | bookcase, bookshelf, shelf, shelving unit | boekenkast, plank, wandplank, stellingkast | bokhylla, hylla, vägghylla | furniture
tv-stand | tv stand, tv cabinet | tv-meubel, tv meubel | tv-bänk, tv bänk, mediabänk | furniture
coat-rack | coat rack, coat hook, hanger, clothes hanger | kapstok, kledinghanger, kleerhanger | klädhängare, galge, hatthylla
shoe-rack | shoe rack | schoenenrek, schoenenkast | skohylla, skoställ
rug | rug, carpet | vloerkleed, tapijt, karpet, kleed | matta, ryamatta
doormat | doormat, door mat, bath mat | deurmat, badmat | dörrmatta, badrumsmatta
curtain | curtain, drape, blackout curtain | gordijn, overgordijn | gardin, mörkläggningsgardin
blinds | blinds, roller blind, venetian blind | jaloezie, rolgordijn, lamel | persienn, rullgardin
lamp | lamp, light fixture, chandelier | lamp, kroonluchter | lampa, ljuskrona, belysning
table-lamp | table lamp, bedside lamp, desk lamp | tafellamp, bureaulamp, nachtlamp, leeslamp | bordslampa, skrivbordslampa, sänglampa | lamp
floor-lamp | floor lamp | vloerlamp, staande lamp | golvlampa | lamp
ceiling-lamp | ceiling lamp, ceiling light, pendant light, pendant lamp | plafondlamp, hanglamp | taklampa, pendellampa, plafond | lamp
wall-lamp | wall lamp, wall light, sconce | wandlamp | vägglampa | lamp
lantern | lantern, oil lamp, storm lamp | lantaarn, olielamp, stormlamp | lykta, lanterna, fotogenlampa | lamp
light-bulb | light bulb, bulb, led bulb | gloeilamp, ledlamp, peertje | glödlampa, led-lampa, ljuskälla
led-strip | led strip, string lights, fairy lights, light string | ledstrip, lichtsnoer, lichtslinger, kerstverlichting | ledslinga, led-list, ljusslinga
candle | candle, scented candle, tealight | kaars, geurkaars, waxinelichtje | ljus, doftljus, värmeljus, stearinljus
candle-holder | candle holder, candlestick | kandelaar, kaarsenhouder | ljusstake, ljushållare, ljuslykta
vase | vase | vaas | vas
mirror | mirror | spiegel | spegel
clock | clock, wall clock, alarm clock | klok, wandklok, wekker | väggklocka, väckarklocka
picture-frame | picture frame, photo frame | fotolijst, fotolijstje, lijst | fotoram, tavelram
poster | poster, wall art, art print, painting, canvas print | poster, schilderij, wanddecoratie | poster, affisch, tavla, väggkonst
wallpaper | wallpaper, wall sticker | behang, muursticker | tapet, väggdekor, väggklistermärke
towel | towel, bath towel | handdoek, badhanddoek | handduk, badlakan, badhandduk
shower-curtain | shower curtain | douchegordijn | duschdraperi
shower-head | shower head, tap, faucet, mixer tap | douchekop, kraan, mengkraan | duschmunstycke, kran, blandare, duschhuvud
toilet-seat | toilet seat, toilet brush | wc-bril, toiletborstel, wc bril | toalettsits, toalettborste
laundry-basket | laundry basket, hamper basket | wasmand | tvättkorg
drying-rack | drying rack, clothes horse, ironing board | droogrek, wasrek, strijkplank | torkställning, strykbräda
basket | basket, storage box, storage bin | mand, opbergbox, opbergdoos | korg, förvaringslåda, förvaringsbox
bin | trash can, waste bin, garbage can, dustbin | prullenbak, vuilnisbak, afvalemmer | papperskorg, sopkorg, soptunna
cleaning-product | cleaner, cleaning product, detergent, laundry detergent, dish soap, fabric softener | schoonmaakmiddel, wasmiddel, afwasmiddel, wasverzachter | rengöringsmedel, tvättmedel, diskmedel, sköljmedel
mop | mop, broom, duster, cleaning cloth | dweil, bezem, mop, doekje, vaatdoek | mopp, kvast, trasa, disktrasa
vacuum-cleaner | vacuum cleaner, vacuum, hoover | stofzuiger, steelstofzuiger | dammsugare
robot-vacuum | robot vacuum | robotstofzuiger | robotdammsugare | vacuum-cleaner
vacuum-bag | vacuum bag, dust bag, vacuum cleaner bag | stofzuigerzak | dammsugarpåse
iron | steam iron, clothes iron, garment steamer | strijkijzer, kledingstomer, stoomstrijkijzer | strykjärn, ångstrykjärn
fan | fan, ceiling fan | ventilator | fläkt, takfläkt
heater | heater, radiator, electric heater | kachel, radiator, verwarming | element, värmare, kamin
air-conditioner | air conditioner | airco, airconditioner | luftkonditionering, ac-aggregat
air-purifier | air purifier, humidifier, dehumidifier | luchtreiniger, luchtbevochtiger, luchtontvochtiger | luftrenare, luftfuktare, luftavfuktare
smoke-detector | smoke detector, smoke alarm | rookmelder | brandvarnare
christmas-decoration | christmas tree, christmas decoration, bauble | kerstboom, kerstversiering, kerstbal | julgran, julpynt, julkula
`;
