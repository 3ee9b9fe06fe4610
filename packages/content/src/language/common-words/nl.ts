/** Function words, greetings and the words of asking a shop something: none of them names a product. */
export const DUTCH_COMMON_WORDS = `
  de het een en of maar want dus als dan dat die dit deze aan achter af al alle alleen alles als altijd ander andere
  anders beetje ben bent bij bijna binnen boven buiten daar daarom daarna daarvoor deed der dicht doe doen doet door
  dus echt eens eerst eigenlijk elk elke en er erg ergens even ga gaan gaat gedaan geen gegaan gehad geweest gewoon ging
  goed graag had hadden heb hebben hebt heeft heel helemaal hem hen hier hij hoe hoeveel hoi hun iemand iets ik in
  inmiddels is ja je jij jou jouw jullie kan klopt kom komen komt kon konden kreeg krijg krijgen krijgt kun kunnen kunt
  laat later liever lukt maak maakt maken mag me mee meer meest men met mezelf mij mijn misschien moest moet moeten mogen
  na naar naast nadat nee nergens niemand niet niets niks nog nogal nooit nou nu of om omdat onder ons onze ook op over
  pas per qua snel soms staat steeds straks te tegen ten ter terug terwijl tijdens toch toe toen tot tussen u uit uw
  vaak van vanaf vandaag vanuit veel via vind vinden voor voordat vraag vragen waar waarom waarop wanneer want waren was
  wat we weer weet weinig wel welk welke werd wie wij wil wilde willen wilt word worden wordt wou zal ze zeer zeg zeker
  zelf zich zie zien zij zijn zo zoals zodat zonder zou zouden zullen zult m'n zo'n z'n d'r mn zn ie ff effe hallo
  goedemorgen goedemiddag goedenavond goeiemorgen dag doei bedankt dank dankjewel alsjeblieft alstublieft aub sorry helaas
  morgen gisteren week weken dagen maand bestelling bestellingen besteld bestellen bestelnummer ordernummer pakket pakketje
  pakje pakketten bezorgd bezorging bezorgen bezorger levering leveren geleverd verzonden verzending verzenden onderweg
  retour retourneren terugsturen teruggestuurd terugbetaling terugbetaald ruilen omruilen medewerker mens praten spreken
  hulp helpen blijft kwijt ontbreekt adres wijzigen veranderen annuleren geannuleerd punten korting kortingscode volgen
  traceren zoek ontvangen aangekomen gekregen verkeerd verkeerde kapot beschadigd probleem nummer klantenservice`;
