const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in HTML, between tags or in the quotes of an attribute. */
export const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
