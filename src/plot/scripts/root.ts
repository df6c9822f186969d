import type { AxisScene, PlaneScene, RichText } from '../scene.ts';
import type { Theme } from '../tokens.ts';
import {
  commentText,
  dashLengths,
  scriptName,
  scriptNumber,
  type ScriptParts,
  scriptParts,
} from './parts.ts';

/** Signs that ROOT's letters lack, as TLatex writes them. */
const latexSigns: Readonly<Record<string, string>> = {
  'ν\u0304': '#bar{#nu}',
  α: '#alpha',
  β: '#beta',
  γ: '#gamma',
  ε: '#varepsilon',
  θ: '#theta',
  Λ: '#Lambda',
  λ: '#lambda',
  μ: '#mu',
  ν: '#nu',
  π: '#pi',
  σ: '#sigma',
  τ: '#tau',
  χ: '#chi',
  '→': '#rightarrow',
  '×': '#times',
  '∞': '#infty',
  '≤': '#leq',
  '≥': '#geq',
  '²': '^{2}',
  '−': '-',
  '–': '-',
};
const signs = new RegExp(Object.keys(latexSigns).join('|'), 'gu');

/** A rich text as TLatex writes it; signs with a meaning there are left out of what somebody typed. */
function latex(text: RichText): string {
  return text
    .map(({ text: letters, italic, raise }) => {
      const plain = letters.replace(/[\p{Cc}#{}^_\\@]+/gu, ' ').replace(signs, (sign) => latexSigns[sign]);
      const inner = italic === true ? `#it{${plain}}` : plain;
      return raise === undefined ? inner : `${raise === 'sup' ? '^' : '_'}{${inner}}`;
    })
    .join('');
}

/** A string of C++: JSON's are. */
const text = (content: string): string => JSON.stringify(content);
const number = (value: number): string => scriptNumber(value, 'NAN', 'INFINITY');
const list = (values: Float64Array): string => `{${Array.from(values, number).join(', ')}}`;
const colour = (hex: string): string => `TColor::GetColor(${text(hex)})`;

/** Ends of an axis and how it is divided. */
const ends = ({ domain, scale }: AxisScene) => ({
  low: number(domain[0]),
  high: number(domain[1]),
  isLog: scale === 'log',
});

const labelOf = (label: RichText | null): string => text(label === null ? '' : latex(label));

function fillLines({ fills }: ScriptParts): string {
  return fills
    .map(
      ({ name, label, colour: hex, opacity, x, y }) =>
        `  fill(legend, ${text(name)}, ${labelOf(label)}, ${colour(hex)}, ${opacity}, ${list(x)}, ${list(y)});`,
    )
    .join('\n');
}

function curveLines({ curves }: ScriptParts): string {
  return curves
    .map(({ name, label, colour: hex, width, dash, x, y }) => {
      const lengths = dashLengths(dash);
      // Lengths of dashes are in units of 4 pixels there.
      const style =
        lengths.length === 0 ? '' : lengths.map((length) => Math.max(1, Math.round(4 * length))).join(' ');
      return `  curve(legend, ${text(name)}, ${labelOf(label)}, ${colour(hex)}, ${width}, ${text(style)}, ${list(x)}, ${list(y)});`;
    })
    .join('\n');
}

/** Styles of markers: data, and what is generated. */
const dot = 20;
const openDiamond = 27;

function pointLines({ points }: ScriptParts): string {
  return points
    .map(
      ({ name, x, y, low, high, generated }) =>
        `  points(${text(name)}, ${generated ? openDiamond : dot}, ${list(x)}, ${list(y)}, ${list(low)}, ${list(high)});`,
    )
    .join('\n');
}

/**
 * A macro of ROOT that draws a figure again with the same numbers.
 * @param scene of the figure
 * @param theme its colours
 * @param said what stands above it as comments: caption, link, citations
 * @param stem name of the file that the macro saves, without its ending
 */
export function rootMacro(scene: PlaneScene, theme: Theme, said: readonly string[], stem: string): string {
  const parts = scriptParts(scene, theme);
  const [x, y] = [ends(parts.x), ends(parts.y)];
  // A macro is run by the function of its file's name.
  const name = scriptName(stem);
  return `// ${commentText(scene.title)}
${said.map((line) => `// ${commentText(line)}\n`).join('')}// root -b -q ${commentText(stem)}.C saves ${commentText(stem)}.pdf.
#include <cmath>
#include <vector>
#include <TCanvas.h>
#include <TColor.h>
#include <TGraph.h>
#include <TGraphAsymmErrors.h>
#include <TH1F.h>
#include <TLatex.h>
#include <TLegend.h>
#include <TLine.h>
#include <TStyle.h>

using Values = std::vector<double>;

// Calls something for each stretch of numbers between NaNs.
template <typename Do> void stretches(const Values& x, const Values& y, Do act) {
  Values px, py;
  for (size_t i = 0; i <= x.size(); ++i) {
    if (i < x.size() && !std::isnan(x[i]) && !std::isnan(y[i])) {
      px.push_back(x[i]);
      py.push_back(y[i]);
      continue;
    }
    if (px.size() > 1) act(new TGraph(px.size(), px.data(), py.data()));
    px.clear();
    py.clear();
  }
}

void fill(TLegend* legend, const char* name, const char* label, int colour, double opacity, const Values& x, const Values& y) {
  bool first = true;
  stretches(x, y, [&](TGraph* graph) {
    graph->SetName(name);
    graph->SetFillColorAlpha(colour, opacity);
    graph->SetLineWidth(0);
    graph->Draw("F");
    if (first && *label) legend->AddEntry(graph, label, "f");
    first = false;
  });
}

void curve(TLegend* legend, const char* name, const char* label, int colour, double width, const char* dashes, const Values& x, const Values& y) {
  static int next = 11;
  int style = 1;
  if (*dashes) {
    style = next++;
    gStyle->SetLineStyleString(style, dashes);
  }
  bool first = true;
  stretches(x, y, [&](TGraph* graph) {
    graph->SetName(name);
    graph->SetLineColor(colour);
    graph->SetLineWidth(std::max(1, int(std::lround(width))));
    graph->SetLineStyle(style);
    graph->Draw("L");
    if (first && *label) legend->AddEntry(graph, label, "l");
    first = false;
  });
}

void points(const char* name, int mark, const Values& x, const Values& y, const Values& low, const Values& high) {
  auto graph = new TGraphAsymmErrors(x.size());
  graph->SetName(name);
  for (size_t i = 0; i < x.size(); ++i) {
    graph->SetPoint(i, x[i], y[i]);
    graph->SetPointError(i, 0, 0, y[i] - low[i], high[i] - y[i]);
  }
  graph->SetMarkerStyle(mark);
  graph->SetMarkerSize(mark == 20 ? 0.4 : 0.8);
  graph->Draw("P");
}

void ${name}() {
  gStyle->SetOptStat(0);
  auto canvas = new TCanvas("canvas", "", ${scene.width}, ${scene.height});
  canvas->SetLogx(${Number(x.isLog)});
  canvas->SetLogy(${Number(y.isLog)});
  auto frame = canvas->DrawFrame(${x.low}, ${y.low}, ${x.high}, ${y.high});
  frame->GetXaxis()->SetTitle(${text(latex(parts.x.label))});
  frame->GetYaxis()->SetTitle(${text(latex(parts.y.label))});
  auto legend = new TLegend(0.55, 0.65, 0.89, 0.89);
  legend->SetBorderSize(0);
  legend->SetFillStyle(0);
${[fillLines(parts), curveLines(parts), pointLines(parts)].filter((lines) => lines !== '').join('\n')}
  if (legend->GetNRows() > 0) legend->Draw();
  canvas->RedrawAxis();
  canvas->SaveAs(${text(`${stem}.pdf`)});
}
`;
}
