// Eleventy 3 ships no types; this is the slice of its API that this folder uses.
declare module "@11ty/eleventy" {
  /** Configuration object handed to the function that configures a build. */
  export interface EleventyConfig {
    /** Folders of this run. */
    readonly directories: { readonly output: string };
    addTemplate(path: string, template: VirtualTemplate["render"], data: VirtualTemplate["data"]): void;
    addGlobalData(name: string, value: unknown): void;
    setIncludesDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    setTemplateFormats(formats: readonly string[]): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setQuietMode(quiet: boolean): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, () => never> }): void;
  }

  /** A template that exists only in memory. */
  export interface VirtualTemplate {
    readonly data: Record<string, unknown>;
    readonly render: (data: never) => string;
  }

  /** Programmatic build (https://www.11ty.dev/docs/programmatic/). */
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        /** Path of a configuration file; empty for none. */
        configPath: string;
        quietMode?: boolean;
        runMode?: string;
        config?: (config: EleventyConfig) => void;
      },
    );
    /** Keeps Eleventy from printing anything, errors included. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
