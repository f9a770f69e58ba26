import { definePage } from "../page.ts";
import "./text-page.css";

export const page = definePage<null>({
  load: async () => null,
  head: () => ({
    title: "Accessibility – Redress",
    description: "What was tested for accessibility, how, and what is known to fail.",
  }),
  view: () => <AccessibilityPage />,
});

function AccessibilityPage() {
  return (
    <div class="page">
      <div class="prose">
        <h1>Accessibility</h1>
        <p class="lede">
          Redress aims to meet the Web Content Accessibility Guidelines 2.2 at level AA. This page says what is tested,
          and what is known to fail.
        </p>
        <h2>What is tested by program, on every change</h2>
        <ul>
          <li>
            Every page, with the axe rules for WCAG 2.2 A and AA, in light and for its contrast in dark; and what people
            open on it: suggestions, filters, citations, corrections, tables under charts, a full casebook, a checked
            letter.
          </li>
          <li>
            Three whole journeys with the keyboard alone, in Chromium: from plain words to a Word table, from a funnel
            plot to its file, from a council to a link to one paragraph.
          </li>
          <li>The names, roles and states that a screen reader is given of the main pages, held word for word.</li>
          <li>
            That a decision’s page hides nothing that has the focus behind what sticks to the screen, and that the sheet
            of filters keeps the focus and gives it back.
          </li>
          <li>Pages 320 CSS pixels wide: the text reflows and nothing but tables and charts scrolls sideways.</li>
          <li>That nothing moves where you ask your system for reduced motion.</li>
          <li>Search, decisions, clauses, the benchmark and the councils with JavaScript switched off.</li>
        </ul>
        <h2>How it is built</h2>
        <ul>
          <li>Marks in a text differ by their underline as well as by colour. They can be switched off one by one.</li>
          <li>Every chart has a sentence that says what it shows, and a table of the same figures.</li>
          <li>Every range can be typed. Dragging over a chart is only a shortcut.</li>
          <li>When results change, the new count is announced and the focus stays where it was.</li>
          <li>The keys n and p, which step through the marks of a decision, can be switched off beside them.</li>
          <li>Light or dark follows your system’s setting, as does reduced motion. Pages print as documents.</li>
        </ul>
        <h2>What is known to fail, or is not tested</h2>
        <ul>
          <li>
            No person has tested Redress with a screen reader, with magnification software or with speech input. What is
            tested by program finds only some of the faults that people meet.
          </li>
          <li>
            Dense dot plots have more points than a keyboard user will want to step through. The table under the chart
            has the same figures, sorted, with the same links.
          </li>
          <li>
            The Ombudsman’s texts are shown as published. Some have long paragraphs, and headings that do not say much.
          </li>
          <li>
            The casebook and the check of references need JavaScript: one lives in your browser alone, the other must
            not put what you paste into an address.
          </li>
          <li>
            The histograms beside the filters are for the pointer alone and hidden from screen readers. The fields under
            them do the same.
          </li>
          <li>Firefox and Safari are not tested by program.</li>
          <li>The Word export is made of headings and tables, but has not been checked with assistive technology.</li>
        </ul>
        <h2>Tell us</h2>
        <p>
          If something here keeps you from your work, tell whoever runs this Redress. Say which page, and what you were
          trying to do.
        </p>
      </div>
    </div>
  );
}
