/**
 * Nouns for clothes, shoes, jewellery and bags. A line is one meaning: id | English | Dutch | Swedish | wider meaning.
 * Words are in the singular unless the plural cannot be made by rule.
 */
export const CLOTHING_NOUNS = `
clothes | clothes, clothing, apparel, garment | kleding, kleren, kledingstuk | kläder, klädesplagg
jacket | jacket, windbreaker, anorak | jas, jack, jasje, windjack | jacka, vindjacka | clothes
coat | coat, overcoat, trench coat, parka | mantel, parka, winterjas, trenchcoat | kappa, rock, parkas, vinterjacka | jacket
raincoat | raincoat, rain coat, rain jacket | regenjas, regenjack | regnjacka, regnrock, regnkappa | jacket
blazer | blazer, suit jacket | blazer, colbert | blazer, kavaj | jacket
suit | suit, tuxedo | pak, kostuum, smoking | kostym, smoking | clothes
vest | waistcoat, gilet, bodywarmer | bodywarmer, gilet | väst | clothes
t-shirt | t shirt, tshirt, tee | t shirt, tshirt | t shirt, tshirt, t tröja | top
shirt | shirt, button-up | overhemd, shirt, hemd | skjorta | top
blouse | blouse | blouse, bloes | blus | top
polo | polo shirt, polo | polo, poloshirt | pikétröja, piké, pikeskjorta | top
top | top, tank top, crop top | topje, hemdje, tanktop | topp, linne, tanktop | clothes
sweater | sweater, jumper, pullover, knitwear | trui, pullover, sweater | tröja, stickad tröja, pullover | clothes
cardigan | cardigan | vest, cardigan | kofta, cardigan | sweater
hoodie | hoodie, hooded sweatshirt | hoodie, capuchontrui | hoodie, huvtröja, luvtröja | sweater
sweatshirt | sweatshirt | sweatshirt | sweatshirt, collegetröja | sweater
trousers | trousers, pants, slacks, chinos, chino | broek, pantalon, chino | byxor, byxa, chinos | clothes
jeans | jeans, denims | spijkerbroek, jeans | jeans | trousers
shorts | shorts | korte broek, short, shorts | shorts | trousers
leggings | leggings, tights | legging, panty, maillot | leggings, tights, strumpbyxor | clothes
sweatpants | sweatpants, joggers, track pants | joggingbroek, trainingsbroek | mjukisbyxor, joggingbyxor | trousers
tracksuit | tracksuit | trainingspak, joggingpak | träningsoverall, joggingdress | clothes
dress | dress, gown, maxi dress | jurk, jurkje | klänning | clothes
skirt | skirt | rok, rokje | kjol | clothes
jumpsuit | jumpsuit, playsuit | jumpsuit | jumpsuit, byxdress | clothes
overalls | overalls, dungarees, coverall | tuinbroek, overall | snickarbyxor, overall, hängselbyxor | clothes
underwear | underwear, lingerie | ondergoed, lingerie | underkläder | clothes
boxers | boxers, boxer shorts, briefs, underpants | boxershort, onderbroek, slip | boxershorts, kalsonger, kalsong | underwear
panties | panties, knickers, thong | slipje, string, damesslip | trosor, trosa, stringtrosa | underwear
bra | bra, bralette, brassiere | bh, beha, bustehouder | bh, behå | underwear
socks | sock, stocking | sok, kous | strumpa, socka | clothes
pyjamas | pyjamas, pajamas, nightwear, nightgown | pyjama, nachthemd | pyjamas, nattlinne | clothes
bathrobe | bathrobe, robe, dressing gown | badjas, kamerjas, ochtendjas | badrock, morgonrock | clothes
swimwear | swimwear, swimsuit, bathing suit, swim trunks, swim shorts | badpak, zwembroek, badmode, zwemkleding | baddräkt, badbyxor, badkläder | clothes
bikini | bikini | bikini | bikini | swimwear
costume | costume, fancy dress | verkleedkleding, verkleedpak | utklädningskläder, maskeraddräkt | clothes
workwear | workwear | werkkleding, werkbroek | arbetskläder, arbetsbyxor | clothes
shoes | shoe, footwear | schoen, schoeisel | sko, skor, skon, skodon
sneakers | sneakers, sneaker, trainers | sneaker, gymschoen, gympen | sneakers, gymnastiksko, gympasko | shoes
running-shoes | running shoe | hardloopschoen | löparsko, löpsko | sneakers
boots | boot, ankle boot | laars, laarsje, enkellaars | stövel, stövlar, känga, boots | shoes
hiking-boots | hiking boot, hiking shoe, walking boot | wandelschoen, bergschoen | vandringskänga, vandringssko | boots
rain-boots | rain boot, wellingtons, wellington boot, wellies, rubber boot, gumboot | regenlaars, kaplaars, rubberlaars | gummistövel, gummistövlar, regnstövel, regnstövlar | boots
sandals | sandal, flip flop | sandaal, slipper, teenslipper | sandal, flip flop, flipflops | shoes
slippers | slippers, house shoe | pantoffel, sloffen, slof | toffel, tofflor, innetofflor | shoes
heels | heels, high heels, pumps, stilettos | pumps, hakken, hakschoen | högklackade skor, klackskor, pumps | shoes
clogs | clogs | klompen, klomp | träskor, träsko, clogs | shoes
shoelaces | shoelace, laces | veter | skosnöre, skosnören
insoles | insole | inlegzool, inlegzolen, zooltje | inläggssula, sula, iläggssula
shoe-polish | shoe polish, shoe care | schoensmeer, schoenpoets | skokräm, skovård
hat | hat, sun hat | hoed | hatt, solhatt
cap | cap, baseball cap | pet, cap | keps
beanie | beanie, woolly hat | muts | mössa
scarf | scarf, shawl | sjaal, sjaaltje | halsduk, sjal, scarf
gloves | glove, mitten | handschoen, want | handske, handskar, vante, vantar
belt | belt | riem, ceintuur | skärp, bälte
tie | tie, necktie, bow tie | stropdas, das, vlinderdas, strikje | slips, fluga
umbrella | umbrella, parasol | paraplu, parasol | paraply, parasoll
sunglasses | sunglasses, shades | zonnebril | solglasögon
glasses | glasses, reading glasses, eyeglasses | bril, leesbril | glasögon, läsglasögon
jewellery | jewellery, jewelry | sieraad, sieraden, juwelen | smycke, smycken
ring | ring, wedding band | ring, trouwring | ring, vigselring | jewellery
necklace | necklace, pendant | ketting, halsketting, hanger, collier | halsband, hänge, halskedja | jewellery
bracelet | bracelet, bangle, anklet | armband, enkelband | armband, fotlänk | jewellery
earrings | earring, ear stud | oorbel, oorknop, oorringen | örhänge, örhängen | jewellery
brooch | brooch | broche | brosch | jewellery
watch | watch, wristwatch | horloge, polshorloge | klocka, armbandsur, armbandsklocka
watch-strap | watch strap, watch band | horlogeband, horlogebandje | klockarmband, klockrem
bag | bag | tas | väska
handbag | handbag, purse, clutch, shoulder bag, crossbody bag | handtas, schoudertas, damestas | handväska, axelremsväska, axelväska | bag
tote-bag | tote bag, tote, canvas tote, shopping bag, shopper, cloth bag, fabric bag, canvas bag, cotton bag | boodschappentas, shopper, draagtas, stoffen tas, katoenen tas, linnen tas, canvas tas | tygkasse, tygväska, tygpåse, kasse, shoppingväska | bag
backpack | backpack, rucksack, knapsack, school bag | rugzak, rugtas, schooltas | ryggsäck, skolväska | bag
fanny-pack | fanny pack, bum bag, belt bag | heuptas, heuptasje, buiktas | magväska, midjeväska | bag
suitcase | suitcase, luggage, trolley case | koffer, bagage, reiskoffer, trolley | resväska, bagage, kabinväska | bag
travel-bag | travel bag, duffel bag, weekender, gym bag, sports bag | reistas, weekendtas, sporttas | weekendbag, sportväska, resebag, träningsväska | bag
laptop-bag | laptop bag, laptop case, laptop sleeve, notebook case, notebook bag, briefcase, messenger bag | laptoptas, laptophoes, aktetas, laptopsleeve | datorväska, laptopväska, laptopfodral, portfölj, datorfodral | bag
toiletry-bag | toiletry bag, wash bag, cosmetic bag, make-up bag | toilettas, make-uptasje | necessär, sminkväska | bag
wallet | wallet, card holder | portemonnee, portefeuille, pasjeshouder | plånbok, korthållare
keyring | keyring, key ring, keychain | sleutelhanger | nyckelring
hair-clip | hair clip, scrunchie, hair tie, headband, hairband | haarspeld, haarelastiek, haarband, scrunchie | hårspänne, hårsnodd, hårband, scrunchie
handkerchief | handkerchief | zakdoek | näsduk
`;
