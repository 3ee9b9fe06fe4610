/** Nouns for food and drink; lines as in `CLOTHING_NOUNS`. */
export const FOOD_AND_DRINK_NOUNS = `
coffee | coffee | koffie | kaffe
coffee-beans | coffee beans, ground coffee | koffiebonen, gemalen koffie | kaffebönor, bryggkaffe, malet kaffe | coffee
coffee-pods | coffee pod, coffee capsule, coffee pad | koffiecups, koffiepads, koffiecapsules | kaffekapsel, kaffekapslar, kaffekuddar | coffee
tea | tea, tea bag, green tea | thee, theezakje, groene thee | te, tepåse, grönt te
hot-chocolate | hot chocolate, cocoa | warme chocolademelk, cacao | varm choklad, kakao
wine | wine, red wine, white wine, champagne, prosecco | wijn, rode wijn, witte wijn, champagne, prosecco | vin, rödvin, vitt vin, champagne, prosecco
beer | beer, ale, lager | bier | öl
spirits | whisky, whiskey, gin, rum, vodka, liqueur | whisky, gin, rum, wodka, likeur, jenever | whisky, gin, rom, vodka, likör
soft-drink | soft drink, soda, lemonade, cola | frisdrank, limonade, cola | läsk, lemonad, saft
energy-drink | energy drink, sports drink | energiedrank, sportdrank | energidryck, sportdryck
juice | juice | sap, vruchtensap, jus | juice, fruktjuice
oat-milk | oat milk, almond milk, soy milk | havermelk, amandelmelk, sojamelk | havremjölk, havredryck, mandelmjölk
chocolate | chocolate, chocolate bar, praline | chocolade, chocola, chocoladereep, bonbon | choklad, chokladkaka, pralin
sweets | sweets, candy, liquorice, licorice, gummy bears | snoep, drop, snoepgoed | godis, lakrits
biscuits | biscuit, cookie | koekje, koek | kex, kaka, småkaka
cake | cake, pie, cupcake | taart, cake, gebak | tårta, kaka, muffins
ice-cream | ice cream | ijs, ijsje | glass
crisps | crisps, potato chips, tortilla chips | chips | chips
nuts | nuts, almonds, cashews, peanuts | noten, amandelen, cashewnoten, pinda's | nötter, mandlar, cashewnötter, jordnötter
peanut-butter | peanut butter | pindakaas | jordnötssmör
honey | honey | honing | honung
jam | jam, marmalade | jam, marmelade | sylt, marmelad
bread | bread | brood | bröd
cereal | cereal, muesli, granola, porridge, oatmeal | ontbijtgranen, muesli, granola, havermout, cornflakes | flingor, müsli, granola, havregryn
pasta | pasta, noodles, spaghetti | pasta, noedels, spaghetti | pasta, nudlar, spagetti
rice | rice | rijst | ris
olive-oil | olive oil | olijfolie | olivolja
vinegar | vinegar | azijn | vinäger, ättika
spices | spice, seasoning, herbs | kruiden, specerijen, kruidenmix | krydda, kryddor
sauce | sauce, ketchup, mayonnaise, hot sauce | saus, ketchup, mayonaise | sås, ketchup, majonnäs
cheese | cheese | kaas | ost
meat | meat, sausage, steak, jerky | vlees, worst, biefstuk | kött, korv, biff
fish | fish, salmon | vis, zalm | fisk, lax
fruit | fruit | fruit | frukt
vegetables | vegetables | groente | grönsaker
flour | flour, baking powder | bloem, bakpoeder, meel | mjöl, bakpulver
hamper | hamper, gift basket, gift box, gift set | cadeaumand, kerstpakket, geschenkset, cadeaubox, geschenkpakket | presentkorg, presentask, presentset
`;
