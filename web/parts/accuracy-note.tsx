/** Below so many labelled decisions of real bodies nothing is said about accuracy on real decisions. */
export const ENOUGH_LABELLED = 200;

/** Beside figures read from real decisions, until enough of these have been labelled. */
export function AccuracyNote({ corpus }: { corpus: { realLabelled: number } }) {
  if (corpus.realLabelled >= ENOUGH_LABELLED) return null;
  return (
    <p class="small quiet">
      Accuracy on real decisions not yet measured: <a href="/methods#accuracy">how often the reading is right</a> on
      labelled documents.
    </p>
  );
}
