import { errors, type Provider } from 'oidc-provider';
import { DEMO_PERSON_GRANT, graphServer, LIVES, RESOURCE, SCOPE, type IssuerSettings } from './settings';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** An access token for a demo person named by id, without a browser: for `npm run token`. From this machine only. */
export function registerDemoPersonGrant(provider: Provider, { people, audience }: IssuerSettings): void {
  provider.registerGrantType<{ person?: string }>(DEMO_PERSON_GRANT, async (context) => {
    const { client, params } = context.oidc;
    if (!LOOPBACK.has(context.req.socket.remoteAddress ?? '')) throw new errors.InvalidGrant('demo people are signed in from this machine only');
    const person = people.find(({ id }) => id === params.person);
    if (!person) throw new errors.InvalidGrant('there is no such demo person');
    const grant = new provider.Grant({ accountId: person.id, clientId: client.clientId });
    grant.addResourceScope(RESOURCE, SCOPE);
    const token = new provider.AccessToken({ accountId: person.id, client, grantId: await grant.save(), gty: DEMO_PERSON_GRANT, scope: SCOPE } as never);
    token.resourceServer = new provider.ResourceServer(RESOURCE, graphServer(audience, LIVES.commandLineToken));
    context.body = { access_token: await token.save(), expires_in: LIVES.commandLineToken, token_type: 'Bearer', scope: SCOPE };
  }, ['person']);
}
