import { Ban, CircleCheck, Hourglass, Mail, UserRoundX, type LucideIcon } from 'lucide-react';
import type { UserView } from '../../api/types.js';
import { useT } from '../../i18n/useT.js';
import { Tag, type TagTone } from '../../ui/Tag.js';

const looks: Record<UserView['state'], { icon: LucideIcon; tone: TagTone }> = {
  invited: { icon: Mail, tone: 'quiet' },
  accepted: { icon: Hourglass, tone: 'warn' },
  confirmed: { icon: CircleCheck, tone: 'ok' },
  suspended: { icon: Ban, tone: 'danger' },
  removed: { icon: UserRoundX, tone: 'line' },
};

export function StateTag({ state }: Pick<UserView, 'state'>) {
  const t = useT();
  return (
    <Tag icon={looks[state].icon} tone={looks[state].tone}>
      {t(`people.state.${state}`)}
    </Tag>
  );
}
