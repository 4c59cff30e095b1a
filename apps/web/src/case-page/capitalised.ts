/** Labels of code lists begin as in a sentence; where they stand alone they begin with a capital. */
export const capitalised = (label: string): string => label.charAt(0).toLocaleUpperCase() + label.slice(1);
