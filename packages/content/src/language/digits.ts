/**
 * Digits that weights are written in, one each, from the lowest to the highest. More steps change no figure, and letters
 * compress better than packed bits.
 */
export const WEIGHT_DIGITS = 'abcdefghijklmnopqrstuvwxyz';

/** Digit of a weight of nothing. */
export const ZERO_DIGIT = 13;
