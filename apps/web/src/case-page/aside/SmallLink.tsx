import ButtonBase from '@mui/material/ButtonBase';

interface SmallLinkProps {
  onClick: () => void;
  /** What it is about, for those who hear it without its heading: 'Ändern: Merkmale'. */
  about: string;
  isExpanded?: boolean;
  children: string;
}

/** A quiet action in the words of a link. */
export const SmallLink = ({ onClick, about, isExpanded, children }: SmallLinkProps) => (
  <ButtonBase
    type="button"
    onClick={onClick}
    aria-label={`${children}: ${about}`}
    {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
    sx={{
      fontFamily: 'inherit',
      fontSize: 12,
      fontWeight: 500,
      color: 'primary.main',
      borderRadius: '4px',
      minHeight: { xs: 32, md: 20 },
      px: '2px',
      '&:hover': { textDecoration: 'underline', textUnderlineOffset: 3 },
      '&:focus-visible': { outline: '2px solid', outlineColor: 'focus', outlineOffset: 2 },
    }}
  >
    {children}
  </ButtonBase>
);
