/** First link of a page, to the main content past all repeated parts; visible only while it has the focus. */
export function SkipLink({ label, target }: { readonly label: string; readonly target: string }) {
  return (
    <a class="skip" href={`#${target}`}>
      {label}
    </a>
  );
}
