import './define.ts';

export { ProductComparison } from './product-comparison.ts';
export { CardActionEvent } from '../shared/card.events.ts';
