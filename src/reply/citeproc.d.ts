declare module 'citeproc' {
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]] | false;
  }
  interface System {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): unknown;
  }
  const CSL: { Engine: new (system: System, style: string, language?: string, force?: boolean) => Engine };
  export default CSL;
}
