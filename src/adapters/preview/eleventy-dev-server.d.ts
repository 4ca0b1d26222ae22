// The package ships no types; this is the part of its API the preview uses.
declare module "@11ty/eleventy-dev-server" {
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Record<string, unknown>): EleventyDevServer;
    serve(port: number): void;
    reload(event: { files: readonly string[]; subtype: undefined; build: object }): Promise<void>;
  }
}
