/**
 * A D1 database that counts the rows which its statements read. A statement of which only the values are asked is run once
 * more for the count, so this is for counting and not for timing.
 */
export function countD1(database) {
  let rows = 0;
  const note = (result) => {
    rows += result.meta.rows_read ?? 0;
    return result;
  };
  const wrap = (statement) =>
    new Proxy(statement, {
      get: (target, key) => {
        if (key === 'statement') return target;
        if (key === 'bind') return (...values) => wrap(target.bind(...values));
        if (key === 'all' || key === 'run') return async () => note(await target[key]());
        if (key === 'raw' || key === 'first') {
          return async (...args) => {
            note(await target.all());
            return target[key](...args);
          };
        }
        const value = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  const db = new Proxy(database, {
    get: (target, key) => {
      if (key === 'prepare') return (sql) => wrap(target.prepare(sql));
      if (key === 'batch') {
        return async (statements) => {
          const results = await target.batch(statements.map((each) => each.statement ?? each));
          for (const result of results) note(result);
          return results;
        };
      }
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { db, rowsRead: () => rows };
}
