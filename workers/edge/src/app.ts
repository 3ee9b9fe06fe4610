import {
  ImportArticleSchema,
  ImportCouponSchema,
  ImportCustomerSchema,
  ImportLoyaltyMemberSchema,
  ImportOrderSchema,
  ImportProductSchema,
  ImportReturnSchema,
  ImportSubscriptionSchema,
  LoyaltyProgrammeSchema,
  ReturnRulesSchema,
} from '@loket/contracts';
import type { AppEnv } from './env.ts';
import { identityKeyRoutes } from './accounts/identity-key-routes.ts';
import { accountRoutes, configRoutes } from './accounts/routes.ts';
import { handoffSettingsRoutes } from './agent/handoff-settings-routes.ts';
import { agentRoutes } from './agent/routes.ts';
import { articleRoutes } from './articles/routes.ts';
import { connectionRoutes } from './connections/routes.ts';
import { docsRoutes } from './docs/routes.ts';
import { handleError, handleNotFound } from './http/errors.ts';
import { chatAccount, jsonBodies, requestContext } from './http/middleware.ts';
import { createRouter, toComponent } from './http/openapi.ts';
import { SECURITY_SCHEMES } from './http/route.ts';
import { importRoutes } from './imports/routes.ts';
import { devOutboxRoutes } from './mail/routes.ts';
import { readModelRoutes } from './projection/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { sessionRoutes } from './sessions/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { socketRoutes, threadRoutes } from './threads/routes.ts';
import { ticketRoutes } from './tickets/routes.ts';

/** What bodies hold that their handlers check, by kind, so that no route names them. */
const COMPONENTS = {
  ImportProduct: ImportProductSchema,
  ImportCustomer: ImportCustomerSchema,
  ImportOrder: ImportOrderSchema,
  ImportArticle: ImportArticleSchema,
  ImportSubscription: ImportSubscriptionSchema,
  ImportLoyaltyMember: ImportLoyaltyMemberSchema,
  ImportCoupon: ImportCouponSchema,
  ImportReturn: ImportReturnSchema,
  ReturnRules: ReturnRulesSchema,
  LoyaltyProgramme: LoyaltyProgrammeSchema,
};

/** Builds the HTTP application: middleware, routes, one way to answer errors. */
export function createApp() {
  const app = createRouter<AppEnv>();
  app.use(requestContext);
  // Before anything can be refused: a browser may read only an answer that names its origin.
  app.use('/v1/chat/:accountId/*', chatAccount);
  app.use('/v1/*', jsonBodies);
  app.onError(handleError);
  app.notFound(handleNotFound);
  app.get('/v1/health', (c) => c.json({ status: 'ok' }));
  app.route('/v1/chat/:accountId', configRoutes);
  app.route('/v1/chat/:accountId', sessionRoutes);
  app.route('/v1/chat/:accountId', signInRoutes);
  app.route('/v1/chat/:accountId', socketRoutes);
  app.route('/v1/chat/:accountId', threadRoutes);
  app.route('/v1/accounts', accountRoutes);
  app.route('/v1/accounts', identityKeyRoutes);
  app.route('/v1/agent', agentRoutes);
  app.route('/v1/agent', handoffSettingsRoutes);
  app.route('/v1/articles', articleRoutes);
  app.route('/v1/connections', connectionRoutes);
  app.route('/v1/imports', importRoutes);
  app.route('/v1/tickets', ticketRoutes);
  app.route('/v1/read-model', readModelRoutes);
  app.route('/v1/search', searchRoutes);
  app.route('/dev', devOutboxRoutes);
  app.route('/docs', docsRoutes);
  for (const [name, scheme] of Object.entries(SECURITY_SCHEMES)) {
    app.openAPIRegistry.registerComponent('securitySchemes', name, scheme);
  }
  for (const [name, schema] of Object.entries(COMPONENTS)) {
    app.openAPIRegistry.registerComponent('schemas', name, toComponent(schema));
  }
  app.doc31('/v1/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Loket',
      version: '1',
      description: 'The customer agent and helpdesk for shops.',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
  });
  return app;
}
