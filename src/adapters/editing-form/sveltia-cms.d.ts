// Node cannot resolve the package's own types: they name files without an ending.
declare module "@sveltia/cms" {
  const CMS: {
    init(options: { config: object }): Promise<void>;
    registerCustomFormat(
      name: string,
      extension: string,
      file: {
        fromFile: (text: string) => Record<string, unknown>;
        toFile: (content: Record<string, unknown>) => string;
      },
    ): void;
  };
  export default CMS;
}
