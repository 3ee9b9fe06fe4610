/** Nouns for electronics, computers, phones and photography; lines as in `CLOTHING_NOUNS`. */
export const ELECTRONICS_NOUNS = `
computer | computer, pc, desktop, desktop computer, workstation, all-in-one pc, mini pc | computer, pc, desktop, werkstation | dator, pc, stationär dator, arbetsstation
laptop | laptop, notebook pc, notebook computer, chromebook, ultrabook, macbook, notebook | laptop, chromebook, macbook | laptop, bärbar dator, chromebook, macbook | computer
tablet | tablet, tablet pc, ipad | tablet, ipad | surfplatta, läsplatta, ipad, platta
e-reader | e-reader, ereader, e-book reader, kindle | e-reader, ereader | e-boksläsare, läsplatta
monitor | monitor, computer monitor, computer screen, display | monitor, beeldscherm, computerscherm | bildskärm, datorskärm, monitor, skärm
keyboard | keyboard | toetsenbord | tangentbord
mouse | mouse, computer mouse, trackball | muis, computermuis, trackball | mus, datormus, musen
mouse-pad | mouse pad, mousepad, mouse mat | muismat | musmatta
webcam | webcam, web camera | webcam | webbkamera, webkamera
printer | printer, laser printer, inkjet printer, photo printer | printer, laserprinter, inktjetprinter | skrivare, laserskrivare, bläckstråleskrivare
scanner | scanner | scanner | skanner, scanner
copier | multifunctional, multifunction printer, photocopier, copier | all-in-one printer, kopieermachine, kopieerapparaat | multifunktionsskrivare, kopiator | printer
ink-cartridge | ink cartridge, ink, printer ink, cartridge | inktcartridge, inktpatroon, inkt, cartridge | bläckpatron, bläck, skrivarpatron
toner | toner, toner cartridge, printer drum, imaging drum, imaging unit | toner, tonercartridge | toner, tonerkassett
printer-paper | printing paper, printer paper, photo paper, copy paper | printpapier, kopieerpapier, fotopapier | skrivarpapper, kopieringspapper, fotopapper
label-maker | label maker, label printer, label tape | labelprinter, labelmaker | etikettskrivare, märkmaskin
projector | projector, beamer, projection screen | beamer, projector, projectiescherm | projektor, projektorduk
hard-drive | hard drive, hard disk, hdd, external drive, internal hard drive | harde schijf, externe schijf, hdd | hårddisk, extern hårddisk, hdd
ssd | ssd, solid state drive, internal solid state drive | ssd | ssd | hard-drive
memory | ram, memory module, memory | werkgeheugen, geheugenmodule, ram | ram-minne, arbetsminne, internminne
usb-stick | usb stick, usb flash drive, flash drive, thumb drive, pen drive | usb-stick, usb stick | usb-minne, usb minne
memory-card | memory card, sd card, micro sd card, microsd, microsd card, sdhc card, sdxc card, micro sdhc card, micro sdxc card, flash memory, memory stick, compact flash | geheugenkaart, sd kaart, sd-kaart, micro sd kaart | minneskort, sd-kort, micro sd kort
card-reader | card reader | kaartlezer | kortläsare
graphics-card | graphics card, video card, gpu | videokaart, grafische kaart | grafikkort
processor | processor, cpu | processor | processor
motherboard | motherboard, mainboard | moederbord | moderkort
computer-case | computer case, pc case, power supply unit | computerbehuizing, voeding | datorchassi, datorlåda, nätaggregat
server | server | server | server
nas | nas, network storage | nas | nas
router | router, modem, access point, wifi extender, mesh wifi, wireless router | router, modem, accesspoint, wifi versterker | router, modem, accesspunkt, wifi-förstärkare
network-switch | network switch, ethernet switch | netwerkswitch | nätverksswitch, switch
usb-hub | usb hub, interface hub, hub | usb-hub, usb hub | usb-hubb, usb hubb, usb-hub
docking-station | docking station, dock, port replicator, notebook dock | dockingstation, docking | dockningsstation, docka
cable | cable, cord, lead | kabel, snoer | kabel, sladd
usb-cable | usb cable, charging cable, lightning cable | usb-kabel, oplaadkabel, laadkabel | usb-kabel, laddkabel, laddsladd | cable
hdmi-cable | hdmi cable | hdmi-kabel, hdmi kabel | hdmi-kabel, hdmi kabel | cable
network-cable | networking cable, network cable, ethernet cable, patch cable | netwerkkabel, internetkabel, ethernetkabel | nätverkskabel, internetkabel | cable
power-cable | power cable, power cord | stroomkabel, netsnoer | strömkabel, nätsladd, nätkabel | cable
adapter | adapter, adaptor, converter, power adapter | adapter, verloopstuk, omvormer | adapter, omvandlare, nätadapter
extension-lead | extension lead, extension cord, power strip, surge protector, socket | verlengsnoer, stekkerdoos, stekkerblok | förlängningssladd, grenuttag, grendosa
battery | battery, batteries, rechargeable battery, household battery, battery pack | batterij, accu | batteri, laddningsbart batteri
charger | charger, battery charger, mobile device charger, wireless charger | oplader, lader, laadstation | laddare, batteriladdare, trådlös laddare
power-bank | power bank, powerbank, portable charger | powerbank | powerbank, nödladdare
ups | uninterruptible power supply, ups battery | noodstroomvoeding | avbrottsfri kraft
solar-panel | solar panel | zonnepaneel | solpanel, solcell
phone | phone, smartphone, mobile phone, cell phone, iphone, mobile | telefoon, smartphone, mobiel, mobieltje, gsm, iphone | telefon, mobil, mobiltelefon, smartphone, iphone, smarttelefon
phone-case | phone case, mobile phone case, phone cover, phone sleeve | telefoonhoesje, hoesje, telefoonhoes | mobilskal, mobilfodral, skal
screen-protector | screen protector | screenprotector, schermbeschermer | skärmskydd
phone-holder | phone holder, phone stand, car mount | telefoonhouder, telefoonstandaard | mobilhållare, telefonhållare
sim-card | sim card | simkaart | simkort
landline | landline, dect phone, cordless phone, dect telephone, telephone | huistelefoon, vaste telefoon, dect telefoon | fast telefon, hemtelefon
smartwatch | smartwatch, smart watch, fitness tracker, activity tracker, sport watch | smartwatch, activity tracker, sporthorloge | smartklocka, smartwatch, aktivitetsarmband, träningsklocka, pulsklocka
headphones | headphones, headphone, headset | koptelefoon, hoofdtelefoon, headset | hörlurar, hörlur, headset
earbuds | earbuds, earbud, earphones, in-ear headphones, airpods | oordopjes, oortjes, oordop | öronsnäckor, in-ear hörlurar, öronpropphörlurar | headphones
speaker | speaker, loudspeaker, portable speaker, bluetooth speaker | speaker, luidspreker, bluetooth speaker | högtalare, bluetooth-högtalare
soundbar | soundbar, subwoofer, home cinema | soundbar, subwoofer, thuisbioscoop | soundbar, subwoofer, hemmabio | speaker
amplifier | amplifier, receiver | versterker, receiver | förstärkare, receiver
microphone | microphone | microfoon | mikrofon
radio | radio, clock radio, dab radio | radio, wekkerradio, dab radio | radio, klockradio, dab-radio
record-player | record player, turntable | platenspeler, pick-up | skivspelare, vinylspelare
cd-player | cd player, cd radio | cd-speler, cd speler | cd-spelare, cd spelare
dvd-player | dvd player, blu-ray player | dvd-speler, blu-ray speler, dvd speler | dvd-spelare, blu-ray-spelare, dvd spelare
mp3-player | mp3 player, mp3 mp4 player, media player, ipod | mp3-speler, mp3 speler, mediaspeler | mp3-spelare, mp3 spelare, mediaspelare
hi-fi | stereo system, home audio set, hi-fi system, stereo set | stereo-installatie, stereoset, muziekinstallatie | stereoanläggning, musikanläggning
television | television, tv, smart tv, led tv, oled tv, lcd tv | televisie, tv, smart tv | tv, teve, television, smart-tv
tv-mount | tv mount, tv bracket, wall mount, flat panel wall mount | tv-beugel, muurbeugel, tv beugel | väggfäste, tv-fäste
remote-control | remote control, remote | afstandsbediening | fjärrkontroll
set-top-box | set-top box, streaming stick, chromecast | mediabox, tv-box, settopbox | tv-box, digitalbox
camera | camera, digital camera, compact camera, slr camera, mirrorless camera | camera, fototoestel, fotocamera, digitale camera, spiegelreflexcamera | kamera, digitalkamera, systemkamera
video-camera | video camera, camcorder, hand-held camcorder | videocamera, camcorder | videokamera, filmkamera | camera
action-camera | action camera, gopro, dashcam | action camera, dashcam, actiecamera | actionkamera, dashcam, bilkamera | camera
security-camera | security camera, surveillance camera, ip camera | beveiligingscamera, bewakingscamera | övervakningskamera, bevakningskamera | camera
lens | lens, camera lens, objective | lens, objectief, cameralens | objektiv, kameralins
camera-bag | camera bag, camera case | cameratas, fototas | kameraväska, fotoväska, kamerafodral
tripod | tripod, selfie stick, monopod | statief, selfiestick | stativ, selfiepinne
drone | drone | drone | drönare
binoculars | binoculars, telescope | verrekijker, telescoop | kikare, teleskop
game-console | game console, console, playstation, xbox, nintendo switch | spelcomputer, console, gameconsole, playstation, xbox | spelkonsol, tv-spel, playstation, xbox
video-game | video game, computer game | videogame, computerspel, game | tv-spel, datorspel, videospel
game-controller | game controller, gamepad, joystick | controller, gamepad, joystick | handkontroll, spelkontroll, joystick
vr-headset | vr headset | vr-bril, vr bril | vr-headset, vr-glasögon
smart-speaker | smart speaker, smart plug, smart thermostat | slimme speaker, slimme stekker, slimme thermostaat | smart högtalare, smart plugg, smart termostat
thermostat | thermostat | thermostaat | termostat
navigation | gps, navigator, satnav, navigation system | navigatie, navigatiesysteem, gps | navigator, gps
calculator | calculator | rekenmachine | miniräknare, räknare
shredder | paper shredder, laminator | papierversnipperaar, lamineerapparaat | dokumentförstörare, lamineringsmaskin
stylus-pen | stylus, stylus pen | styluspen, touchpen | styluspenna, pekpenna
walkie-talkie | walkie talkie, baby monitor | portofoon, walkietalkie, babyfoon | komradio, walkie talkie, babyvakt, babymonitor
software | software, antivirus, software license | software, antivirus, licentie | programvara, antivirus, licens
`;
