import type { CodeListName } from '@geleit/domain';
import type { LucideIcon } from 'lucide-react';
import { CodeChips } from '../CodeChips.js';
import { useFieldOf, type InputProps } from './useFieldOf.js';

interface CodeChipsInputProps extends InputProps {
  list: CodeListName;
  label: string;
  codes?: readonly string[];
  area?: string;
  first?: number;
  icons?: Partial<Record<string, LucideIcon>>;
  multiple?: boolean;
}

/** Codes as chips inside a react-admin form. */
export const CodeChipsInput = ({ multiple = false, ...props }: CodeChipsInputProps) =>
  multiple ? <Several {...props} /> : <One {...props} />;

function One({ source, validate, ...props }: Omit<CodeChipsInputProps, 'multiple'>) {
  const { value, onChange, error } = useFieldOf<string | null>({ source, ...(validate ? { validate } : {}) }, null);
  return <CodeChips {...props} value={value || null} onChange={onChange} error={error} />;
}

function Several({ source, validate, ...props }: Omit<CodeChipsInputProps, 'multiple'>) {
  const { value, onChange, error } = useFieldOf<string[]>({ source, ...(validate ? { validate } : {}) }, []);
  return <CodeChips {...props} multiple value={Array.isArray(value) ? value : []} onChange={onChange} error={error} />;
}
