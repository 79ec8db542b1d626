/** The YAML file of a name: the one that is there, or the one that should be. @param files by their paths */
export const findYamlFile = (files: ReadonlyMap<string, unknown>, name: string): string =>
  files.has(`${name}.yml`) ? `${name}.yml` : `${name}.yaml`;
