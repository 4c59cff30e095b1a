import { sectionId } from './Section.js';

/** Brings a part of the report into view and the focus with it; the address stays what it is. */
export function goToSection(id: string): void {
  const section = document.getElementById(sectionId(id));
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
