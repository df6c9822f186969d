/** What no XML document may hold (XML 1.0, section 2.2), and names from files may. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text or document of XML without what none may hold, for which the mark of unknown letters stands. */
export const allowedInXml = (text: string): string => text.replaceAll(forbidden, '\ufffd');

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands between tags. */
export const asXmlText = (text: string): string =>
  allowedInXml(text).replaceAll(/[&<>]/gu, (mark) => marks[mark]);
