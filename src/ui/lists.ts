/** Names in a row, as the language joins them: "Junior, Middle and Senior". */
export const listIn = (locale: string, names: string[]) => new Intl.ListFormat(locale).format(names)
