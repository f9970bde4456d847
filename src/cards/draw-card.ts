import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OverlayOptions, Sharp } from 'sharp';
import type { CardLayout, CardText } from './lay-out-card.ts';
import { typefaceFiles } from './typefaces.ts';

type Sharpen = (typeof import('sharp'))['default'];

/**
 * Draws a card as PNG through sharp, whose Pango shapes every script and orders mixed directions. `folder` keeps the list
 * of typefaces; it must be the same for all cards of a process.
 */
export async function drawCard(layout: CardLayout, folder: string): Promise<Buffer> {
  const sharp = await openSharp(folder);
  const { width, height, margin, page, rule, texts } = layout;
  const drawn = await Promise.all(texts.map((text) => drawText(sharp, text, layout)));
  const line: OverlayOptions = {
    input: {
      create: { width: width - 2 * margin, height: rule.height, channels: 3, background: rule.color },
    },
    left: margin,
    top: rule.top,
  };
  return sharp({ create: { width, height, channels: 3, background: page } })
    .composite([line, ...drawn])
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
}

async function drawText(sharp: Sharpen, text: CardText, layout: CardLayout): Promise<OverlayOptions> {
  let fitted: { data: Buffer; info: { width: number; height: number } } | undefined;
  for (const markup of text.markups) {
    fitted = await rasterise(sharp, markup, text);
    if (fitted.info.height <= text.height) break;
  }
  if (!fitted) throw new Error('Unexpected card text without a size');
  const { width } = fitted.info;
  // Of a text that is too long even in the smallest size, what has room is shown.
  const height = Math.min(fitted.info.height, text.height);
  const input = await sharp(fitted.data).extract({ left: 0, top: 0, width, height }).png().toBuffer();
  const top = text.top < 0 ? layout.height + text.top - height : text.top;
  const left = layout.direction === 'rtl' ? layout.width - layout.margin - width : layout.margin;
  return { input, top, left };
}

function rasterise(sharp: Sharpen, markup: string, { font, width }: CardText) {
  // Pango's left is where a text begins, on the right for one that runs from right to left. A word wider than the card,
  // such as an address, is broken.
  const text: Sharp = sharp({
    text: { text: markup, font, width, rgba: true, dpi: 72, align: 'left', wrap: 'word-char' },
  });
  return text.png({ compressionLevel: 0 }).toBuffer({ resolveWithObject: true });
}

let opened: Promise<Sharpen> | undefined;

/** Loads sharp with the project's own typefaces and no other, so that no machine's fonts can change a card. */
function openSharp(folder: string): Promise<Sharpen> {
  opened ??= load(folder);
  return opened;
}

async function load(folder: string): Promise<Sharpen> {
  const folders = [...new Set(typefaceFiles.map(dirname))].map((one) => `<dir>${one}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'fontconfig')}</cachedir>`;
  const list = join(folder, 'fonts.conf');
  await mkdir(folder, { recursive: true });
  await writeFile(list, `<?xml version="1.0"?><fontconfig>${folders}${cache}</fontconfig>`);
  // fontconfig reads it when the first text is drawn, and only then.
  process.env['FONTCONFIG_FILE'] = list;
  return (await import('sharp')).default;
}
