/** The text as it is, where Markdown would read something into it. */
export const plainInMarkdown = (text: string) =>
  text
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
