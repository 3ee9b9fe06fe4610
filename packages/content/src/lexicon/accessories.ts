/**
 * Product nouns that, in the title of a product, make any noun before them a mere companion: `printer toner`, `tablet
 * case`. Whoever asks for the companion wants these least.
 */
export const ACCESSORY_NOUNS: ReadonlySet<string> = new Set(
  `accessory adapter battery bicycle-bag bicycle-light bicycle-lock bicycle-pump bicycle-tyre cable camera-bag car-mat case
   charger coffee-pods cushion dog-leash docking-station extension-lead filter ink-cartridge insoles keyring laptop-bag lock
   phone-case phone-holder pillowcase power-cable printer-paper remote-control saddle screen-protector shoelaces shoe-polish
   shoe-rack software spare-part stand sticker stylus-pen toner tripod tv-mount tv-stand usb-cable hdmi-cable network-cable
   vacuum-bag warranty-extension watch-strap car-part`.split(/\s+/),
);
