/** Dutch and Swedish words of the lists, folded, that are other words in English: `black` (bläck), `pet`, `kit`, `rock`. */
export const ENGLISH_HOMOGRAPHS: ReadonlySet<string> = new Set(
  `bal ball bank barn bench bio bios biff black blacks blast body bonbon boor border bout brand broche bureau cape case chipset
   chipsets chips colbert collier commode controller controllers dam dams dames das deck docking drop drops dun el element elements envelop fan
   fast faster fat fats fiske flag font fonts fron game games glass glasses gum gums hall halls halter hanger hark hemd
   herr hoes jack jacks jar jul kam kan kille killer kind kinds kit kits lack lader lak lamp lax leer lens lim lin lock man
   mans map maps marin mark mes met mixer mobile mocka mop must nail napp notes ost oven overall overalls pack packs pal pall
   pallet pallets pan panna pant pet pets pike pjas plank plug plugs pop post presenter presenters puff racket rand raster reset rest riem ring
   ringer ris riser rock rocks rod rode rok rom roman rond roos rose rot round rug rum sang sap sas sax short shorts sim skal skank
   skin slab slabs slip slips slipper smoking spade spar spell stall stand star step steps sticka stickor stift stole string
   strings sulky switch switcher switches tack tall tang tank te tear tears topp topper trap traps trans trolley trompet tunna
   vag vas vest vests vin vis wait want wants war wit wol wort worst worsts zink jobs jobb resa rese van sale salt`.split(
    /\s+/,
  ),
);
