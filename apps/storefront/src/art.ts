import { html, type Html } from './html.ts';

const WIDTH = 1280;
const HEIGHT = 520;
/** The sea and the beach go on at both sides, for screens that are wider than the drawing. */
const BEYOND = 1200;

/** Places and heights of the tufts of grass on the dune in front. */
const TUFTS = [
  [58, 497, 1],
  [96, 494, 0.7],
  [402, 498, 0.8],
  [520, 498, 1.1],
  [846, 478, 0.9],
  [890, 472, 1.3],
  [1148, 462, 1.2],
  [1190, 466, 0.8],
  [1236, 472, 1.1],
] as const;

/**
 * The coast over the home page: a light, a boat, the sea. Its colours are classes, so that the night of a dark screen
 * is the same drawing; its left stays free for words.
 */
export function renderCoast(): Html {
  return html`<svg class="coast" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    <circle class="disc" cx="878" cy="232" r="56" />
    <path
      class="cloud"
      d="M776 256h150a12 12 0 0 1 0 24H776a12 12 0 0 1 0-24ZM1090 112h130a11 11 0 0 1 0 22h-130a11 11 0 0 1 0-22ZM836 82h72a8 8 0 0 1 0 16h-72a8 8 0 0 1 0-16Z"
    />
    <path class="gull" d="M812 158q12-13 22 0q12-13 22 0M884 128q9-10 17 0q9-10 17 0M1114 226q8-9 15 0q8-9 15 0" />
    <path class="beam" d="M1006 142l1100-90v180Z" />
    <path class="sea-1" d="${wave(352, 64, 5)}" />
    <path class="land" d="M770 400c90-2 110-42 196-42 96 0 120-34 314-40 260-8 420-50 1200-40v242H770Z" />
    ${renderHouse()}${renderLight()}
    <path class="sea-2" d="${wave(388, 92, 10)}" />
    ${renderBoat()}
    <path class="sea-3" d="${wave(424, 120, 13)}" />
    <path class="sea-4" d="${wave(460, 150, 14)}" />
    <path class="sand" d="M-1200 512c400-20 900 4 1200-4 170-24 340 6 560-8s420-52 720-26 700-10 1200 10v36H-1200Z" />
    <path class="grass" d="${TUFTS.map(tuft).join('')}" />
  </svg>`;
}

/** A sea from one edge to the other, with equal waves. */
function wave(y: number, length: number, height: number): string {
  const count = Math.ceil((WIDTH + 2 * BEYOND) / length);
  return `M-${BEYOND} ${y}q${length / 2}-${height} ${length} 0${`t${length} 0`.repeat(count)}V${HEIGHT}H-${BEYOND}Z`;
}

function tuft([x, y, size]: (typeof TUFTS)[number]): string {
  const blade = (dx: number, dy: number): string =>
    `M${x} ${y}q${Math.round(dx * size * 0.2)}-${Math.round(dy * size * 0.7)} ${Math.round(dx * size)}-${Math.round(dy * size)}`;
  return blade(-22, 26) + blade(-9, 38) + blade(6, 42) + blade(20, 30);
}

function renderLight(): Html {
  return html`<path class="wall" d="M986 168h40l14 194h-68Z" />
    <path class="red" d="M983.2 206h45.6l2.9 40h-51.4ZM977.4 286h57.2l2.9 40h-63Z" />
    <path class="dark" d="M976 158h60v11h-60ZM998 340a8 8 0 0 1 16 0v22h-16Z" />
    <path class="lamp" d="M991 128h30v30h-30Z" />
    <path class="red" d="M986 129c2-14 10-20 20-22 10 2 18 8 20 22Z" />
    <path class="rail" d="M991 128v30M1006 128v30M1021 128v30M972 158h68M1006 107V94" />`;
}

function renderHouse(): Html {
  return html`<path class="wall" d="M1062 324h92v36h-92Z" />
    <path class="roof" d="M1052 326l22-30h68l22 30Z" />
    <path class="dark" d="M1124 334h14v26h-14Z" />
    <path class="lamp" d="M1076 334h14v12h-14ZM1098 334h14v12h-14Z" />`;
}

function renderBoat(): Html {
  return html`<path class="rail" d="M636 392V316M636 322l44 62M636 322l-50 70" />
    <path class="lamp" d="M640 326l30 44h-30Z" />
    <path class="wall" d="M588 366h34v26h-34Z" />
    <path class="dark" d="M594 372h9v9h-9ZM608 372h9v9h-9Z" />
    <path class="hull" d="M560 388h150l-18 44H580Z" />
    <path class="red" d="M567 404h136l-4 10H571Z" />`;
}
