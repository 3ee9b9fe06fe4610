/** Words that say for whom, where or how, of one meaning a line: id | English | Dutch | Swedish. They name no product. */
export const THEMES = `
dog | dog, puppy | hond, puppy, honden | hund, valp
cat | cat, kitten | kat, kitten, poes | katt, kattunge
horse | horse, pony | paard, pony | häst, ponny
bird | bird | vogel | fågel
baby | baby, newborn, infant | baby, pasgeboren | baby, bebis, nyfödd
child | child, children, kid, toddler | kind, kinderen, kids, peuter, kleuter | barn, småbarn
girl | girl | meisje | flicka, tjej
boy | boy | jongen | pojke, kille
woman | woman, women, womens, ladies, female | vrouw, dames, damesmode | kvinna, kvinnor, dam
man | man, men, mens, gentlemen, male | man, heren, mannen | man, män, herr
kitchen | kitchen | keuken | kök, köket
bathroom | bathroom | badkamer | badrum
bedroom | bedroom | slaapkamer | sovrum
living-room | living room | woonkamer | vardagsrum
garden | garden, outdoor, outdoors, patio, terrace, balcony | tuin, buiten, outdoor, terras, balkon | trädgård, utomhus, altan, terrass, uteplats, balkong
office | office, workplace | kantoor | kontor
car | car, auto | auto | bil
travel | travel, trip | reis, reizen | resa, rese
school | school | school | skola
work | work | werk | arbete, jobb
winter | winter | winter | vinter
summer | summer | zomer | sommar
rain | rain | regen | regn
christmas | christmas, xmas | kerst, kerstmis | jul
birthday | birthday | verjaardag | födelsedag
wedding | wedding, bridal | bruiloft, huwelijk | bröllop
running | running, jogging, runner | hardlopen, hardloop, hardloper | löpning, löpare, jogga
cycling | cycling, cyclist | fietsen, fietser, wielrennen, wielrenner | cykling, cyklist
swimming | swimming | zwemmen, zwem | simning, sim
hiking | hiking, trekking, hiker | wandelen, wandelaar, hiking | vandring, vandra, vandrare
camping | camping, camper, campers | kamperen, kampeer, kampeerder, camping | camping, campa, campare, tälta
football-sport | football, soccer | voetbal | fotboll
fitness | fitness, gym, workout | fitness, sportschool | träning, gym, fitness
yoga | yoga | yoga | yoga
waterproof | waterproof, water resistant, rainproof | waterdicht, waterbestendig, regenbestendig | vattentät, regntät, vattenavvisande
wireless | wireless, cordless | draadloos, draadloze, snoerloos, snoerloze | trådlös, trådlösa, sladdlös, sladdlösa
electric | electric | elektrisch, elektrische | elektrisk, elektriska, el
rechargeable | rechargeable | oplaadbaar, oplaadbare | uppladdningsbar, uppladdningsbara, laddningsbar, laddningsbara
portable | portable | draagbaar, draagbare | bärbar, bärbara, portabel
foldable | foldable, folding | opvouwbaar, opvouwbare, inklapbaar | hopfällbar, hopfällbara, vikbar
vegan | vegan | vegan, veganistisch, veganistische | vegansk, veganska
organic | organic | biologisch, biologische, bio | ekologisk, ekologiska, eko
gluten-free | gluten free | glutenvrij, glutenvrije | glutenfri, glutenfria
lactose-free | lactose free, dairy free | lactosevrij, lactosevrije | laktosfri, laktosfria
sugar-free | sugar free | suikervrij, suikervrije | sockerfri, sockerfria
handmade | handmade | handgemaakt, handgemaakte | handgjord, handgjorda
sustainable | sustainable, eco friendly | duurzaam, duurzame | hållbar, hållbara
reusable | reusable | herbruikbaar, herbruikbare | återanvändbar, återanvändbara
round | round | rond, ronde | rund, runda
striped | striped | gestreept, gestreepte | randig, randiga
warm | warm | warm, warme | varm, varma
thick | thick, chunky, padded | dik | tjock
thin | thin, lightweight, light weight | dun, dunne, lichtgewicht | tunn, tunna, lätt
soft | soft | zacht, zachte | mjuk, mjuka
vanilla | vanilla | vanille | vanilj
strawberry | strawberry | aardbei | jordgubb
lemon | lemon | citroen | citron
lavender | lavender | lavendel | lavendel
sensitive-skin | sensitive | gevoelig, gevoelige | känslig
dry-skin | dry | droog, droge | torr
gaming | gaming, gamer | gaming, gamer | gaming, gamer
`;
