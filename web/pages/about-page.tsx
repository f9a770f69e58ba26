import { definePage } from "../page.ts";
import "./text-page.css";

export const page = definePage<null>({
  load: async () => null,
  head: () => ({
    title: "About Redress, and the terms of re-use",
    description: "What Redress is, whose words it shows, on what terms, and how to load real decisions.",
  }),
  view: () => <AboutPage />,
});

function AboutPage() {
  return (
    <div class="page">
      <div class="prose">
        <h1>About Redress</h1>
        <p class="lede">
          The Local Government and Social Care Ombudsman decides complaints about councils and care providers in
          England, and publishes its decisions. Redress reads them, so that people can find what was decided, and what
          was agreed to put things right.
        </p>
        <p>
          It is made for the people who write and weigh such decisions: investigators, complaint handlers and advocates;
          for researchers; and for journalists. Every figure leads to the paragraph that it was read from, because a
          wrong amount is worse than a missing one.
        </p>

        <h2>What is the Ombudsman’s, and what is ours</h2>
        <p>
          Whatever the Ombudsman wrote is set in <span class="serif">a serif face like this</span>. Whatever Redress
          worked out, every label, amount, count and chart, is set like the rest of this page. The labels are read by
          program. They can be wrong, and each decision page has a way to say so.
        </p>
        <p>
          Redress is not affiliated with the Ombudsman, and nothing here is legal advice. Decisions are not binding on
          later ones. The Ombudsman looks at each complaint on its own facts.
        </p>

        <h2 id="terms">Terms of re-use</h2>
        <p>
          The decisions are © Commission for Local Administration in England. They may be re-used free of charge, in any
          format, on four conditions: the source and the copyright are acknowledged; the material is reproduced
          accurately and without amendment; it does not mislead; and it is not used mainly to advertise a product or
          service. The Ombudsman’s logo needs its permission and is not used here. The terms stand on{" "}
          <a href="https://www.lgo.org.uk/copyright" rel="external">
            the Ombudsman’s copyright page
          </a>
          .
        </p>
        <p>
          Names, kinds and populations of councils: contains public sector information licensed under the Open
          Government Licence v3.0 (Office for National Statistics), and data from mySociety,
          uk_local_authority_names_and_codes, CC BY 4.0. The code of Redress is under the MIT licence. The reading face
          is Source Serif 4, under the SIL Open Font License.
        </p>

        <h2 id="real">How to load real decisions</h2>
        <ol>
          <li>
            Save decisions as text or HTML files into a folder of yours, from the Ombudsman’s website or from a copy
            that you hold.
          </li>
          <li>
            Run <code>npm run ingest -- files PATH</code> with that folder. It says what it read, what it could not read
            and why.
          </li>
          <li>
            Start again with <code>npm start</code>. Redress opens the real corpus as soon as it holds anything.
          </li>
        </ol>
        <p>
          Fictional and real decisions never share a corpus. While you see the notice “Fictional” on top of every page,
          all of it is invented.
        </p>

        <h2>What leaves your browser</h2>
        <p>
          The questions that you ask go to the server that runs this Redress, and to nobody else. There are no cookies,
          no trackers and nothing loaded from other sites. The <a href="/casebook">casebook</a> is kept in your browser
          alone. What you paste into the <a href="/check">reference check</a> is read and forgotten.
        </p>
      </div>
    </div>
  );
}
