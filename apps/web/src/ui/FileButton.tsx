import Button from '@mui/material/Button';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { saveFile } from './saveFile.js';

interface FileButtonProps {
  icon: LucideIcon;
  label: string;
  name: string;
  /** Said when the file cannot be made. */
  failure: string;
  make: () => Promise<Blob>;
}

/** Makes a file at the server and hands it to the downloads. */
export function FileButton({ icon: Icon, label, name, failure, make }: FileButtonProps) {
  const notify = useNotify();
  const leave = useLogoutIfAccessDenied();
  const [isMaking, setMaking] = useState(false);
  const save = async () => {
    setMaking(true);
    try {
      saveFile(await make(), name);
    } catch (problem) {
      notify(failure, { type: 'error' });
      await leave(problem);
    } finally {
      setMaking(false);
    }
  };
  return (
    <Button startIcon={<Icon size={16} aria-hidden />} disabled={isMaking} onClick={() => void save()}>
      {label}
    </Button>
  );
}
