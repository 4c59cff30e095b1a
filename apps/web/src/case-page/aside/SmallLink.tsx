import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';

interface SmallLinkProps {
  onClick: () => void;
  /** The whole sentence for those who hear it without its heading. */
  name?: string;
  isExpanded?: boolean;
  children: ReactNode;
}

/** A quiet action in the words of a link. */
export const SmallLink = ({ onClick, name, isExpanded, children }: SmallLinkProps) => (
  <ButtonBase
    type="button" onClick={onClick} {...(name ? { 'aria-label': name } : {})} {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    sx={{ fontFamily: 'inherit', fontSize: 12, fontWeight: 500, color: 'primary.main', borderRadius: '4px', minHeight: { xs: 32, md: 20 }, px: '2px', '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 }, '&:focus-visible': { outline: '2px solid', outlineColor: 'focus', outlineOffset: 2 } }}
  >
    {children}
  </ButtonBase>
);
