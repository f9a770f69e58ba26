import { useEffect, useRef, useState } from "preact/hooks";
import type { Suggestion } from "../../server/schemas/others.ts";
import { browserApi } from "../api-browser.ts";
import { formatCount } from "../format.ts";
import { useNavigation } from "../navigation.ts";

interface SuggestFieldProps {
  id: string;
  value: string;
}

const WAIT_MS = 90;

const KINDS: Readonly<Record<Suggestion["kind"], string>> = {
  decision: "reference",
  council: "body",
  category: "category",
  subcategory: "subcategory",
  fault: "kind of fault",
  concerns: "service or step",
  act: "law",
};

/** The search box with suggestions, after the ARIA pattern of an editable combobox with a list. */
export function SuggestField({ id, value }: SuggestFieldProps) {
  const { navigate, announce } = useNavigation();
  const [options, setOptions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Back and forward change the words under the reader's hands.
    if (input.current && document.activeElement !== input.current) input.current.value = value;
  }, [value]);

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const ask = (text: string) => {
    clearTimeout(timer.current);
    const mine = ++asked.current;
    if (text.trim().length < 2) return close();
    timer.current = setTimeout(async () => {
      const found = await browserApi.suggest([["q", text.trim()]]).then(
        (reply) => reply.suggestions,
        () => [],
      );
      if (mine !== asked.current || document.activeElement !== input.current) return;
      setOptions(found);
      setActive(-1);
      setOpen(found.length > 0);
      if (found.length > 0) announce(`${found.length} suggestions, arrow keys to choose`);
    }, WAIT_MS);
  };
  const choose = (option: Suggestion) => {
    asked.current++;
    close();
    navigate(option.href);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && open) {
      event.preventDefault();
      return close();
    }
    if (!open) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const by = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => ((at + by + 1 + (options.length + 1)) % (options.length + 1)) - 1);
    } else if (event.key === "Enter" && active >= 0) {
      const option = options[active];
      if (!option) return;
      event.preventDefault();
      choose(option);
    }
  };

  return (
    <div class="suggest">
      <label class="visually-hidden" for={id}>
        Words, a council, a reference, or an exact phrase in quotes
      </label>
      <input
        ref={input}
        id={id}
        name="q"
        type="text"
        enterKeyHint="search"
        defaultValue={value}
        placeholder="words, council, reference, “exact phrase”"
        autoComplete="off"
        spellcheck={false}
        maxLength={2000}
        role="combobox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={onKey}
        onBlur={() => {
          asked.current++;
          close();
        }}
      />
      <div id={`${id}-list`} class="suggest-list" role="listbox" aria-label="Suggestions" hidden={!open}>
        {options.map((option, index) => (
          <div
            key={option.href}
            id={`${id}-${index}`}
            role="option"
            class="suggest-option"
            aria-selected={index === active}
            tabIndex={-1}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(option);
            }}
          >
            <span>{option.label}</span>
            <span class="quiet">
              {KINDS[option.kind]}
              {option.kind !== "decision" && `, ${formatCount(option.count)}`}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
