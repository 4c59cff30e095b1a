/** Pictures that every browser decodes to pixels. A vector graphic is a document with scripts, so it is none. */
const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/bmp', 'image/avif']);

export const isPicture = (type: string | null): boolean => type !== null && pictures.has(type);
export const isPdf = (type: string | null): boolean => type === 'application/pdf';
export const isDrawable = (type: string | null): boolean => isPicture(type) || isPdf(type);
