import type { ExportWords } from './ExportWords'
import { many } from './many'

/** The words of the panel from which an analyst takes things away, in English. */
export const exportWords: ExportWords = {
  label: 'Export and share',
  groups: {
    table: (rows) => `This table, ${many(rows, 'row')}`,
    chart: 'This chart',
    share: 'Share',
    data: 'The whole dataset',
  },
  actions: {
    csv: { name: 'CSV', note: 'every column, UTF-8' },
    xlsx: { name: 'XLSX', note: 'with definitions' },
    json: { name: 'JSON', note: 'with every statement' },
    png: { name: 'PNG', note: '2160 px wide' },
    svg: { name: 'SVG', note: 'vector, any size' },
    link: { name: 'Copy link', note: 'keeps the filters' },
    table: { name: 'Copy table', note: 'to paste in a spreadsheet' },
    sentences: { name: 'Copy sentences', note: 'with days and sources' },
    citation: { name: 'Copy citation', note: 'with source numbers' },
    bibtex: { name: 'Copy BibTeX', note: 'for LaTeX, Zotero' },
    embed: { name: 'Copy embed code', note: 'to stand in another page' },
  },
  noChart: 'No chart is drawn at present.',
  dataset: {
    csv: { name: 'Every statement, CSV', note: 'one a line' },
    json: { name: 'Everything, JSON', note: 'both languages' },
    package: { name: 'What the columns are', note: 'Data Package file' },
  },
  making: (name) => `In the making: ${name}…`,
  saved: (file) => `Saved the file ${file}`,
  copied: {
    link: 'Link copied',
    table: 'Table copied',
    sentences: 'Sentences copied, a paragraph for each indicator',
    citation: 'Citation copied',
    bibtex: 'BibTeX copied',
    embed: 'Embed code copied: paste it into the HTML of a page',
  },
  failed: (name) => `Not done: ${name}.`,
  why: {
    code: 'The code for this did not load. Check your connection and press again.',
    data: 'The figures could not be read. Reload the page.',
    chart: 'The chart could not be drawn. Try again, or save the table instead.',
    file: 'The browser could not make the file. Try with fewer rows.',
    clipboard:
      'The browser did not allow copying. Save a file, or copy the link from the address bar.',
  },
}
