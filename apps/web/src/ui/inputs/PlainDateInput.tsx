import { PlainDateField, type PlainDateFieldProps } from '../PlainDateField.js';
import { useFieldOf, type InputProps } from './useFieldOf.js';

/** A calendar day inside a react-admin form. */
export function PlainDateInput({
  source,
  validate,
  ...props
}: InputProps & Omit<PlainDateFieldProps, 'value' | 'onChange' | 'error' | 'name'>) {
  const field = useFieldOf<string | null>({ source, ...(validate ? { validate } : {}) }, null);
  return <PlainDateField {...props} {...field} value={field.value || null} />;
}
