const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML shows it. The two characters that are left out may stand in no XML document, however they are spelt. */
export const markup = (text: string) =>
  text.replaceAll(/[\ufffe\uffff]/g, '').replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
