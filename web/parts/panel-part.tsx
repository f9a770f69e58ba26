import type { ComponentChildren } from "preact";

/** One titled part of what is read out of a decision. */
export function PanelPart({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
