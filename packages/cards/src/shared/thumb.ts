import { parcelIcon } from '@loket/element-kit';
import { html, type TemplateResult } from 'lit';

/** What drawing a picture needs of its card. */
export interface ThumbContext {
  /** Addresses of pictures that did not load. */
  readonly brokenImages: ReadonlySet<string>;
  readonly onImageError: (url: string) => void;
}

/** A square picture, or a drawing where there is none or where it did not load. @param alt - What it shows, if anything. */
export function renderThumb(
  url: string | null,
  alt: string,
  { brokenImages, onImageError }: ThumbContext,
): TemplateResult {
  if (url === null || brokenImages.has(url)) return html`<span class="thumb">${parcelIcon()}</span>`;
  return html`<img
    class="thumb"
    src=${url}
    alt=${alt}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${() => onImageError(url)}
  />`;
}
