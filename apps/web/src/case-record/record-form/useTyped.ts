import { useEffect, useState, type ChangeEvent, type KeyboardEvent } from 'react';

interface Typing<Value> {
  value: Value | null;
  /** How a value stands in the field when nobody types. */
  written: (value: Value) => string;
  /** null for what cannot be read as a value. */
  read: (text: string) => Value | null;
  onChange: (value: Value | null) => void;
}

/**
 * What people type into a field, read as a value once they leave it or press Enter. What cannot be read stays where it
 * stands, and the value as it was.
 */
export function useTyped<Value>({ value, written, read, onChange }: Typing<Value>) {
  const text = value === null ? '' : written(value);
  const [typed, setTyped] = useState(text);
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    setTyped(text);
    setUnread(false);
  }, [text]);
  const take = () => {
    const isEmpty = typed.trim() === '';
    const found = isEmpty ? null : read(typed);
    setUnread(!isEmpty && found === null);
    if (!isEmpty && found === null) return;
    if (found !== value) onChange(found);
    else setTyped(text);
  };
  return {
    isUnread,
    input: {
      value: typed,
      onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
        setTyped(target.value);
      },
      onBlur: take,
      onKeyDown: ({ key }: KeyboardEvent) => {
        if (key === 'Enter') take();
      },
    },
  };
}
