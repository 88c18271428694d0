type XmlType = 'application/xml' | 'application/atom+xml'

/** A document for programs. */
export const xmlAnswer = (xml: string, type: XmlType) =>
  new Response(xml, { headers: { 'Content-Type': `${type}; charset=utf-8` } })
