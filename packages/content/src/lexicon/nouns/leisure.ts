/** Nouns for sport, travel, animals, children, hobby, office and cars; lines as in `CLOTHING_NOUNS`. */
export const LEISURE_NOUNS = `
bicycle | bicycle, bike, mountain bike, road bike, city bike | fiets, mountainbike, racefiets, stadsfiets | cykel, mountainbike, racercykel
e-bike | e-bike, ebike, electric bike | e-bike, elektrische fiets, ebike | elcykel | bicycle
bicycle-light | bike light, bicycle light | fietslamp, fietsverlichting, fietslicht | cykellampa, cykelbelysning
bicycle-lock | bike lock, bicycle lock | fietsslot | cykellås
bicycle-bag | bike bag, pannier | fietstas | cykelväska
bicycle-tyre | bike tyre, bike tire, inner tube | fietsband, binnenband, buitenband | cykeldäck, cykelslang
bicycle-pump | bike pump, bicycle pump | fietspomp | cykelpump
saddle | saddle, bike seat | zadel | sadel
helmet | helmet, bike helmet, cycling helmet | helm, fietshelm | hjälm, cykelhjälm
scooter | scooter, electric scooter, kick scooter | step, elektrische step, scooter | sparkcykel, elscooter, elsparkcykel
skateboard | skateboard, longboard, roller skates, inline skates | skateboard, longboard, rolschaatsen, skeelers | skateboard, longboard, rullskridskor, inlines
treadmill | treadmill, exercise bike, rowing machine, cross trainer | loopband, hometrainer, roeitrainer, crosstrainer | löpband, motionscykel, roddmaskin, crosstrainer
weights | dumbbell, kettlebell, barbell, weights | dumbbell, halter, kettlebell, gewichten | hantel, hantlar, kettlebell, skivstång, vikter
yoga-mat | yoga mat, exercise mat | yogamat, fitnessmat, sportmat | yogamatta, träningsmatta
resistance-band | resistance band, jump rope, skipping rope | weerstandsband, springtouw | gummiband, träningsband, hopprep
ball | ball, football, soccer ball, basketball | bal, voetbal, basketbal | boll, fotboll, basketboll
football-boots | football boot, cleats, soccer cleats | voetbalschoen | fotbollssko
racket | racket, tennis racket, badminton racket, padel racket | racket, tennisracket, padelracket | racket, tennisracket, padelracket, racketar
golf-club | golf club, golf ball | golfclub, golfbal | golfklubba, golfboll
skis | ski, skis, snowboard, ski boots | ski, ski's, snowboard, skischoenen | skida, skidor, snowboard, pjäxor
ski-goggles | ski goggles, goggles | skibril, duikbril, zwembril | skidglasögon, simglasögon, goggles
ice-skates | ice skates | schaatsen, schaats | skridskor, skridsko
sled | sled, sledge | slee | pulka, släde, kälke
surfboard | surfboard, paddle board, sup board, wetsuit | surfplank, supboard, wetsuit | surfbräda, sup-bräda, våtdräkt
kayak | kayak, canoe, inflatable boat | kajak, kano, opblaasboot | kajak, kanot, gummibåt
fishing-rod | fishing rod, fishing reel, fishing lure | hengel, vishengel, visserij | fiskespö, fiskerulle, fiskedrag
tent | tent | tent | tält
sleeping-bag | sleeping bag | slaapzak | sovsäck
sleeping-mat | sleeping pad, sleeping mat, air mattress, air bed | slaapmat, luchtbed | liggunderlag, luftmadrass
camping-stove | camping stove, camp stove, camping chair, camping table | campingkooktoestel, gasbrander, campingstoel, campingtafel | campingkök, stormkök, campingstol, campingbord
pocket-knife | pocket knife, folding knife, penknife, multitool, multi-tool | zakmes, klapmes, vouwmes, multitool | fickkniv, fällkniv, multiverktyg
compass | compass | kompas | kompass
walking-stick | hiking pole, trekking pole, walking stick | wandelstok | vandringsstav, gåstavar, promenadkäpp
dog-food | dog food, puppy food | hondenvoer, hondenbrokken | hundmat, hundfoder, valpfoder
dog-treats | dog treat, dog chew | hondensnack, hondenkoekjes | hundgodis, tuggben
dog-bed | dog bed, pet bed | hondenmand, hondenkussen, hondenbed | hundbädd, hundsäng
dog-leash | dog leash, leash, dog collar, dog harness | hondenriem, hondenlijn, hondenhalsband, hondentuig | hundkoppel, koppel, hundhalsband, hundsele
dog-toy | dog toy | hondenspeelgoed | hundleksak
cat-food | cat food, kitten food | kattenvoer, kattenbrokken | kattmat, kattfoder
cat-litter | cat litter, litter box | kattenbakvulling, kattenbak, kattengrit | kattsand, kattlåda
scratching-post | scratching post, cat tree | krabpaal | klösträd, klöspelare
pet-food | pet food, bird food, bird seed, fish food | dierenvoer, vogelvoer, visvoer | djurfoder, fågelmat, fågelfrö, fiskmat
aquarium | aquarium, fish tank, hamster cage, bird cage | aquarium, hamsterkooi, vogelkooi | akvarium, hamsterbur, fågelbur
horse-tack | bridle, horse blanket, riding boots, riding helmet | hoofdstel, paardendeken, rijlaarzen, ruitersport | träns, hästtäcke, ridstövlar, ridhjälm
toy | toy | speelgoed, speeltje | leksak
building-blocks | building blocks, lego | bouwblokken, lego | byggklossar, lego, klossar | toy
doll | doll, dollhouse | pop, poppenhuis | docka, dockskåp, dockhus | toy
soft-toy | soft toy, plush, stuffed animal, teddy bear, plushie, cuddly toy | knuffel, knuffelbeer, knuffeldier | gosedjur, nalle, mjukisdjur | toy
puzzle | puzzle, jigsaw puzzle | puzzel, legpuzzel | pussel | toy
board-game | board game, card game, party game | bordspel, gezelschapsspel, kaartspel | brädspel, sällskapsspel, kortspel | toy
toy-car | toy car, toy train, remote control car, rc car | speelgoedauto, speelgoedtrein, bestuurbare auto | leksaksbil, tågbana, radiostyrd bil | toy
trampoline | trampoline, sandbox, slide | trampoline, zandbak, glijbaan | studsmatta, sandlåda, rutschkana, rutschbana
balance-bike | balance bike, tricycle | loopfiets, driewieler | balanscykel, springcykel, trehjuling
stroller | stroller, pram, buggy, pushchair | kinderwagen, buggy, wandelwagen | barnvagn, sulky, sittvagn
car-seat | car seat, child seat, baby seat | autostoel, autostoeltje, kinderzitje, maxi-cosi | bilbarnstol, babyskydd, barnstol
crib | crib, baby cot, baby bed, cradle | babybed, babybedje, wieg, kinderbed | spjälsäng, babysäng, vagga, barnsäng
high-chair | high chair, highchair | kinderstoel | matstol för barn, barnmatstol
baby-carrier | baby carrier, baby sling | draagzak, babydrager, draagdoek | bärsele, bärsjal
diapers | diaper, nappy, nappies, baby wipes | luier, billendoekjes | blöja, blöjor, våtservetter
baby-bottle | baby bottle, feeding bottle, breast pump | zuigfles, babyfles, borstkolf | nappflaska, bröstpump
pacifier | pacifier, dummy, soother, teether | speen, fopspeen, bijtring | napp, bitring
baby-food | baby food, baby formula, infant formula | babyvoeding, flesvoeding, opvolgmelk | barnmat, modersmjölksersättning, välling
romper | romper, onesie, bodysuit, babygrow | romper, rompertje, boxpakje | body, sparkdräkt, bodys
bib | bib, burp cloth, swaddle | slabbetje, slab, hydrofieldoek | haklapp, dregglis, snuttefilt
book | book, novel, cookbook, ebook | boek, roman, kookboek, e-book | bok, roman, kokbok, böcker, e-bok
notebook-paper | notepad, journal, diary, notebook paper, planner, paper notebook, dot notebook, dotted notebook, lined notebook, ruled notebook, spiral notebook | notitieboek, schrift, agenda, dagboek, notitieblok | anteckningsbok, anteckningsblock, kalender, dagbok
calendar | calendar | kalender | väggkalender, kalender
pen | pen, ballpoint, fountain pen, marker, felt tip | pen, balpen, vulpen, stift, viltstift | penna, kulspetspenna, reservoarpenna, tuschpenna
pencil | pencil, crayon, coloured pencil, colored pencil, eraser | potlood, kleurpotlood, gum | blyertspenna, färgpenna, krita, suddgummi
pencil-case | pencil case | etui, pennenetui | pennfodral, pennskrin
scissors | scissors | schaar | sax
paper | paper, envelope, cardboard | papier, envelop, karton | papper, kuvert, kartong
folder | folder, binder, ring binder | map, ordner, ringband | pärm, mapp
whiteboard | whiteboard, blackboard, pinboard | whiteboard, krijtbord, prikbord | whiteboard, griffeltavla, anslagstavla
greeting-card | greeting card, birthday card, postcard | wenskaart, verjaardagskaart, ansichtkaart | gratulationskort, födelsedagskort, vykort
wrapping-paper | wrapping paper, gift wrap | cadeaupapier, inpakpapier | presentpapper, omslagspapper
gift | gift, present | cadeau, cadeautje, kado, geschenk | present, gåva, julklapp
gift-card | gift card, gift voucher | cadeaubon, cadeaukaart, giftcard | presentkort
sticker | sticker, decal | sticker | klistermärke, dekal
balloons | balloon, party decoration, garland | ballon, slinger, feestversiering | ballong, girland, kalasdekoration
paint-set | watercolour, watercolor, acrylic paint, paint set, easel | waterverf, acrylverf, schildersezel | akvarellfärg, akrylfärg, målarset, staffli
canvas | canvas | schildersdoek, canvas | duk, canvas
yarn | yarn, knitting needle, crochet hook, wool yarn | garen, breinaald, haaknaald, breiwol | garn, sticka, stickor, virknål
fabric | fabric, sewing pattern | stof, stoffen, naaipatroon | tyg, symönster
sewing-machine | sewing machine | naaimachine | symaskin
beads | beads, craft kit | kralen, knutselset, hobbypakket | pärlor, pysselset
guitar | guitar, ukulele, bass guitar | gitaar, ukelele, basgitaar | gitarr, ukulele, elgitarr
piano | piano, digital piano, synthesizer | piano, keyboard piano, synthesizer | piano, synt, elpiano
drum | drum, drum kit, drumsticks | drumstel, trommel, drumstokken | trummor, trumset, trumma
violin | violin, flute, trumpet, harmonica | viool, fluit, trompet, mondharmonica | fiol, flöjt, trumpet, munspel
vinyl-record | vinyl record, lp, vinyl | lp, grammofoonplaat, vinylplaat | vinylskiva, lp-skiva
cd-dvd | dvd, blu-ray | dvd, blu-ray | dvd, blu-ray
car-tyre | tyre, tire, winter tyre, summer tyre | autoband, winterband, zomerband | däck, vinterdäck, sommardäck
car-part | car battery, brake pads, brake disc, wiper blade, oil filter, spark plug | autoaccu, remblokken, remschijf, ruitenwisser, oliefilter, bougie | bilbatteri, bromsbelägg, bromsskiva, torkarblad, oljefilter, tändstift
motor-oil | motor oil, engine oil | motorolie | motorolja
car-mat | car mat, floor mat, seat cover | automat, automatten, stoelhoes | bilmatta, bilmattor, sätesöverdrag
roof-rack | roof rack, roof box, bike carrier | dakdrager, dakkoffer, fietsendrager | takräcke, takbox, cykelhållare
motorcycle-gear | motorcycle helmet, motorcycle jacket, motorcycle gloves | motorhelm, motorjas, motorhandschoenen | mc-hjälm, motorcykelhjälm, mc-jacka
e-cigarette | vape, e-cigarette, e-liquid, nicotine pouch, snus | vape, e-sigaret, e-liquid, snus | vape, e-cigarett, e-juice, snus, vitt snus
lighter | lighter, ashtray | aansteker, asbak | tändare, askkopp
case | case, cover, sleeve, pouch | hoes, etui, hoesje, beschermhoes | fodral, överdrag, skal, etui
stand | stand, holder, mount, bracket | standaard, houder, beugel | ställ, hållare, fäste
filter | filter | filter | filter
spare-part | spare part, replacement part | reserveonderdeel, onderdeel | reservdel
accessory | accessory, accessories | accessoire, accessoires, toebehoren | tillbehör, accessoar, accessoarer
kit | kit, starter kit | starterset | kit, startpaket
warranty-extension | extended warranty, service plan | garantieverlenging | förlängd garanti
`;
