import { describeStock, firstVariant, formatPrice, type ShopProduct, type StockState } from './catalogue.ts';
import { html, type Html } from './html.ts';
import { type ShopLanguage, WORDS } from './words.ts';

/** What `shop.js` shows of a variant, in words of the page. */
export interface VariantFacts {
  readonly sku: string;
  /** One value for each option, in their order. */
  readonly values: readonly string[];
  readonly price: string;
  readonly stock: string;
  readonly state: StockState;
}

export function toVariantFacts({ variants }: ShopProduct, language: ShopLanguage): VariantFacts[] {
  return variants.map(({ sku, options, priceMinor, stock }) => {
    const { state, text } = describeStock(stock, language);
    const values = options.map(({ value }) => value);
    return { sku: sku ?? '', values, price: formatPrice(priceMinor, language), stock: text, state };
  });
}

/** A group of buttons for each option; without a script, the list of what there is. */
export function renderOptions(product: ShopProduct, language: ShopLanguage): Html {
  const chosen = firstVariant(product).options;
  if (chosen.length === 0) return html``;
  const facts = toVariantFacts(product, language);
  return html`<form class="options needs-script" data-options>
      ${chosen.map(({ name, value }, index) =>
        renderOption({
          name,
          chosen: value,
          label: WORDS[language].options[name] ?? name,
          soldOut: WORDS[language].product.soldOut,
          values: valuesOf(
            facts,
            index,
            chosen.map((option) => option.value),
          ),
        }),
      )}
    </form>
    <noscript>
      <p>${WORDS[language].product.variants}</p>
      <ul>
        ${facts.map(
          ({ values, price, stock }) => html`<li><span lang="en">${values.join(', ')}</span>: ${price}, ${stock}</li>`,
        )}
      </ul>
    </noscript>`;
}

interface OptionValue {
  readonly value: string;
  /** Sold out together with what is chosen of the other options. */
  readonly isOut: boolean;
}

function valuesOf(facts: readonly VariantFacts[], index: number, chosen: readonly string[]): OptionValue[] {
  const values = new Set(facts.map((fact) => fact.values[index] ?? ''));
  return [...values].map((value) => {
    const wanted = chosen.with(index, value);
    const isOut = facts.some(({ values, state }) => state === 'out' && values.join() === wanted.join());
    return { value, isOut };
  });
}

interface Option {
  readonly name: string;
  readonly label: string;
  readonly chosen: string;
  readonly soldOut: string;
  readonly values: readonly OptionValue[];
}

function renderOption({ name, label, chosen, soldOut, values }: Option): Html {
  return html`<fieldset>
    <legend>${label}</legend>
    <div class="values">
      ${values.map(
        ({ value, isOut }) =>
          html`<label class="value ${isOut ? 'out' : ''}"
            >${renderRadio(name, value, value === chosen)}<span class="box"
              >${name === 'Colour' ? html`<span class="swatch ${value}"></span>` : html``}<span lang="en">${value}</span
              ><span class="hidden sold-out"> ${soldOut}</span></span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function renderRadio(name: string, value: string, isChosen: boolean): Html {
  return isChosen
    ? html`<input type="radio" name="${name}" value="${value}" checked />`
    : html`<input type="radio" name="${name}" value="${value}" />`;
}
