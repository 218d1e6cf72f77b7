import {
  parseXml,
  XmlComment,
  XmlDocumentType,
  XmlElement,
  type XmlNode,
  XmlProcessingInstruction,
} from '@rgrove/parse-xml';
import type { Logo } from './draw-logo.ts';
import { isNearlyBlack, isNearlyWhite, paints } from './paints.ts';

/** The host reads a logo from disk on every lookup and inlines it into the page. */
const maximumBytes = 8 * 1024;

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Everything a mark is drawn with; nothing that runs, embeds or fetches. */
const drawingElements = new Set(
  `svg g defs symbol use title path rect circle ellipse line polyline polygon linearGradient radialGradient stop
  pattern clipPath mask filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode
  feMorphology feOffset`.split(/\s+/),
);

/** What is wrong with a connector's logo, a sentence each; empty when nothing is. */
export const checkLogo = ({ light, dark }: Logo): string[] => [
  ...checkFile(light).map((problem) => `logo.svg: ${problem}`),
  ...(dark === undefined ? [] : checkFile(dark).map((problem) => `logo-dark.svg: ${problem}`)),
  ...checkVisible(light, dark),
];

/** The icon, `<set>:<icon>`, that a logo's comment says it was drawn from; none for a logo from elsewhere. */
export const iconOf = (svg: string): string | undefined =>
  comments(parse(svg)).flatMap((comment) => /^([a-z0-9-]+:[a-z0-9_-]+) \(/.exec(comment)?.[1] ?? [])[0];

const checkFile = (svg: string): string[] => {
  try {
    return [...checkSize(svg), ...checkDocument(parse(svg))];
  } catch (error) {
    return [`is not well-formed XML: ${error instanceof Error ? error.message : error}`];
  }
};

const checkSize = (svg: string): string[] => {
  const bytes = Buffer.byteLength(svg);
  return bytes > maximumBytes ? [`is ${bytes} bytes, more than ${maximumBytes}`] : [];
};

const checkDocument = (nodes: XmlNode[]): string[] => {
  const root = nodes.find((node) => node instanceof XmlElement);
  return [
    ...(root?.name === 'svg' && root.attributes.xmlns === svgNamespace ? [] : ['root is not an SVG element']),
    ...(isSquare(root?.attributes.viewBox) ? [] : ['has no square viewBox']),
    ...(comments(nodes).some(isSource) ? [] : ['has no comment that names its source']),
    ...nodes.flatMap(checkNode),
  ];
};

const isSquare = (viewBox = ''): boolean => {
  const [left, top, width, height, ...rest] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return rest.length === 0 && Number.isFinite(left) && Number.isFinite(top) && width === height && Number(width) > 0;
};

const isSource = (comment: string): boolean => /^([a-z0-9-]+:[a-z0-9_-]+ \(.+\)|https:\/\/\S+.*)$/.test(comment);

const checkNode = (node: XmlNode): string[] => {
  if (node instanceof XmlDocumentType || node instanceof XmlProcessingInstruction) {
    return ['has a document type or a processing instruction'];
  }
  if (!(node instanceof XmlElement)) {
    return [];
  }
  return [
    ...(drawingElements.has(node.name) ? [] : [`has a <${node.name}> element`]),
    ...Object.entries(node.attributes)
      .filter(([name, value]) => !isPlainAttribute(name, value))
      .map(([name, value]) => `has the attribute ${name}="${value}"`),
    ...node.children.flatMap(checkNode),
  ];
};

const isPlainAttribute = (name: string, value: string): boolean => {
  if (/^on/i.test(name)) {
    return false;
  }
  if (name === 'style') {
    return /^mask-type:(alpha|luminance)$/.test(value);
  }
  if (name === 'href' || name.endsWith(':href')) {
    return value.startsWith('#');
  }
  return !/url\((?!#)/i.test(value);
};

const checkVisible = (light: string, dark: string | undefined): string[] => {
  const onLight = colors(light);
  const onDark = colors(dark ?? light);
  return [
    ...(onLight.length > 0 && onLight.every(isNearlyWhite) ? ['logo.svg: cannot be seen on a light page'] : []),
    ...(onDark.length > 0 && onDark.every(isNearlyBlack)
      ? [
          dark === undefined
            ? 'logo-dark.svg: is missing, logo.svg is black'
            : 'logo-dark.svg: cannot be seen on a dark page',
        ]
      : []),
  ];
};

const colors = (svg: string): string[] => {
  try {
    return parse(svg).flatMap((node) => (node instanceof XmlElement ? paints(node) : []));
  } catch {
    return [];
  }
};

const parse = (svg: string): XmlNode[] =>
  parseXml(svg, { preserveComments: true, preserveDocumentType: true }).children;

const comments = (nodes: XmlNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node instanceof XmlComment) {
      return [node.content.trim()];
    }
    return node instanceof XmlElement ? comments(node.children) : [];
  });
