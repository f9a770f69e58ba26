import { addItem, type CasebookItem, hasItem, removeItem } from "../casebook.ts";
import { useCasebook } from "../casebook-store.ts";
import { useNavigation } from "../navigation.ts";

interface KeepButtonProps {
  item: CasebookItem;
  /** What is kept, for those who cannot see what stands beside the button. */
  what: string;
}

/** Keeps something in the casebook, or takes it out again. */
export function KeepButton({ item, what }: KeepButtonProps) {
  const { book, change } = useCasebook();
  const { announce } = useNavigation();
  const kept = book !== null && hasItem(book, item.id);
  const toggle = () => {
    const done = change((held) => (kept ? removeItem(held, item.id) : addItem(held, item)));
    if (!done) announce("This browser does not let Redress keep anything");
    else announce(kept ? `${what} taken out of the casebook` : `${what} kept in the casebook`);
  };
  return (
    <button type="button" class="link-button small needs-script" onClick={toggle}>
      {kept ? "Kept ✓" : "Keep"}
      <span class="visually-hidden">: {what}, casebook</span>
    </button>
  );
}
