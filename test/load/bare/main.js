// The least that a Durable Object must do before it may say that a message is on disk: one insert, one answer. What the
// real thread costs beyond this is what Loket adds.
import { DurableObject } from 'cloudflare:workers';

/** Takes text frames over hibernating sockets, stores each as a row and answers with its place. */
export class EchoObject extends DurableObject {
  constructor(context, env) {
    super(context, env);
    context.storage.sql.exec(
      'create table if not exists messages (seq integer primary key, id text unique, text text)',
    );
  }

  fetch() {
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    server.send('{"type":"hello"}');
    return new Response(null, { status: 101, webSocket: client });
  }

  webSocketMessage(socket, message) {
    const { clientMessageId, text } = JSON.parse(message);
    const { seq } = this.ctx.storage.sql
      .exec('insert into messages (id, text) values (?, ?) returning seq', clientMessageId, text)
      .one();
    socket.send(JSON.stringify({ type: 'ack', clientMessageId, seq }));
  }

  webSocketClose(socket, code) {
    socket.close(code === 1005 || code === 1006 ? 1000 : code);
  }
}

export default {
  fetch(request, env) {
    const name = new URL(request.url).pathname;
    return env.ECHOES.get(env.ECHOES.idFromName(name)).fetch(request);
  },
};
