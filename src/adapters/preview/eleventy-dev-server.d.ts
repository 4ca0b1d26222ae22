// The package ships no types; this is the slice of its API that the preview uses.
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): EleventyDevServer;
    serve(port: number): void;
    reload(event: { files: readonly string[]; subtype: undefined; build: object }): Promise<void>;
  }
}
