import { createProductSearch, migrateProductSearch, putProducts } from '@loket/content';
import { createNodeSearchDatabase } from '@loket/content/node';
import { buildDemoProducts } from '../apps/storefront/demo/products.ts';
const db = createNodeSearchDatabase(); migrateProductSearch(db);
putProducts(db, buildDemoProducts('https://x.example/').map((p: any, i) => ({ id: 'prd_' + i, handle: p.handle, title: p.title, description: p.description, vendor: p.vendor, productType: p.productType, tags: p.tags, url: 'https://x.example/' + p.handle, imageUrl: null, imageAlt: null, currency: 'EUR', status: 'active', updatedAtMs: 0,
 variants: p.variants.map((v: any, j: number) => ({ id: 'var_' + i + '_' + j, sku: v.sku, price: { amountMinor: v.priceMinor, currency: 'EUR' }, compareAtPrice: null, stock: v.stock, options: v.options, imageUrl: null })) })) as any);
const s = createProductSearch(db, { currency: 'EUR' });
for (const line of process.argv.slice(2)) { const [lang, ...r] = line.split(':'); const text = r.join(':');
 const f = s.searchProducts({ text, lang: lang as any, earlier: null, limit: 8 });
 console.log('##', line, '\n  ', JSON.stringify(f.wish), 'relaxed', f.relaxed.join());
 for (const h of f.hits.slice(0, 6)) console.log('   ', h.product.title, h.score.toFixed(2), h.coverage.toFixed(2), h.matchedWords.join(), h.variants.length);
}
