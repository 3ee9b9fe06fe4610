export { type RenderContext, type RenderedReply, renderReply } from './render-reply.ts';
export { type SegmentCount, countSegments } from './sms/segments.ts';
