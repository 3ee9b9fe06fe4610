/** Materials: id | English | Dutch | Swedish, with adjectives, and the wider material where there is one. */
export const MATERIALS = `
cotton | cotton | katoen, katoenen | bomull, bomulls
linen | linen | linnen | linne
wool | wool, woollen, woolen, merino, cashmere | wol, wollen, merinowol, kasjmier | ull, merinoull, kashmir
silk | silk, satin | zijde, zijden, satijn, satijnen | siden, silke, satin
leather | leather | leer, leren, lederen | läder, skinn
suede | suede, nubuck | suède, nubuck | mocka, nubuck
faux-leather | faux leather, vegan leather, imitation leather | kunstleer, kunstleren, imitatieleer | konstläder, veganskt läder
denim | denim | denim | denim
velvet | velvet, corduroy | fluweel, fluwelen, velours, ribfluweel | sammet, manchester
fleece | fleece | fleece | fleece
polyester | polyester, nylon, microfibre, microfiber | polyester, nylon, microvezel | polyester, nylon, mikrofiber
down | goose down, duck down, feather | dons, donzen, veren | dun, fjäder
bamboo | bamboo | bamboe | bambu
wood | wood, wooden, solid wood, timber | hout, houten, massief hout | trä, träd, massivt trä
oak | oak, oak wood | eiken, eikenhout, eikenhouten | ek, ekträ | wood
pine | pine wood, pinewood | grenen, grenenhout, vurenhout | furu, furuträ | wood
walnut | walnut wood | notenhout | valnötsträ | wood
teak | teak | teak, teakhout | teak | wood
rattan | rattan, wicker | rotan, rieten, riet | rotting
metal | metal, metallic | metaal, metalen | metall
steel | steel, stainless steel | staal, stalen, rvs, roestvrij staal, roestvrijstalen | stål, rostfritt stål, rostfri, rostfritt | metal
iron-metal | cast iron | gietijzer, gietijzeren | gjutjärn | metal
aluminium | aluminium, aluminum, titanium | aluminium, titanium | aluminium, titan | metal
brass | brass | messing | mässing | metal
ceramic | ceramic, porcelain, stoneware, clay | keramiek, keramische, porselein, aardewerk, klei | keramik, porslin, stengods, lera
glass-material | glass, crystal | glazen, kristal | glas, kristall
marble | marble, granite | marmer, marmeren, graniet | marmor, granit
plastic | plastic, acrylic, pvc | plastic, kunststof, acryl, pvc | plast, akryl, pvc
silicone | silicone | siliconen, silicone | silikon
rubber | rubber, latex | rubber, rubberen, latex | gummi, latex
cork | cork | kurk | kork
foam | memory foam, foam | traagschuim, schuim, memory foam | minnesskum, skum, skumgummi
`;
