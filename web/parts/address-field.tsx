import { useEffect, useId, useRef } from "preact/hooks";

import "./address-field.css";

interface AddressFieldProps {
  label: string;
  name: string;
  /** What the address says. */
  value: string;
  type?: "text" | "search" | "date";
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
  return (
    <div class="address-field">
      <label for={id}>{label}</label>
      <span class="with-sign">
        {before && <span aria-hidden="true">{before}</span>}
        <input
          id={id}
          ref={field}
          name={name}
          type={type}
          form={form}
          inputMode={inputMode}
          placeholder={placeholder}
          defaultValue={value}
          autoComplete="off"
        />
      </span>
    </div>
  );
}
