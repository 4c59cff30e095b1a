/**
 * A number that nobody has: from the block of Berlin that is kept for films and books.
 * Source: Bundesnetzagentur, "Rufnummern für Medienproduktionen" ((0)30 23125 000 to 999).
 */
export const inventedPhone = (index: number): string => `030 23125 ${String(100 + index).padStart(3, '0')}`;
