/** Function words, greetings and the words of asking a shop something: none of them names a product. */
export const SWEDISH_COMMON_WORDS = `
  och eller men att som om när då så än den det de dem dom en ett i på av för med till från vid hos åt ur under över
  mellan mot genom efter före innan sedan utan inom utom bland kring alla allt allting alltid aldrig andra annan annars
  annat bara behöver bli blir blev blivit bra borde båda både bör dag dagar denna dessa detta dig din dina ditt du där
  därför efter eftersom egentligen ej er era ert finns fanns fast fick fram får få fått försöker ganska ge ger gick gjort
  gör göra går gå gånger gärna ha hade haft han har henne hennes heter hit hjälp hjälpa hon honom hur här i idag igen
  igår imorgon in inga ingen inget ingenting inte ja jag jo ju kan kanske kom komma kommer kommit kunde kunna kvar ligger
  lite länge man mer mest mig min mina mindre mitt mot mycket måste ner ni nog nu nya något någon några när nästa och
  också oss precis redan samma sa se sedan sen senast sig sin sina sitt själv ska skall skulle snabbt snart står så sån
  säga säger ta tar tack tagit tills tillbaka trots typ tyvärr undrar upp ut vad var vara varför varit varje vars vart vem
  vems verkar vet vi vilka vilken vilket vill ville väl vår våra vårt är ännu är även åter hej hejsan tjena hallå snälla
  vänligen ursäkta förlåt god morgon kväll tackar hejdå vecka veckor månad beställning beställningen beställningar
  beställt beställa order ordern ordernummer paket paketet paketen leverans leveransen leverera levererat levererad
  levererats skickat skickad skickades skicka retur returen returnera återbetalning återbetalningen pengar byta byte
  människa medarbetare prata tala kundtjänst kommit försvunnit försvunnen sent försenat försenad saknas adress adressen
  ändra avbeställa avboka poäng rabatt rabattkod rabattkoden spåra spårning köp köpet köpte fel trasig skadad problem
  nummer fråga mottagit fortfarande`;
