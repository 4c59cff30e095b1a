import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { labelOf } from '@geleit/domain';
import { PencilLine } from 'lucide-react';
import { Link, useNavigate } from 'react-router-dom';
import type { ContactView } from '../api/types.js';
import { capitalised } from '../case-page/capitalised.js';
import { day } from '../format/dates.js';
import { useCurrentLocale, useT } from '../i18n/useT.js';
import type { ContactHandedOver } from '../new-case/useContactOfCase.js';
import { useMayI } from '../session/me.js';
import { Tag } from '../ui/Tag.js';

/** One contact: when, how, about what, and what became of it. */
export function ContactRow({ contact, onChange }: { contact: ContactView; onChange: () => void }) {
  const t = useT();
  const mayI = useMayI();
  const locale = useCurrentLocale();
  const navigate = useNavigate();
  const on = day(contact.occurredOn);
  const facts = [
    capitalised(labelOf('channel', contact.channel, locale)),
    contact.language ? labelOf('language', contact.language, locale) : '',
    contact.minutes === null ? '' : t('contacts.duration', { minutes: contact.minutes }),
    contact.referralSource ? labelOf('referralSource', contact.referralSource, locale) : '',
    contact.recordedBy?.name ?? '',
  ].filter(Boolean);
  const makeCase = () => {
    const handedOver: ContactHandedOver = { contactId: contact.id };
    void navigate('/cases/create', { state: handedOver });
  };
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', p: '8px 14px', minWidth: 0 }}>
      <Typography component="span" sx={{ width: { xs: 'auto', md: 112 }, flex: 'none', fontWeight: 600 }}>
        {on}
      </Typography>
      <Box sx={{ flex: { xs: '1 0 60%', md: 1 }, minWidth: 0 }}>
        <Typography component="p" sx={{ fontWeight: 600 }}>
          {capitalised(labelOf('contactTopic', contact.topic, locale))}
        </Typography>
        <Typography variant="dense" component="p" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
        {contact.note ? (
          <Typography component="p" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {contact.note}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', alignSelf: 'start', ml: 'auto' }}>
        {contact.case ? (
          <Link to={`/cases/${contact.case.id}`}>{t('contacts.became', { code: contact.case.code })}</Link>
        ) : contact.usedUp ? (
          <Tag>{t('contacts.becameHidden')}</Tag>
        ) : mayI('create', 'caseFile') ? (
          <Button size="small" aria-label={t('contacts.makeCaseOf', { day: on })} onClick={makeCase}>
            {t('contacts.makeCase')}
          </Button>
        ) : null}
        {mayI('change', 'contact') ? (
          <Tooltip title={t('contacts.change')}>
            <IconButton aria-label={t('contacts.changeOf', { day: on })} onClick={onChange}>
              <PencilLine size={14} aria-hidden />
            </IconButton>
          </Tooltip>
        ) : null}
      </Box>
    </Box>
  );
}
