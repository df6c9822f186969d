import { type FigureField, vocabularies } from '../../../plot/figureFacts.ts';
import { asXmlText } from '../../../plot/xmlText.ts';

/** Terms whose values XMP keeps in a list of a kind (ISO 16684-1, section 8.4); others are plain. */
const lists: Readonly<Record<string, 'Alt' | 'Seq' | 'Bag'>> = {
  title: 'Alt',
  description: 'Alt',
  creator: 'Seq',
  bibliographicCitation: 'Bag',
};

function property({ vocabulary, term, values }: FigureField): string {
  const name = `${vocabulary}:${term}`;
  const list = lists[term];
  if (list === undefined) return `<${name}>${asXmlText(values.join('; '))}</${name}>`;
  const language = list === 'Alt' ? ' xml:lang="x-default"' : '';
  const items = values.map((value) => `<rdf:li${language}>${asXmlText(value)}</rdf:li>`);
  return `<${name}><rdf:${list}>${items.join('')}</rdf:${list}></${name}>`;
}

/** Facts of a figure as a description in XMP, the metadata of PDF; all texts are texts. */
export function xmpOf(fields: readonly FigureField[]): string {
  const spaces = Object.entries(vocabularies).map(([prefix, address]) => `xmlns:${prefix}="${address}"`);
  return `<rdf:Description rdf:about="" ${spaces.join(' ')}>${fields.map(property).join('')}</rdf:Description>`;
}
