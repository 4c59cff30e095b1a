import { CodeSelect, type CodeSelectProps } from '../CodeSelect.js';
import { useFieldOf, type InputProps } from './useFieldOf.js';

/** One code of a list inside a react-admin form. */
export function CodeSelectInput({
  source,
  validate,
  ...props
}: InputProps & Omit<CodeSelectProps, 'value' | 'onChange' | 'error' | 'name'>) {
  const field = useFieldOf<string | null>({ source, ...(validate ? { validate } : {}) }, null);
  return <CodeSelect {...props} {...field} value={field.value || null} />;
}
