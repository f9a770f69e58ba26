import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CasebookItem } from "../casebook.ts";
import { KeepButton } from "../parts/keep-button.tsx";
import { Later } from "../parts/later.tsx";
import { ScrollTable } from "../parts/scroll-table.tsx";
import "./chart.css";

interface ChartFrameProps {
  id: string;
  title: string;
  /** What the picture shows, as a sentence with its n. */
  summary: ComponentChildren;
  children: ComponentChildren;
  /** The same figures as a table. */
  table: ComponentChildren;
  tableName?: string;
  /** Address of the same figures as a file. */
  csvHref?: string | undefined;
  /** Goes under a downloaded picture, with its address and the day: what, n, source, corpus. */
  credit: string;
}

/** Around every chart: title, sentence, picture, table twin, downloads. */
export function ChartFrame(props: ChartFrameProps) {
  const picture = useRef<HTMLDivElement>(null);
  const [address, setAddress] = useState("");
  useEffect(() => {
    // The browser knows the address; the frame need not be told.
    setAddress(`${location.pathname}${location.search}#${props.id}`);
  });
  const save = async (format: "svg" | "png") => {
    if (picture.current === null) return;
    const { saveChart } = await import("./save-chart.ts");
    await saveChart(picture.current, {
      title: props.title,
      credit: props.credit,
      name: `redress-${props.id}`,
      format,
      address: location.origin + address,
      today: new Date().toISOString().slice(0, 10),
    });
  };
  return (
    <figure class="chart" id={props.id} aria-labelledby={`${props.id}-title`}>
      <figcaption>
        <h2 id={`${props.id}-title`}>{props.title}</h2>
        <p class="chart-summary">{props.summary}</p>
      </figcaption>
      <div class="chart-picture" ref={picture}>
        {props.children}
      </div>
      <div class="chart-foot">
        <details class="chart-table">
          <summary>{props.tableName ?? "The same figures as a table"}</summary>
          <ScrollTable label={`${props.title}, table`}>
            <Later>{props.table}</Later>
          </ScrollTable>
        </details>
        <p class="chart-downloads no-print">
          <KeepButton item={chartItem(props, address)} what={props.title} />
          {props.csvHref && (
            <a href={props.csvHref} download>
              CSV
            </a>
          )}
          <button type="button" class="link-button needs-script" onClick={() => save("svg")}>
            SVG<span class="visually-hidden"> picture of {props.title}</span>
          </button>
          <button type="button" class="link-button needs-script" onClick={() => save("png")}>
            PNG<span class="visually-hidden"> picture of {props.title}</span>
          </button>
        </p>
      </div>
    </figure>
  );
}

/** A chart as a casebook keeps it: its title, what it is over, and the way back to it. */
function chartItem({ id, title, credit }: ChartFrameProps, address: string): CasebookItem {
  return {
    id: `chart:${address || id}`,
    kind: "chart",
    slug: "",
    ref: "",
    bodyName: title,
    decidedOn: null,
    paragraph: null,
    number: null,
    words: "",
    pence: null,
    sumClass: null,
    reading: credit,
    href: address || "/",
    officialUrl: null,
    corpusHash: "",
    fictional: credit.startsWith("FICTIONAL"),
    note: "",
    group: "",
  };
}
