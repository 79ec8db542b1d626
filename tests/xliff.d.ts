/** The library has no types; these are of what the tests use of it. */
declare module 'xliff/xliff2js' {
  export default function xliff2js(xml: string): Promise<object>;
}
declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs(xml: string): Promise<object>;
}
declare module 'xliff/js2xliff' {
  export default function js2xliff(document: object, options?: { indent?: string }): Promise<string>;
}
declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(document: object, options?: { indent?: string }): Promise<string>;
}
