import type { Sections } from '../sections.ts';

export const figuresOfModels: Sections['figures of models'] = {
  bc2Production: {
    name: 'Produktion des dunklen Photons, BC2',
    paper: 'B(K^+ → π^+*A*′)/ε^2 über der Masse von *A*′, nach Gleichung 4.2.',
    here: 'Die Gleichungen 4.1 und 4.2, mit *W*(*z*) der Messung von K^+ → π^+μ^+μ^− durch NA62.',
    differs:
      'Sie sollten sich nicht unterscheiden. Die Kurve ist ohne Zahlen gedruckt, so dass sich nur ihre Nullstelle bei masselosem *A*′ vergleichen lässt.',
  },
  bc2Plane: {
    name: 'Unsichtbares dunkles Photon, BC2: ausgeschlossenes ε',
    paper:
      'Kopplungen ε eines unsichtbaren dunklen Photons, die NA62 bei 90 % CL durch K^+ → π^+*A*′, π^0 → unsichtbar und π^0 → γ*A*′ ausschließt, neben E949, NA64 und BaBar.',
    here: 'Die Regionen von K^+ → π^+νν̄ und π^0 → unsichtbar aus unseren Grenzen und Gleichung 4.2, und E949 umgerechnet; die anderen Schranken sind abgelesen.',
    differs:
      'Die Grenze von 2016–2022 springt mit jedem einzelnen Ereignis, und die Ereignisse sind rekonstruiert. Vom Lauf von NA64 bei 70 GeV ist keine Kontur vorhanden; der bei 100 GeV, den die Bildunterschrift nicht nennt, ist weggelassen.',
  },
  bc4Production: {
    name: 'Produktion des dunklen Skalars, BC4',
    paper: 'B(K^+ → π^+*S*)/sin^2*θ* über der Masse von *S*, nach Gleichung 4.3 mit *C* = 3 × 10^{−3}.',
    here: 'Dieselbe Gleichung mit demselben *C*.',
    differs: 'Sie unterscheiden sich nicht: Eine einzige Zahl, *C*, legt die Kurve fest.',
  },
  bc4InvisiblePlane: {
    name: 'Unsichtbarer dunkler Skalar, BC4-inv: ausgeschlossenes sin^2*θ*',
    paper: 'Ausgeschlossenes sin^2*θ* eines dunklen Skalars, der stabil ist oder unsichtbar zerfällt.',
    here: 'Untere Ränder, wo B(K^+ → π^+*S*) die Grenzen für ein *X* erreicht, das entkommt. Einen oberen Rand gibt es nicht.',
    differs:
      'Die Grenzen sind aus den veröffentlichten rekonstruiert oder abgelesen; die Ränder folgen nach Gleichung 4.3.',
  },
  bc4Lifetime: {
    name: 'Lebensdauer des dunklen Skalars, BC4',
    paper:
      'Die Lebensdauer τ_*S* in Sekunden als Farbe über Masse und sin^2*θ*, nach den Gleichungen 4.4 bis 4.6.',
    here: 'Dieselben Gleichungen, in Farben, die für jedes Farbensehen ihre Reihenfolge behalten, mit einer Linie bei jeder Zehnerpotenz.',
    differs:
      'Die Farben sind die unseren. Über 2*m*_π, wo *S* auch in Pionen zerfällt, gelten die Gleichungen nicht, und nichts ist gezeichnet.',
  },
  bc4Plane: {
    name: 'Dunkler Skalar, BC4: ausgeschlossenes sin^2*θ*',
    paper:
      'Ausgeschlossenes sin^2*θ* eines dunklen Skalars, der in Leptonen zerfällt, aus drei Suchen von NA62 und dem Beam-Dump, neben E949, CHARM, NA48/2, LHCb, Belle, Belle II, MicroBooNE und ICARUS.',
    here: 'Untere und obere Ränder der drei Suchen, wo B(K^+ → π^+*S*) die Grenze bei der Lebensdauer erreicht, die aus der Kopplung folgt; E949, NA48/2, MicroBooNE ee und Belle II umgerechnet; der Rest abgelesen.',
    differs:
      'Obere Ränder folgen aus Grenzen bei kurzen Lebensdauern, die auf einer simulierten Akzeptanz beruhen. Schranken ohne Kontur fehlen, jede mit ihrem Grund.',
  },
  bc10Production: {
    name: 'Produktion des ALP mit Fermionen, BC10',
    paper: 'B(K^+ → π^+*a*)/(*C_{ff}*/Λ)^2 über der Masse von *a*, für Λ = 1 TeV.',
    here: 'Die chirale Amplitude mit von 1 TeV aus laufenden Kopplungen; die Herleitung steht im Code, und ein Test wiederholt sie.',
    differs:
      'Die Arbeit nimmt ihre Kurve aus einem Programm und druckt keine Zahl davon. Unabhängige Programme unterscheiden sich um einige Prozent.',
  },
  bc10InvisiblePlane: {
    name: 'Unsichtbares ALP mit Fermionen, BC10-inv: ausgeschlossenes *C_{ff}*/Λ',
    paper:
      'Ausgeschlossenes *C_{ff}*/Λ eines axionartigen Teilchens, das stabil ist oder unsichtbar zerfällt.',
    here: 'Untere Ränder, wo B(K^+ → π^+*a*) die Grenzen für ein *X* erreicht, das entkommt.',
    differs: 'Die Grenzen sind rekonstruiert oder abgelesen, und die Produktion ist unsere eigene.',
  },
  bc10Lifetime: {
    name: 'Lebensdauer des ALP mit Fermionen, BC10',
    paper:
      'Die Lebensdauer τ_*a* in Sekunden als Farbe über Masse und *C_{ff}*/Λ, nach den Gleichungen 4.7 bis 4.11.',
    here: 'Die Breiten in Leptonen von Gleichung 4.9, und die in Photonen mit der Schleifenfunktion in der Form, die der Code erklärt.',
    differs:
      'Die Farben sind die unseren. Die Schleifenfunktion, wie sie gedruckt ist, ergibt eine andere Breite in Photonen; unter 2*m_e*, wo sie allein zählt, ändert sich die Lebensdauer um eine Größenordnung.',
  },
  bc10Plane: {
    name: 'ALP mit Fermionen, BC10: ausgeschlossenes *C_{ff}*/Λ',
    paper:
      'Ausgeschlossenes *C_{ff}*/Λ aus drei Suchen von NA62 und dem Beam-Dump, neben E949, K_{μ2}, CLEO, CHARM, KTeV, NA48/2, LHCb und der Nukleosynthese.',
    here: 'Die Regionen der drei Suchen aus unseren Grenzen, Produktion und Lebensdauer; E949 und NA48/2 umgerechnet; LHCb und Nukleosynthese abgelesen.',
    differs:
      'Von vier älteren Schranken und dem Beam-Dump ist keine Kontur vorhanden. Die Kontur von LHCb kommt in einer anderen Normierung, die sich nicht prüfen ließ.',
  },
  bc11Production: {
    name: 'Produktion des ALP mit Gluonen, BC11',
    paper: 'B(K^+ → π^+*a*)/(*C_{GG}*/Λ)^2 über der Masse von *a*, für Λ = 1 TeV.',
    here: 'Die chirale Amplitude mit von 1 TeV aus laufenden Kopplungen.',
    differs: 'Die Arbeit nimmt ihre Kurve aus einem Programm und druckt keine Zahl davon.',
  },
  bc11Lifetime: {
    name: 'Lebensdauer des ALP mit Gluonen, BC11',
    paper: 'Die Lebensdauer τ_*a* in Sekunden als Farbe über Masse und *C_{GG}*/Λ.',
    here: 'Die Breite in zwei Photonen, die Gluonen durch Mischung mit π^0, η und η′ hervorrufen.',
    differs:
      'Die Farben sind die unseren. Nahe der Masse des π^0 hat die Mischung einen Pol, neben dem nichts genau ist.',
  },
  bc11Plane: {
    name: 'ALP mit Gluonen, BC11: ausgeschlossenes *C_{GG}*/Λ',
    paper:
      'Ausgeschlossenes *C_{GG}*/Λ aus K^+ → π^+νν̄, π^0 → unsichtbar, K^+ → π^+γγ und dem Beam-Dump, neben anderen Experimenten.',
    here: 'Die Regionen der drei Suchen aus unseren Grenzen, Produktion und Lebensdauer, und KOTO, wie abgelesen.',
    differs:
      'Konturen früherer Daten folgen aus der Produktion, die andere benutzt haben. Von ICARUS, FASER und dem Beam-Dump ist keine Kontur vorhanden.',
  },
  scalar2017: {
    name: 'Dunkler Skalar in den Daten von 2017',
    paper:
      'Ausgeschlossenes sin^2*θ* eines dunklen Skalars, der in Leptonen zerfällt, aus den Daten von 2017 und von π^0 → unsichtbar, neben früheren Schranken.',
    here: 'Die Regionen beider Suchen aus ihren Grenzen, mit Produktion und Lebensdauer wie in der Arbeit von 2025.',
    differs:
      'Über 2*m*_μ endet die veröffentlichte Region bei Kopplungen weit unter denen, bei denen die Lebensdauer von Gleichung 4.6 zu kurz wird; nichts in der Arbeit sagt, warum.',
  },
  scalarInvisible2017: {
    name: 'Unsichtbarer dunkler Skalar in den Daten von 2017',
    paper:
      'Ausgeschlossenes sin^2*θ* eines dunklen Skalars, der unsichtbar zerfällt, aus den Daten von 2017, neben E949.',
    here: 'Untere Ränder, wo B(K^+ → π^+*S*) die Grenzen von 2017 und von π^0 → unsichtbar erreicht.',
    differs:
      'Die vorhandene Kontur wurde aus der Abbildung daneben abgelesen, mit Zerfällen in Leptonen; bei kleinen Kopplungen stimmen beide überein.',
  },
  fermions2017: {
    name: 'ALP mit Fermionen in den Daten von 2017',
    paper:
      'Ausgeschlossenes *g_Y* eines axionartigen Teilchens, das an Fermionen koppelt, aus den Daten von 2017, neben früheren Schranken.',
    here: 'Die Regionen beider Suchen mit Produktion und Lebensdauer wie in der Arbeit von 2025, gezeichnet in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'Die Regionen passen nicht zusammen: Die der Arbeit brauchen das 9- bis 27-Fache der Produktion, und kürzere Lebensdauern unter 2*m*_μ. Ein Faktor von 3 bis 5 in der Kopplung täte beides; woher er kommt, sagen die Texte nicht.',
  },
  fermionsInvisible2017: {
    name: 'Unsichtbares ALP mit Fermionen in den Daten von 2017',
    paper:
      'Ausgeschlossenes *g_Y* eines axionartigen Teilchens, das unsichtbar zerfällt, aus den Daten von 2017.',
    here: 'Untere Ränder, wo B(K^+ → π^+*a*) die Grenzen von 2017 erreicht, gezeichnet in *g_Y* = *v C_{ff}*/Λ.',
    differs:
      'Die Normierung der Kopplung ist eine andere als in der Arbeit von 2025, wie in der Abbildung daneben.',
  },
  compared: {
    lower2017: 'unterer Rand der Region von 2017',
    upper2017: 'oberer Rand über 2*m*_μ',
    pi0Lower: 'unterer Rand von π^0 → unsichtbar',
    pi0Upper: 'oberer Rand von π^0 → unsichtbar',
    limitEdge: 'unterer Rand aus der veröffentlichten Grenze auf B',
    limitEdgePi0: 'unterer Rand aus der veröffentlichten Grenze von π^0 → unsichtbar',
    earlierLower: 'unterer Rand von 2016–2018',
    earlierUpper: 'oberer Rand von 2016–2018 unter 2*m*_μ',
    photonsLower: 'unterer Rand von K^+ → π^+γγ',
    electronsDominate: 'unter 2*m*_μ zerfällt es meist in e^+e^−: Anteil',
    photonPairs: 'unter 3*m*_π zerfällt es fast nur in γγ: Anteil',
    massless: 'B/ε^2 für masseloses *A*′',
    strongest: {
      first: 'stärkste von allen ab der Masse',
      last: 'stärkste von allen bis zur Masse',
    },
    scalarAmplitude: '*C* aus B/sin^2*θ* bei vier Massen',
    scalarProduction: 'B/sin^2*θ* bei *m_S* = 0, Gleichung 4.3',
    scalarLifetime150: 'τ_*S* bei 150 MeV und sin^2*θ* = 10^{−6}, Gleichung 4.6',
    scalarLifetime250: 'τ_*S* bei 250 MeV und sin^2*θ* = 10^{−6}, Gleichung 4.6',
    fermionLifetime200: 'τ_*a* bei 200 MeV und *C_{ff}*/Λ = 10^{−3} TeV^{−1}, Gleichung 4.9',
    fermionLifetime250: 'τ_*a* bei 250 MeV und *C_{ff}*/Λ = 10^{−3} TeV^{−1}, Gleichung 4.9',
    curve: 'die Kurve selbst',
    colours: 'die Farben selbst',
    regions: 'die Regionen, wie gedruckt',
    seconds: ' s',
  },
  reasons: {
    noTable:
      'Eine Tabelle davon ist nicht vorhanden; die offizielle liegt bei HEPData (10.17182/hepdata.160245) und lässt sich hier ablegen, wo sie Grenzen enthält.',
    noFormula:
      'Die Arbeit gibt keine Formel für diese Lebensdauer an, und eine Tabelle davon ist nicht vorhanden.',
    readOff2017: 'Die Kontur wurde abgelesen, und unsere Grenzen von 2017 sind rekonstruiert.',
    shorterUpper:
      'Der veröffentlichte Rand liegt weit unter der Kopplung, bei der *S* nach Gleichung 4.6 zu kurz lebt. Nicht erklärt.',
    noUpperEdge:
      'Eine Kontur davon ist nicht vorhanden. Die von 2017 liegt weit unter unserer, wie Abbildung 5 links der Arbeit von 2021 zeigt.',
    earlierData:
      'Andere Daten: 2016–2022 hat etwa doppelt so viele Kaonen wie 2016–2018, und andere Ereignisse.',
    recastByOthers: 'Von anderen umgerechnet, mit ihrer eigenen Produktion und Lebensdauer.',
    otherNormalisation:
      'Ihre Kopplung ist anders normiert als die der Arbeit von 2025, um einen Faktor, den die Texte nicht festlegen; darum ist sie nicht über unsere gelegt.',
    strongest:
      'Die Grenze springt mit jedem einzelnen Ereignis, und die Ereignisse sind rekonstruiert; die Konturen von NA64 und BaBar sind abgelesen, und an den Enden kreuzen sie sich unter kleinen Winkeln.',
  },
};
