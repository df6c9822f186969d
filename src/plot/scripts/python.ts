import type { AxisScene, PlaneScene, RichText } from '../scene.ts';
import type { Theme } from '../tokens.ts';
import { commentText, dashLengths, scriptNumber, scriptParts } from './parts.ts';

/** Raised signs that its mathematical letters lack. */
const raised: Readonly<Record<string, string>> = { '⁰': '0', '⁺': '+', '⁻': '-', '²': '2', '³': '3' };
const raisedSigns = /[⁰⁺⁻²³]/g;

const special = /[\\$_^%#&{}~]/g;

/** A rich text as Matplotlib writes it, with its own mathematics for what is raised or lowered. */
function mathText(text: RichText): string {
  return text
    .map(({ text: letters, italic, raise }) => {
      const plain = letters.replace(/\p{Cc}+/gu, ' ');
      // Outside of its mathematics only the dollar means something.
      if (raise === undefined && italic !== true)
        return plain.replaceAll('$', '\\$').replace(raisedSigns, (sign) => `$^{${raised[sign]}}$`);
      const inner = plain.replace(special, '\\$&').replaceAll(' ', '\\ ');
      const letter = italic === true ? 'mathit' : 'mathrm';
      const face = `\\${letter}{${inner.replace(raisedSigns, (sign) => `}^{${raised[sign]}}\\${letter}{`)}}`;
      if (raise === undefined) return `$${face}$`;
      return `$${raise === 'sup' ? '^' : '_'}{${face}}$`;
    })
    .join('');
}

/** A string of Python: JSON's are, with signs beyond ASCII as they are. */
const pythonString = (text: string): string => JSON.stringify(text);

const array = (values: Float64Array): string =>
  `np.array([${Array.from(values, (value) => scriptNumber(value, 'np.nan', 'np.inf')).join(', ')}])`;

const axis = (name: 'x' | 'y', { scale, domain, label }: AxisScene): string =>
  [
    `ax.set_${name}scale(${pythonString(scale)})`,
    `ax.set_${name}lim(${domain.map((end) => scriptNumber(end, 'None', 'None')).join(', ')})`,
    `ax.set_${name}label(${pythonString(mathText(label))})`,
  ].join('\n');

const labelOf = (label: RichText | null): string =>
  label === null || label.length === 0 ? 'None' : pythonString(mathText(label));

/**
 * A script of Python that draws a figure again with the same numbers, by NumPy and Matplotlib alone.
 * @param scene of the figure
 * @param theme its colours
 * @param said what stands above it as comments: caption, link, citations
 * @param stem name of the file that the script saves, without its ending
 */
export function pythonScript(scene: PlaneScene, theme: Theme, said: readonly string[], stem: string): string {
  const parts = scriptParts(scene, theme);
  const fills = parts.fills.map(
    ({ name, label, colour, opacity, x, y }) =>
      `    dict(name=${pythonString(name)}, label=${labelOf(label)}, colour=${pythonString(colour)}, opacity=${opacity},\n         x=${array(x)},\n         y=${array(y)}),`,
  );
  const curves = parts.curves.map(
    ({ name, label, colour, width, dash, x, y }) =>
      `    dict(name=${pythonString(name)}, label=${labelOf(label)}, colour=${pythonString(colour)}, width=${width}, dashes=[${dashLengths(dash).join(', ')}],\n         x=${array(x)},\n         y=${array(y)}),`,
  );
  const points = parts.points.map(
    ({ name, x, y, low, high, generated }) =>
      `    dict(name=${pythonString(name)}, mark=${generated ? '"D", face="none"' : `"o", face="${theme.ink}"`}, x=${array(x)}, y=${array(y)},\n         low=${array(low)}, high=${array(high)}),`,
  );
  const guides = parts.guides.map(
    ({ x, label }) => `    (${scriptNumber(x, 'np.nan', 'np.inf')}, ${pythonString(mathText(label))}),`,
  );
  const inches = [scene.width, scene.height].map((px) => Number((px / 96).toFixed(2)));
  return `#!/usr/bin/env python3
# ${commentText(scene.title)}
${said.map((line) => `# ${commentText(line)}\n`).join('')}# Needs NumPy and Matplotlib. Saves ${commentText(stem)}.pdf beside itself.
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path

# Filled outlines; NaN parts those of one fill, of which the inner ones are holes.
fills = [
${fills.join('\n')}
]
# Curves; NaN interrupts them.
curves = [
${curves.join('\n')}
]
# Points with the ends of their error bars; open diamonds are generated, not data.
points = [
${points.join('\n')}
]
# Masses that are named above the frame.
guides = [
${guides.join('\n')}
]


def outline(x, y):
    """A path of all stretches between NaNs, each closed."""
    vertices, codes, start = [], [], 0
    for end in [*np.flatnonzero(np.isnan(x)), len(x)]:
        if end - start > 2:
            stretch = list(zip(x[start:end], y[start:end]))
            vertices += stretch + [stretch[0]]
            codes += [Path.MOVETO] + [Path.LINETO] * (len(stretch) - 1) + [Path.CLOSEPOLY]
        start = end + 1
    return Path(vertices, codes) if vertices else None


plt.rcParams.update({"font.family": "serif", "mathtext.fontset": "stix", "pdf.fonttype": 42, "font.size": 9})
fig, ax = plt.subplots(figsize=(${inches.join(', ')}))
${axis('x', parts.x)}
${axis('y', parts.y)}
for order, fill in enumerate(fills):
    path = outline(fill["x"], fill["y"])
    if path is not None:
        ax.add_patch(PathPatch(path, facecolor=fill["colour"], alpha=fill["opacity"], linewidth=0,
                               label=fill["label"], zorder=1 + order / 1000))
for order, curve in enumerate(curves):
    line, = ax.plot(curve["x"], curve["y"], color=curve["colour"], linewidth=0.75 * curve["width"],
                    label=curve["label"], zorder=2 + order / 1000)
    if curve["dashes"]:
        line.set_dashes([length / curve["width"] for length in curve["dashes"]])
for each in points:
    ax.errorbar(each["x"], each["y"], yerr=[each["y"] - each["low"], each["high"] - each["y"]],
                fmt=each["mark"], color="${theme.ink}", markerfacecolor=each["face"], markersize=2.5, linewidth=0.7, zorder=3)
for x, name in guides:
    ax.axvline(x, color="${theme.ink3}", linewidth=0.6, linestyle=(0, (2, 5)), zorder=0.5)
    ax.annotate(name, (x, 1), xycoords=("data", "axes fraction"), xytext=(0, 4),
                textcoords="offset points", ha="center", fontsize=8)
ax.tick_params(which="both", direction="in")
if ax.get_legend_handles_labels()[1]:
    ax.legend(frameon=False, fontsize=7)
fig.tight_layout()
fig.savefig(${pythonString(`${stem}.pdf`)})
`;
}
