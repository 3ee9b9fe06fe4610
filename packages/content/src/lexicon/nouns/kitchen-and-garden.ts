/** Nouns for kitchen, garden and tools; lines as in `CLOTHING_NOUNS`. */
export const KITCHEN_AND_GARDEN_NOUNS = `
mug | mug, cup, teacup, coffee cup, coffee mug | mok, beker, kopje, kop, koffiebeker | mugg, kopp, kaffekopp, tekopp
travel-mug | travel mug, thermos, thermos flask, tumbler | thermosbeker, thermosfles, reisbeker | termosmugg, termos, resemugg
glass | glass, drinking glass, wine glass, glassware, tumbler glass | glas, wijnglas, drinkglas, glazen | glas, vinglas, dricksglas
plate | plate, dinner plate | bord, dinerbord | tallrik, assiett, fat
bowl | bowl, salad bowl | kom, schaal, slakom | skål, salladsskål
tableware | tableware, dinnerware, crockery | servies, serviesgoed | servis, porslin
cutlery | cutlery, flatware, fork, spoon | bestek, vork, lepel | bestick, gaffel, sked
knife | knife, kitchen knife, chef's knife | mes, keukenmes, koksmes | kniv, kökskniv, kockkniv
cutting-board | cutting board, chopping board | snijplank | skärbräda
pan | pan, frying pan, skillet, wok, saucepan | pan, koekenpan, wok, steelpan, braadpan | panna, stekpanna, wok, kastrull
pot | cooking pot, stock pot, casserole, dutch oven | kookpot, kookpan, stoofpan | gryta, kokkärl
baking-tin | baking tin, baking tray, cake tin, baking pan | bakvorm, bakblik, taartvorm | bakform, ugnsform, bakplåt
lunch-box | lunch box, food container, storage container | lunchbox, broodtrommel, vershouddoos, bewaardoos | matlåda, lunchlåda, förvaringsburk
water-bottle | water bottle, drinking bottle, sports bottle | waterfles, drinkfles, drinkbus, bidon | vattenflaska, dricksflaska, sportflaska
bottle | bottle, carafe, jug, decanter | fles, karaf, kan | flaska, karaff, kanna
teapot | teapot | theepot | tekanna
corkscrew | corkscrew, bottle opener, can opener | kurkentrekker, flesopener, blikopener | korkskruv, flasköppnare, konservöppnare
kitchen-scale | kitchen scale, scale, bathroom scale | keukenweegschaal, weegschaal | köksvåg, våg, personvåg
apron | apron, oven glove, tea towel | schort, ovenwant, theedoek | förkläde, grytvante, kökshandduk
kettle | kettle, tea kettle | waterkoker, fluitketel | vattenkokare, tekittel
coffee-maker | coffee maker, coffee machine, espresso machine, french press, percolator | koffiezetapparaat, koffiemachine, espressomachine, koffiezetter | kaffebryggare, kaffemaskin, espressomaskin, pressbryggare
coffee-grinder | coffee grinder | koffiemolen | kaffekvarn
toaster | toaster, sandwich maker | broodrooster, tosti-ijzer | brödrost, smörgåsgrill
blender | blender, hand blender, smoothie maker | blender, staafmixer | mixer, stavmixer, blender
mixer | stand mixer, hand mixer, food processor | keukenmachine, handmixer, foodprocessor | köksmaskin, elvisp, matberedare, hushållsassistent
juicer | juicer | sapcentrifuge, slowjuicer, citruspers | juicepress, råsaftcentrifug
air-fryer | air fryer, fryer, deep fryer | airfryer, frituurpan, heteluchtfriteuse | airfryer, fritös
oven | oven, stove, hob, cooker | oven, fornuis, kookplaat | ugn, spis, häll, spishäll
microwave | microwave, microwave oven | magnetron | mikrovågsugn, mikro
rice-cooker | rice cooker, slow cooker, pressure cooker | rijstkoker, slowcooker, snelkookpan | riskokare, slow cooker, tryckkokare
waffle-iron | waffle iron, waffle maker | wafelijzer | våffeljärn
fridge | fridge, refrigerator, freezer | koelkast, vriezer, diepvriezer | kylskåp, frys, kyl
dishwasher | dishwasher | vaatwasser, afwasmachine | diskmaskin
washing-machine | washing machine, washer | wasmachine | tvättmaskin
tumble-dryer | tumble dryer, clothes dryer | droger, wasdroger | torktumlare
cooker-hood | cooker hood, range hood, extractor hood | afzuigkap | köksfläkt, spisfläkt
barbecue | barbecue, bbq, grill | barbecue, bbq, grill | grill, kolgrill, gasolgrill
cool-box | cool box, cooler, cool bag | koelbox, koeltas | kylbox, kylväska
garden-furniture | garden furniture, patio furniture, garden set, lounge set, sun lounger | tuinmeubel, tuinset, loungeset, ligbed, ligstoel | utemöbel, trädgårdsmöbel, solstol, solsäng, utemöbler
hammock | hammock, swing | hangmat, schommel | hängmatta, gunga
tent-pavilion | gazebo, pavilion, party tent | partytent, paviljoen | partytält, paviljong
pool | pool, swimming pool, paddling pool, hot tub | zwembad, opblaaszwembad, jacuzzi | pool, badbassäng, badtunna
plant | plant, houseplant | plant, kamerplant | växt, krukväxt, planta
flowers | flower, bouquet, rose | bloem, boeket, roos, rozen | blomma, bukett, ros
seeds | seed, bulb flower | zaad, zaden, bloembol | frö, fröer, lök
plant-pot | plant pot, flower pot, flowerpot, planter | bloempot, plantenbak, plantenpot | kruka, blomkruka, ytterkruka, odlingslåda
soil | potting soil, compost, fertilizer, fertiliser | potgrond, compost, meststof, plantenvoeding | jord, planteringsjord, gödsel, växtnäring
watering-can | watering can | gieter | vattenkanna
garden-hose | garden hose, hose, sprinkler | tuinslang, sproeier | trädgårdsslang, vattenslang, vattenspridare
lawn-mower | lawn mower, lawnmower, robot mower | grasmaaier, robotmaaier | gräsklippare, robotgräsklippare
garden-tool | spade, shovel, rake, pruning shears, secateurs | schep, spade, hark, snoeischaar | spade, skyffel, kratta, sekatör
hedge-trimmer | hedge trimmer, chainsaw, leaf blower, grass trimmer | heggenschaar, kettingzaag, bladblazer, grastrimmer | häcksax, motorsåg, lövblås, grästrimmer
greenhouse | greenhouse, shed | kas, tuinhuis, broeikas, schuur | växthus, förråd, redskapsbod
tool | tool, tool kit, toolbox | gereedschap, gereedschapskist, gereedschapsset | verktyg, verktygslåda, verktygssats
drill | drill, cordless drill, screwdriver drill | boormachine, boor, accuboormachine, schroefmachine | borrmaskin, skruvdragare, borr
screwdriver | screwdriver, screwdriver set | schroevendraaier | skruvmejsel
hammer | hammer | hamer | hammare
saw | saw, jigsaw, circular saw | zaag, decoupeerzaag, cirkelzaag | såg, sticksåg, cirkelsåg
wrench | wrench, spanner, pliers | moersleutel, tang, dopsleutel, steeksleutel | skiftnyckel, tång, hylsnyckel, blocknyckel
sander | sander, sandpaper, angle grinder | schuurmachine, schuurpapier, haakse slijper | slipmaskin, sandpapper, vinkelslip
screws | screw, nail, bolt, wall plug | schroef, spijker, bout, plug | skruv, spik, bult, plugg
paint | paint, wall paint, varnish, primer | verf, muurverf, lak, beits | målarfärg, väggfärg, lack, lasyr
paintbrush | paintbrush, paint brush, paint roller | kwast, verfkwast, verfroller | pensel, målarroller
tape | tape, duct tape, adhesive tape | tape, plakband, ducttape | tejp, silvertejp
glue | glue, adhesive, sealant | lijm, kit | lim, fogmassa
ladder | ladder, step ladder | ladder, trap, trapje | stege, trappstege
lock | padlock, door lock | hangslot, deurslot | hänglås, dörrlås
door-handle | door handle, doorbell | deurklink, deurkruk, deurbel | dörrhandtag, ringklocka, dörrklocka
floor-tile | tile, laminate, flooring, parquet | tegel, laminaat, vloerdelen, parket | kakel, klinker, laminatgolv, parkett
high-pressure-cleaner | pressure washer | hogedrukreiniger | högtryckstvätt
torch | torch, flashlight, headlamp, head torch | zaklamp, hoofdlamp | ficklampa, pannlampa
work-gloves | work glove, safety shoe, safety boot, safety glasses | werkhandschoen, werkschoen, veiligheidsschoen, veiligheidsbril | arbetshandske, skyddssko, skyddsglasögon
`;
