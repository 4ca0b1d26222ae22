/** First link of a page: past everything that repeats, to the main content; seen only while it has the focus. */
export function SkipLink({ label, target }: { readonly label: string; readonly target: string }) {
  return (
    <a class="skip" href={`#${target}`}>
      {label}
    </a>
  );
}
