/**
 * Colours: id | family | English | Dutch | Swedish, with the forms that an adjective takes. A shade stands with its
 * family. Words that are as often something else (cream, olive, mint, salmon) are left out.
 */
export const COLOURS = `
black | black | black | zwart, zwarte | svart, svarta
white | white | white | wit, witte | vit, vitt, vita
ivory | white | ivory, off white, ecru | ivoor, gebroken wit, ecru | elfenbensvit, benvit, off white, naturvit
grey | grey | grey, gray | grijs, grijze | grå, grått, gråa
anthracite | grey | anthracite, space grey, space gray, charcoal grey, dark grey, dark gray | antraciet, donkergrijs, donkergrijze | antracit, antracitgrå, mörkgrå, rymdgrå
silver | grey | silver, silvery | zilver, zilveren, zilverkleurig | silver, silvrig, silverfärgad
blue | blue | blue | blauw, blauwe | blå, blått, blåa
navy | blue | navy, navy blue, dark blue | marineblauw, marineblauwe, donkerblauw, donkerblauwe | marinblå, marinblått, mörkblå, mörkblått, marin
light-blue | blue | light blue, sky blue, baby blue | lichtblauw, lichtblauwe, hemelsblauw | ljusblå, ljusblått, himmelsblå
turquoise | blue | turquoise, teal, aqua, cyan | turquoise, petrol, cyaan | turkos, turkosa, petrolblå, cyan
red | red | red | rood, rode | röd, rött, röda
burgundy | red | burgundy, wine red, maroon, dark red | bordeaux, bordeauxrood, wijnrood, wijnrode, donkerrood | vinröd, vinrött, vinröda, bordeaux, mörkröd
pink | pink | pink, magenta, fuchsia | roze, fuchsia, magenta | rosa, cerise, magenta
green | green | green | groen, groene | grön, grönt, gröna
dark-green | green | dark green, forest green, olive green, khaki, emerald | donkergroen, donkergroene, olijfgroen, legergroen, kaki, khaki | mörkgrön, mörkgrönt, olivgrön, khaki, smaragdgrön
light-green | green | light green, lime green, mint green | lichtgroen, lichtgroene, limegroen, mintgroen | ljusgrön, ljusgrönt, limegrön, mintgrön
yellow | yellow | yellow | geel, gele | gul, gult, gula
mustard | yellow | mustard yellow, ochre | okergeel, oker, mosterdgeel | senapsgul, ockra
orange | orange | orange | oranje | orange, orangea, brandgul
brown | brown | brown | bruin, bruine | brun, brunt, bruna
tan | brown | tan, cognac, camel, chestnut, taupe | cognac, camel, taupe, kastanje | cognac, konjak, kamel, taupe
beige | beige | beige, nude | beige, zandkleurig | beige, sandfärgad, sandfärgade
purple | purple | purple, violet | paars, paarse, violet | lila, violett
lilac | purple | lilac, mauve | lila, lichtpaars, mauve | ljuslila, syren, mauve
gold | gold | gold, golden | goud, gouden, goudkleurig | guld, gyllene, guldfärgad
rose-gold | gold | rose gold | roségoud, roségouden, rosegoud | roséguld, rosenguld
bronze | gold | bronze, copper, brass coloured | brons, koper, koperkleurig | brons, koppar, kopparfärgad
multicolour | multicolour | multicolour, multicolor, multicoloured, multicolored, colourful, rainbow | meerkleurig, veelkleurig, kleurrijk, regenboog | flerfärgad, flerfärgat, färgglad, regnbågsfärgad
transparent | transparent | transparent, see through | transparant, doorzichtig, doorzichtige | transparent, genomskinlig
`;
