/**
 * Everyday and shop words that stand for one another, a line a meaning: English, Dutch, Swedish. A word may be on several
 * lines. The languages of a line also translate one another, for articles in another language than the question. A word in
 * brackets is answered by the others and answers none of them: who asks `when are you open` wants opening hours, and not the
 * other way round.
 */
export const MEANINGS = `
return returns returning sendback giveback takeback bringback | retour retourneren terugsturen terugzenden terugbrengen | retur returnera återlämna tillbakalämna tillbakaskicka
refund reimburse reimbursement moneyback | terugbetaling terugbetalen restitutie terugstorten | återbetalning återbetala
exchange swap replace replacement | ruilen omruilen omwisselen vervangen vervanging | byta byte utbyte ersätta
cancel annul cancellation revoke call-off | annuleren annulering afzeggen opzeggen intrekken | avbeställa annullera avboka makulera
order purchase buy bought | bestelling bestellen order kopen aankoop gekocht | beställning beställa order köpa köp köpte
ship shipping shipment deliver delivery dispatch send | verzenden verzending versturen levering leveren bezorgen bezorging | leverans leverera skicka frakt försändelse sända
arrive arrival come receive | aankomen aankomst ontvangen arriveren | ankomma anlända komma mottaga
parcel package packet post | pakket pakje zending post | paket försändelse post
courier carrier postman driver | bezorger vervoerder koerier pakketdienst | transportör bud fraktbolag speditör
track tracking trace follow locate | volgen track traceren | spåra spårning följa
late delay delayed overdue slow | laat vertraging vertraagd later traag | sen försenad försening dröja
lost missing disappeared | kwijt vermist verloren zoek | borttappad saknas försvunnen
broken damaged defective faulty cracked | kapot beschadigd defect stuk | trasig skadad defekt sönder
wrong incorrect mistaken error mistake | verkeerd fout onjuist vergissing | fel felaktig misstag
price cost costs fee charge expensive tariff | prijs kosten tarief bedrag duur | pris kostnad avgift belopp kosta
free gratis complimentary | gratis kosteloos | gratis kostnadsfri fri
pay payment paying paid | betalen betaling betaald afrekenen | betala betalning betald
invoice bill receipt | factuur rekening bon kassabon | faktura räkning kvitto
discount reduction rebate sale deal | korting aanbieding uitverkoop | rabatt rea erbjudande nedsättning
coupon voucher code promo | coupon kortingscode waardebon voucher tegoedbon | kupong rabattkod värdekod presentkort
sell supply | verkopen leveren aanbieden | sälja erbjuda
birthday | verjaardag jarig | födelsedag (fyller)
gift present | cadeau geschenk kado | present gåva
earn collect gain | sparen verdienen | samla tjäna
valid validity expire expiry expired lapse | geldig geldigheid verlopen vervallen | giltig giltighet förfalla upphöra gälla
points rewards loyalty bonus | punten spaarpunten beloning bonus | poäng bonus belöning lojalitet
member membership club | lid lidmaatschap club | medlem medlemskap klubb
subscription subscribe plan | abonnement abonneren | abonnemang prenumeration prenumerera
pause suspend hold freeze | pauzeren onderbreken stilzetten | pausa uppehåll
stop end quit terminate cease | stoppen beëindigen ophouden | sluta upphöra avsluta stoppa
renew renewal extend prolong | verlengen verlenging vernieuwen | förlänga förnya förnyelse
warranty guarantee | garantie | garanti
complaint complain claim | klacht klagen reclamatie | klagomål reklamation reklamera klaga
stock available availability inventory | voorraad beschikbaar leverbaar | lager tillgänglig lagerstatus
size measurement fit dimension | maat maten pasvorm afmeting formaat | storlek mått passform dimension
colour color shade | kleur tint | färg kulör nyans
store shop branch outlet | winkel filiaal vestiging shop | butik affär
pickup collect collection pick-up | afhalen ophalen afhaalpunt | hämta upphämtning utlämning
address location place | adres plaats locatie | adress plats ställe
change alter modify edit amend adjust update | wijzigen veranderen aanpassen bewerken | ändra förändra justera redigera uppdatera
delete remove erase discard clear | verwijderen wissen weghalen opheffen | radera borttagning rensa avlägsna
add insert include append attach put | toevoegen invoegen bijvoegen | lägga tillägga infoga bifoga
create make build generate produce | maken aanmaken creëren | skapa tillverka göra
open start begin launch | openen starten beginnen | öppna starta börja påbörja
close shut | sluiten dicht | stänga
find search look locate lookup | zoeken vinden opzoeken | söka hitta leta
show display see view | tonen weergeven bekijken zien | visa se titta
hide conceal invisible | verbergen verstoppen onzichtbaar | dölja gömma osynlig
private privacy secret confidential | privé privacy geheim vertrouwelijk | privat integritet hemlig sekretess
safe secure security protect trust | veilig veiligheid beveiligen | säker säkerhet trygg skydda skydd
save store keep backup | opslaan bewaren | spara lagra behålla bevara
copy duplicate | kopiëren kopie | kopiera kopia
download export | downloaden exporteren | ladda exportera nedladdning
upload import | uploaden importeren | importera uppladdning
file document attachment | bestand document bijlage | fil dokument bilaga
folder directory | map | mapp katalog
picture image photo photograph | foto afbeelding plaatje beeld | bild foto fotografi
video clip movie film | video filmpje film | video klipp film
music song audio track | muziek liedje nummer geluid | musik låt ljud
email e-mail mail inbox | e-mail mail mailtje | e-post mejl mail epost
message text note | bericht berichtje | meddelande
letter mail | brief | brev
phone telephone mobile call cell phonenumber | telefoon bellen mobiel telefonisch telefoonnummer telefoonnr telnr opbellen | telefon ringa mobil samtal telefonnummer telefonnr
contact reach get-in-touch | contact bereiken | kontakt kontakta nå
customer client shopper user | klant gebruiker cliënt | kund användare klient
person someone people human | persoon iemand mensen mens | person någon människa folk
friend buddy | vriend vriendin | vän kompis
employee staff worker team helpdesk | medewerker personeel werknemer team klantenservice klantendienst helpdesk | anställd medarbetare personal team kundtjänst kundservice kundsupport
company business firm organisation organization | bedrijf onderneming organisatie zaak | företag verksamhet bolag organisation firma
account profile | account profiel | konto profil
login signin sign-in log-in logon | inloggen aanmelden login | logga inloggning login
register registration signup enroll | registreren registratie aanmelden inschrijven | registrera registrering anmäla anmälan
password passcode pin | wachtwoord pincode | lösenord kod pinkod
forgot forget forgotten | vergeten vergeet | glömma glömt
name username title | naam gebruikersnaam titel | namn användarnamn titel
website site webpage page web online internet | website site pagina web online internet | webbplats hemsida sida webb nätet internet
link url hyperlink | link url | länk url
computer pc laptop desktop machine | computer pc laptop | dator pc laptop
app application program software | app applicatie programma | app applikation program programvara
device gadget | apparaat toestel | enhet apparat
button key | knop toets | knapp tangent
setting settings option preference configure configuration | instelling instellingen optie voorkeur instellen | inställning inställningar alternativ ställa
list overview | lijst overzicht | lista översikt förteckning
several multiple many various | meerdere verschillende diverse | flera många olika
all every entire whole complete | alle hele geheel volledig compleet | hela alla samtliga
big large huge | groot grote | stor stora
small little tiny | klein kleine | liten små
more larger increase bigger higher | meer groter verhogen | mer större öka höja
less fewer smaller decrease reduce lower | minder kleiner verlagen verminderen | mindre färre minska sänka
first earliest oldest initial | eerste vroegste oudste | första tidigaste äldsta
last latest newest recent final | laatste recentste nieuwste | sista senaste nyaste
old former previous earlier | oud vorige eerdere | gammal tidigare föregående
new recent | nieuw nieuwe recent | ny nya
fast quick quickly rapid speed express | snel snelheid spoed express | snabb snabbt hastighet express
time hour moment when | tijd uur moment tijdstip | tid timme tidpunkt klockan
day date | dag datum | dag datum
week weekly | week wekelijks | vecka veckovis
month monthly | maand maandelijks | månad månadsvis
year annual yearly | jaar jaarlijks | år årlig årligen
deadline term period duration long | termijn periode duur bedenktijd | tidsfrist period längd varaktighet länge
allow permit permission permitted allowed | toestaan toestemming mogen toegestaan | tillåta tillstånd tillåten lov behörighet
forbid prohibit forbidden block ban | verbieden verboden blokkeren | förbjuda förbjuden blockera spärra
require need necessary must mandatory requirement | vereist nodig verplicht | krävas behöva nödvändig krav obligatorisk
help support assistance assist aid | hulp helpen ondersteuning steun | hjälp hjälpa stöd support bistånd
answer reply respond response | antwoord antwoorden reageren reactie | svar svara
question ask inquiry enquiry | vraag vragen | fråga frågor
know understand learn | weten begrijpen leren | veta förstå lära känna
explain describe description explanation | uitleggen beschrijven uitleg omschrijving | förklara beskriva beskrivning förklaring
rule rules policy terms conditions regulation law | regel regels beleid voorwaarden wet | regel regler villkor policy bestämmelse lag
right rights entitled | recht rechten | rätt rättighet
decide decision determine choose choice select pick | beslissen beslissing kiezen keuze bepalen | besluta beslut bestämma välja val avgöra
apply application request | aanvragen aanvraag verzoek | ansöka ansökan begära begäran
unsubscribe opt-out signout | afmelden afmelding uitschrijven uitschrijving | avregistrera avanmäla avanmälan avsäga avprenumerera
hours opening (open) (opened) (closed) | openingstijden openingsuren openingstijd (open) (dicht) | öppettider öppettid (öppen) (öppet) (öppna) (stängt)
sale sales clearance | uitverkoop solden opruiming koopjes sale | rea realisation utförsäljning
wrap wrapping giftwrap giftwrapping wrapped | inpakken verpakken verpakking cadeauverpakking geschenkverpakking | inslagning presentinslagning förpackning
microwave | magnetron microgolf microgolfoven | mikrovågsugn mikro micro
dishwasher | vaatwasser afwasmachine vaatwasmachine vaatwas | diskmaskin
method | methode betaalmethode betaalwijze betaalmiddel betaaloptie | metod betalsätt betalningssätt betalningsmetod betalmetod betalningsalternativ
manufacture manufactured made origin | maken gemaakt vervaardigen vervaardigd produceren geproduceerd herkomst | göra tillverka tillverkad producera ursprung
sweater jumper pullover knitwear | trui pullover | tröja
form questionnaire | formulier | formulär blankett
approve approval accept grant confirm | goedkeuren accepteren bevestigen | godkänna bevilja acceptera bekräfta
refuse reject deny decline | weigeren afwijzen | neka avslå vägra avvisa
happen occur take-place | gebeuren plaatsvinden | hända ske inträffa
reason cause why | reden oorzaak | orsak anledning skäl
difference compare comparison versus different | verschil vergelijken verschillen | skillnad jämföra jämförelse
work function operate | werken functioneren | fungera funka verka
repair fix mend solve | repareren reparatie herstellen | reparera laga reparation åtgärda
clean wash washing laundry dirty stain | wassen afwassen schoonmaken reinigen poetsen vuil vies vlek | tvätta rengöra tvätt diska smutsig fläck
wear clothes clothing garment apparel | kleding kleren dragen | kläder plagg klädsel
shoe shoes sneaker boot trainer | schoen schoenen sneaker laars | sko skor sneaker stövel
material fabric textile cotton | materiaal stof textiel | material tyg textil
country abroad foreign international overseas | land buitenland internationaal | land utland utlandet utrikes internationell
home house residence | huis thuis woning | hem hus bostad
travel trip journey | reis reizen | resa resor
car vehicle | auto voertuig | bil fordon
child children kid kids | kind kinderen | barn
parent parents guardian | ouder ouders | förälder föräldrar vårdnadshavare
doctor physician medical health care | arts dokter zorg gezondheid | läkare vård hälsa sjukvård
sick ill disease illness | ziek ziekte | sjuk sjukdom
money amount sum cash | geld bedrag | pengar belopp summa kontanter
debt owe | schuld | skuld
bank transfer account | bank overschrijving overmaken | bank överföring överföra
card credit debit | kaart creditcard pas | kort kreditkort betalkort
tax vat customs duty | belasting btw invoer douane | skatt moms tull
allergy allergic ingredient ingredients | allergie ingrediënt ingrediënten | allergi ingrediens ingredienser innehåll
job vacancy career employment | baan vacature werk | jobb arbete tjänst anställning
meeting appointment booking reservation reserve book | afspraak reserveren reservering boeken | möte bokning boka tid reservation
notification alert reminder notify | melding herinnering waarschuwing | avisering påminnelse notis meddela
error bug crash problem issue trouble | fout storing probleem | fel problem störning
number digit amount | nummer aantal cijfer | nummer antal siffra
split divide separate | splitsen verdelen scheiden | dela uppdela skilja
join merge combine connect | samenvoegen combineren verbinden koppelen | slå kombinera ansluta koppla förena
share sharing | delen | dela
move transfer relocate | verplaatsen verhuizen overzetten | flytta flytt överföra
read reading | lezen | läsa
write type compose | schrijven typen | skriva
print printer | printen afdrukken | skriva utskrift skrivare
sort order arrange organise organize | sorteren ordenen rangschikken | sortera ordna
group category label type kind | groep categorie soort type | grupp kategori typ sort slag
part piece section portion | deel stuk onderdeel | del bit avsnitt
mark tag flag highlight | markeren label | markera märka
done finished completed ready | klaar gereed voltooid | klar färdig slutförd
automatic automatically auto | automatisch | automatisk automatiskt
recover restore undo retrieve | herstellen terughalen ongedaan | återställa ångra återfå
regret withdraw withdrawal cooling-off | herroepen herroeping bedenktijd | ångerrätt ångra öppet
`;
