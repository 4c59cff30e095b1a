import {
  BedDouble,
  BookOpen,
  Building2,
  Calculator,
  CalendarClock,
  CalendarDays,
  ChartColumn,
  FileText,
  Folder,
  House,
  LayoutDashboard,
  ListChecks,
  PhoneIncoming,
  Scale,
  ScrollText,
  Table2,
  Upload,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { MessageKey } from '../i18n/messages.js';

export interface MenuEntry {
  to: string;
  label: MessageKey;
  icon: LucideIcon;
  /** Shown to whoever may do this; the matrix decides, not the role's name. */
  needs: { action: string; subject: string };
  group: 'work' | 'centre';
}

export const menuEntries: readonly MenuEntry[] = [
  {
    to: '/',
    label: 'menu.home',
    icon: House,
    needs: { action: 'read', subject: 'caseworkerDashboard' },
    group: 'work',
  },
  {
    to: '/overview',
    label: 'menu.overview',
    icon: LayoutDashboard,
    needs: { action: 'read', subject: 'centreDashboard' },
    group: 'work',
  },
  { to: '/cases', label: 'menu.cases', icon: Folder, needs: { action: 'list', subject: 'caseFile' }, group: 'work' },
  {
    to: '/deadlines',
    label: 'menu.deadlines',
    icon: CalendarClock,
    needs: { action: 'list', subject: 'deadline' },
    group: 'work',
  },
  {
    to: '/tasks',
    label: 'tasks.title',
    icon: ListChecks,
    needs: { action: 'list', subject: 'task' },
    group: 'work',
  },
  {
    to: '/contacts',
    label: 'contacts.title',
    icon: PhoneIncoming,
    needs: { action: 'list', subject: 'contact' },
    group: 'work',
  },
  {
    to: '/calendar',
    label: 'menu.calendar',
    icon: CalendarDays,
    needs: { action: 'list', subject: 'deadline' },
    group: 'work',
  },
  { to: '/places', label: 'places.title', icon: BedDouble, needs: { action: 'list', subject: 'place' }, group: 'work' },
  {
    to: '/statistics/overview',
    label: 'menu.yearOverview',
    icon: LayoutDashboard,
    needs: { action: 'read', subject: 'statistics' },
    group: 'work',
  },
  {
    to: '/statistics',
    label: 'menu.tables',
    icon: Table2,
    needs: { action: 'read', subject: 'statistics' },
    group: 'work',
  },
  {
    to: '/statistics/reports',
    label: 'menu.report',
    icon: FileText,
    needs: { action: 'read', subject: 'statistics' },
    group: 'work',
  },
  {
    to: '/statistics/years',
    label: 'menu.statisticsYears',
    icon: ListChecks,
    needs: { action: 'read', subject: 'statisticsYear' },
    group: 'work',
  },
  {
    to: '/statistics/method',
    label: 'menu.method',
    icon: BookOpen,
    needs: { action: 'read', subject: 'statistics' },
    group: 'work',
  },
  {
    to: '/releases',
    label: 'menu.releases',
    icon: Upload,
    needs: { action: 'list', subject: 'release' },
    group: 'work',
  },
  {
    to: '/statistics/own',
    label: 'menu.ownFigures',
    icon: ChartColumn,
    needs: { action: 'read', subject: 'ownFigures' },
    group: 'work',
  },
  {
    to: '/deadline-calculator',
    label: 'menu.deadlineCalculator',
    icon: Calculator,
    needs: { action: 'list', subject: 'deadlineRule' },
    group: 'work',
  },
  {
    to: '/deadline-rules',
    label: 'menu.deadlineRules',
    icon: Scale,
    needs: { action: 'list', subject: 'deadlineRule' },
    group: 'work',
  },
  {
    to: '/organisations',
    label: 'menu.organisations',
    icon: Building2,
    needs: { action: 'list', subject: 'organisation' },
    group: 'centre',
  },
  {
    to: '/people',
    label: 'menu.team',
    icon: UsersRound,
    needs: { action: 'invite', subject: 'user' },
    group: 'centre',
  },
  {
    to: '/audit',
    label: 'menu.audit',
    icon: ScrollText,
    needs: { action: 'read', subject: 'auditEvent' },
    group: 'centre',
  },
];
