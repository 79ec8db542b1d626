/**
 * Returns how a field is written in YAML on one line, to be copied from an advice.
 *
 * @example toYamlForm(['facts', 'height', 'label']) // 'facts: { height: { label: … } }'
 */
export const toYamlForm = (path: readonly PropertyKey[]): string =>
  path.reduceRight<string>(
    (value, key, index) => (index === 0 ? `${String(key)}: ${value}` : `{ ${String(key)}: ${value} }`),
    '…',
  );
