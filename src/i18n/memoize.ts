/**
 * Remembers what a function gives for each owner and key, as long as the owner lives. The owner must not change.
 *
 * @param make a pure function; its further arguments together are the key
 */
export function memoize<Owner extends object, Key extends readonly (string | number)[], Value>(
  make: (owner: Owner, ...key: Key) => Value,
): (owner: Owner, ...key: Key) => Value {
  const known = new WeakMap<Owner, Map<string, Value>>();
  return (owner, ...key) => {
    let values = known.get(owner);
    if (!values) known.set(owner, (values = new Map()));
    const name = key.join('\n');
    let value = values.get(name);
    if (value === undefined && !values.has(name)) values.set(name, (value = make(owner, ...key)));
    return value as Value;
  };
}

/**
 * Remembers what a function gives for each key, as long as the process lives: for what is asked about few different things.
 *
 * @param make a pure function; its arguments together are the key
 */
export function memoizeKeys<Key extends readonly (string | number)[], Value>(
  make: (...key: Key) => Value,
): (...key: Key) => Value {
  const values = new Map<string, Value>();
  return (...key) => {
    const name = key.join('\n');
    let value = values.get(name);
    if (value === undefined && !values.has(name)) values.set(name, (value = make(...key)));
    return value as Value;
  };
}
