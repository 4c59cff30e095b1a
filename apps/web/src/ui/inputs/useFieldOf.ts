import { useInput, type Validator } from 'react-admin';

export interface InputProps {
  source: string;
  validate?: Validator | Validator[];
}

/** A controlled field of react-admin's form: value, change and the message to show. */
export function useFieldOf<Value>({ source, validate }: InputProps, empty: Value) {
  const { field, fieldState } = useInput({ source, defaultValue: empty, ...(validate ? { validate } : {}) });
  const message = fieldState.error?.message;
  return {
    name: field.name,
    /** For the element that takes the focus when the answer is missing. */
    ref: field.ref,
    value: ((field.value as Value | '' | undefined) ?? empty) as Value,
    onChange: field.onChange as (value: Value) => void,
    error: message,
  };
}
