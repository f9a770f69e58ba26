import { useState } from "preact/hooks";
import { useNavigation } from "../navigation.ts";

interface CopyButtonProps {
  text: string;
  label?: string;
  /** What is copied, for those who cannot see what stands beside the button. */
  what: string;
}

/** Copies a text, and says that it did. Works on plain http too, where the clipboard interface is missing. */
export function CopyButton({ text, label = "Copy", what }: CopyButtonProps) {
  const { announce } = useNavigation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    announce(done ? `${what} copied` : "Copying is not allowed here: select the text and copy it");
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" class="link-button small needs-script" onClick={copy}>
      {copied ? "Copied" : label}
      <span class="visually-hidden"> {what}</span>
    </button>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const held = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (held instanceof HTMLElement) held.focus();
  return done;
}
