/** Additional parts of a page in the portable copy. */
export interface CopyParts {
  readonly stylesheet: string;
  readonly script: string;
  /** References to the copy's folder, and to the page an idle screen at a stand returns to. */
  readonly root: string;
  readonly home: string;
  /** Day the copy was made, `2026-11-23`, and how many days it counts as current. */
  readonly builtOn: string;
  readonly validDays: number;
  readonly words: CopyWords;
}

/** Sentences of the copy, in the language of the page. */
export interface CopyWords {
  readonly unpack: string;
  readonly ageLabel: string;
  readonly age: string;
  readonly barLabel: string;
  readonly toStart: string;
  readonly idleTitle: string;
  readonly idleText: string;
  readonly idleStay: string;
  readonly outsideTitle: string;
  readonly outsideText: string;
  readonly outsideClose: string;
}

/**
 * Style and script of the copy. The script is blocking: at a stand it sets the size of type before anything is drawn.
 */
export function CopyHead({ copy }: { readonly copy: CopyParts }) {
  return (
    <>
      <link rel="stylesheet" href={copy.stylesheet} />
      <script
        src={copy.script}
        data-root={copy.root}
        data-home={copy.home}
        data-built-on={copy.builtOn}
        data-valid-days={copy.validDays}
      />
    </>
  );
}

/**
 * Asks people to unpack the archive first: visible only if the stylesheet is missing, as it is when a ZIP viewer opens
 * a single page of the archive.
 */
export function UnpackNote({ copy }: { readonly copy: CopyParts }) {
  return (
    <p data-unpack="">
      <strong>{copy.words.unpack}</strong>
    </p>
  );
}

/** Note that the copy may be out of date; the script shows it in due time. */
export function AgeNote({ copy: { words } }: { readonly copy: CopyParts }) {
  return (
    <aside class="copy-age" data-age="" aria-label={words.ageLabel} hidden>
      <p>{words.age}</p>
    </aside>
  );
}

/** Parts of event mode: the bar to the start, the question whether somebody is there, the dialog for a link out. */
export function EventModeParts({ copy: { words, home } }: { readonly copy: CopyParts }) {
  return (
    <>
      <nav class="stand-bar" data-exhibition-bar="" aria-label={words.barLabel} hidden>
        <a class="kern-btn kern-btn--primary" href={home}>
          <span class="kern-label">{words.toStart}</span>
        </a>
      </nav>
      <dialog class="stand-dialog" data-exhibition-idle="" aria-labelledby="stand-ruht">
        <h2 class="kern-heading-large" id="stand-ruht">
          {words.idleTitle}
        </h2>
        <p>{words.idleText}</p>
        <progress aria-label={words.idleText} />
        <CloseForm label={words.idleStay} />
      </dialog>
      <dialog class="stand-dialog" data-exhibition-outside="" aria-labelledby="stand-hinaus">
        <h2 class="kern-heading-large" id="stand-hinaus">
          {words.outsideTitle}
        </h2>
        <p>{words.outsideText}</p>
        <p class="stand-address" dir="ltr" data-exhibition-address="" />
        <CloseForm label={words.outsideClose} />
      </dialog>
    </>
  );
}

function CloseForm({ label }: { readonly label: string }) {
  return (
    <form method="dialog">
      <button class="kern-btn kern-btn--primary" type="submit">
        <span class="kern-label">{label}</span>
      </button>
    </form>
  );
}
