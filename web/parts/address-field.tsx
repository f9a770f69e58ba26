import { useEffect, useId, useRef } from "preact/hooks";

import "./address-field.css";

interface AddressFieldProps {
  label: string;
  name: string;
  /** What the address says. */
  value: string;
  type?: "text" | "date";
  /** Id of the form that the field belongs to, where it stands outside of it. */
  form?: string;
  inputMode?: "decimal" | "text";
  placeholder?: string;
  /** Stands before the field, as "£". */
  before?: string;
}

/**
 * A labelled field that shows what the address says, and never takes away what is being typed: a reply that arrives
 * meanwhile leaves a focused field alone; back and forward change it.
 */
export function AddressField(props: AddressFieldProps) {
  const { label, name, value, type = "text", form, inputMode = "text", placeholder = "", before } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = value;
  }, [value]);
  const shared = {
    id,
    ref: field,
    name,
    defaultValue: value,
    autoComplete: "off",
    ...(form === undefined ? {} : { form }),
  };
  return (
    <div class="address-field">
      <label for={id}>{label}</label>
      <span class="with-sign">
        {before && <span aria-hidden="true">{before}</span>}
        {type === "date" ? (
          <input {...shared} type="date" />
        ) : (
          <input {...shared} type="text" inputMode={inputMode} placeholder={placeholder} />
        )}
      </span>
    </div>
  );
}
