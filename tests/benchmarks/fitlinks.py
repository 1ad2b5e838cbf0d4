#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Palinode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of the matching (core/align/linkweights.cpp) to hand-made alignments.

usage: fitlinks.py [--check] [--joins] [--within COMMAND] LINKFEATURES GOLD_DIR...

LINKFEATURES is the program of that name in the build's tests/benchmarks; COMMAND is what it is run in, such as
app/toolbox. A GOLD_DIR holds alignments/NAME.tsv
(columns old, new, order, remark; one line a link) and texts/NAME/{old,new}.*, as tests/data/gold does. Needs Python's
numpy, scipy and scikit-learn (Debian: python3-sklearn).

Run twice: first as it is, with its output in core/align/linkweights.cpp, then build and run again with --joins, for
whether a claim joins a link is judged on what the first two passes say. --check leaves one document out at a time and
prints how well the links of that one are found, and how often links told at a confidence are right.
"""
import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import numpy as np
from scipy.optimize import linear_sum_assignment
from sklearn.linear_model import LogisticRegression

HERE = pathlib.Path(__file__).resolve().parent
HEADER = HERE.parent.parent / "core/align/linkweights.h"
LINK_FROM = 0.35  # as in align.cpp
JOIN_FROM = 0.5  # as in joins.cpp
STRENGTH = {"own": 0.1, "context": 0.1, "join": 0.3}  # inverse of the penalty
VARIANTS = {"stemWeights": "--stems", "vectorWeights": "--vectors", "encoderWeights": None}


def features(name):
    """The enumerators of an enum of linkweights.h, in order."""
    body = re.search(r"enum class %s \{(.*?)\};" % name, HEADER.read_text(encoding="utf-8"), re.S).group(1)
    return re.findall(r"^\s*(\w+),", body, re.M)


OWN, CONTEXT, JOIN = features("OwnFeature"), features("ContextFeature"), features("JoinFeature")


def spans(sentences, text):
    """Where each sentence stands in the text, white space aside; None where it does not."""
    kept = [(c, i) for i, c in enumerate(text) if not c.isspace()]
    flat = "".join(c for c, _ in kept)
    found, at = [], 0
    for sentence in sentences:
        needle = "".join(sentence.split())
        i = flat.find(needle, at)
        i = i if i >= 0 else flat.find(needle)
        if i < 0 or not needle:
            found.append(None)
            continue
        found.append((kept[i][1], kept[i + len(needle) - 1][1] + 1))
        at = i + len(needle)
    return found


def belongs(claim, sentence):
    overlap = min(claim[1], sentence[1]) - max(claim[0], sentence[0])
    shorter = min(claim[1] - claim[0], sentence[1] - sentence[0])
    return overlap > 0 and 2 * overlap >= shorter


class Document:
    """One pair of texts as linkfeatures sees it, with what the gold says of it."""

    def __init__(self, tool, folder, name, variant, pairs=None):
        self.name = name
        old, = (folder / "texts" / name).glob("old.*")
        new, = (folder / "texts" / name).glob("new.*")
        command = [*tool, str(old), str(new)] + ([variant] if variant else [])
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
            if pairs is not None:
                file.write("".join(f"{i}\t{k}\n" for i, k in pairs.items()))
                file.flush()
                command += ["--pairs", file.name]
            self.read(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        rows = [line.rstrip("\n").split("\t") for line in open(folder / "alignments" / f"{name}.tsv", encoding="utf-8")]
        links = {(row[0], row[1]) for row in rows[1:] if row[0] and row[1]}
        sentences = {side: list(dict.fromkeys(row[n] for row in rows[1:] if row[n])) for n, side in enumerate(self.claims)}
        self.sentences = sentences
        self.links = {(sentences["old"].index(a), sentences["new"].index(b)) for a, b in links}
        places = {side: spans(sentences[side], self.text[side]) for side in sentences}
        self.of = {side: [[n for n, place in enumerate(places[side]) if place and belongs(claim, place)]
                          for claim in self.claims[side]] for side in sentences}
        self.right = np.array([self.is_link(i, k) for i, k in zip(self.i, self.k)], int)
        # What lies outside the gold's excerpt says nothing.
        self.known = np.array([bool(self.of["old"][i] and self.of["new"][k]) for i, k in zip(self.i, self.k)], bool)

    def read(self, output):
        self.text, self.claims, self.settled, self.joins, edges = {}, {"old": [], "new": []}, {}, [], []
        for line in output.split("\n"):
            cells = line.split("\t")
            if cells[0] == "T":
                escapes = {"\\n": "\n", "\\t": "\t", "\\\\": "\\"}
                self.text[cells[1]] = re.sub(r"\\[nt\\]", lambda m: escapes[m.group()], cells[2])
            elif cells[0] == "C":
                self.claims[cells[1]].append((int(cells[2]), int(cells[3])))
            elif cells[0] == "S":
                self.settled[int(cells[1])] = int(cells[2])
            elif cells[0] == "E":
                edges.append([float(cell) for cell in cells[1:]])
            elif cells[0] == "J":
                self.joins.append((cells[1], int(cells[2]), int(cells[3]), int(cells[4]), [float(c) for c in cells[6:]]))
        edges = np.array(edges) if edges else np.zeros((0, 4 + len(OWN) + len(CONTEXT)))
        self.i, self.k = edges[:, 0].astype(int), edges[:, 1].astype(int)
        self.probability = edges[:, 3]
        self.own = edges[:, 4:4 + len(OWN)]

    def is_link(self, i, k):
        return any((a, b) in self.links for a in self.of["old"][i] for b in self.of["new"][k])

    def context(self, first):
        """LinkScorer::contextFeatures for other first-pass probabilities than those of the build."""
        olds, news, edge = len(self.claims["old"]), len(self.claims["new"]), 7
        table = np.zeros((olds + 2 * edge, news + 2 * edge))
        for i, k in self.settled.items():
            table[i + edge, k + edge] = 1
        table[self.i + edge, self.k + edge] = first
        i, k = self.i + edge, self.k + edge
        result = np.zeros((len(i), len(CONTEXT)))
        odds = np.clip(first, 1e-4, 1 - 1e-4)
        column = {name: n for n, name in enumerate(CONTEXT)}
        result[:, column["LogOdds"]] = np.log(odds / (1 - odds))
        result[:, column["Neighbour"]] = np.maximum(table[i - 1, k - 1], table[i + 1, k + 1])
        result[:, column["BothNeighbours"]] = np.minimum(table[i - 1, k - 1], table[i + 1, k + 1])
        total = most = 0
        for step in (1, 2, 3):
            for to in (-step, step):
                best = table[i + to, k + to]
                for aside in (-2, -1, 1, 2):
                    best = np.maximum.reduce([best, table[i + to, k + to + aside], table[i + to + aside, k + to]])
                total, most = total + best / step, most + 1 / step
        result[:, column["Context"]] = total / most
        result[:, column["Aside"]] = np.maximum.reduce([table[i - 1, k], table[i + 1, k], table[i, k - 1], table[i, k + 1]])
        own = np.zeros((olds, news))
        own[self.i, self.k] = first
        old_rival, new_rival = besides(own, 1)[self.i, self.k], besides(own, 0)[self.i, self.k]
        result[:, column["LeastRival"]] = np.minimum(old_rival, new_rival)
        result[:, column["MostRival"]] = np.maximum(old_rival, new_rival)
        anchors = dict(self.settled)
        for a, b, p, rival in zip(self.i, self.k, first, np.maximum(old_rival, new_rival)):
            if p >= .5 and p > rival:
                anchors[a] = b
        crossed, counted = np.zeros(len(i)), np.zeros(len(i))
        for a, b in anchors.items():
            crosses = ((a < self.i) & (b > self.k)) | ((a > self.i) & (b < self.k))
            crossed += crosses
            counted += crosses | ((a < self.i) & (b < self.k)) | ((a > self.i) & (b > self.k))
        result[:, column["Crossing"]] = crossed / np.maximum(1, counted)
        return result

    def matched(self, probability):
        """The maximum-weight matching, by old claim."""
        weight = np.zeros((len(self.claims["old"]), len(self.claims["new"])))
        odds = lambda p: np.log(np.clip(p, 1e-4, 1 - 1e-4) / (1 - np.clip(p, 1e-4, 1 - 1e-4)))
        weight[self.i, self.k] = np.maximum(0, odds(probability) - odds(np.array(LINK_FROM)))
        return {i: k for i, k in zip(*linear_sum_assignment(-weight)) if weight[i, k] > 0}

    def found(self, links):
        return {(self.sentences["old"][a], self.sentences["new"][b]) for olds, news in links for i in olds
                for k in news for a in self.of["old"][i] for b in self.of["new"][k]}


def besides(table, axis):
    if table.shape[axis] < 2:
        return np.zeros_like(table)
    ranked = np.sort(table, axis=axis)
    best, second = np.take(ranked, [-1], axis), np.take(ranked, [-2], axis)
    return np.where(table < best, best, second)


class Model:
    """A logistic regression on standardised features, its weights told for the features as they are."""

    def __init__(self, rows, right, strength):
        mean, deviation = rows.mean(0), rows.std(0)
        useful = deviation > 1e-9
        deviation[~useful] = 1
        fitted = LogisticRegression(C=strength, max_iter=5000).fit((rows - mean) / deviation, right)
        self.weights = np.where(useful, fitted.coef_[0] / deviation, 0)
        self.bias = fitted.intercept_[0] - (self.weights * mean).sum()

    def __call__(self, rows):
        return np.round(1 / (1 + np.exp(-(rows @ self.weights + self.bias))), 4) if len(rows) else np.zeros(0)


def fit_passes(documents):
    right = np.concatenate([d.right[d.known] for d in documents])
    first = Model(np.concatenate([d.own[d.known] for d in documents]), right, STRENGTH["own"])
    both = [np.concatenate([d.own, d.context(first(d.own))], 1)[d.known] for d in documents]
    return first, Model(np.concatenate(both), right, STRENGTH["context"])


def second_pass(document, first, second):
    likely = first(document.own)
    return np.where(likely < .002, 0, second(np.concatenate([document.own, document.context(likely)], 1)))


def join_rows(documents):
    rows = np.array([join[4] for d in documents for join in d.joins])
    right = np.array([d.is_link(*((claim, partner) if side == "old" else (partner, claim)))
                      for d in documents for side, claim, _, partner, _ in d.joins], int)
    return rows, right


def with_joins(document, pairs, probability):
    links = {(i, k): ([i], [k]) for i, k in {**document.settled, **pairs}.items()}
    grows, joined = {}, set()
    for p, (side, claim, companion, partner, _) in sorted(zip(probability, document.joins), key=lambda x: -x[0]):
        link = (companion, partner) if side == "old" else (partner, companion)
        if p < JOIN_FROM:
            break
        if (side, claim) in joined or grows.setdefault(link, side) != side:
            continue
        joined.add((side, claim))
        links[link][0 if side == "old" else 1].append(claim)
    return list(links.values())


def check(documents):
    """Each document with weights fitted to the others."""
    told, right, found, gold, sure, is_right = [], [], set(), set(), [], []
    for document in documents:
        others = [d for d in documents if d is not document]
        probability = second_pass(document, *fit_passes(others))
        told += list(probability[document.known])
        right += list(document.right[document.known])
        pairs = document.matched(probability)
        at = {(i, k): n for n, (i, k) in enumerate(zip(document.i, document.k))}
        for pair in pairs.items():
            if document.known[at[pair]]:
                sure.append(probability[at[pair]])
                is_right.append(document.right[at[pair]])
        links = [([i], [k]) for i, k in {**document.settled, **pairs}.items()]
        found |= {(document.name, *link) for link in document.found(links)}
        gold |= {(document.name, document.sentences["old"][a], document.sentences["new"][b]) for a, b in document.links}
    hit = len(found & gold)
    print(f"links before joins: P {100 * hit / len(found):.1f} R {100 * hit / len(gold):.1f}", file=sys.stderr)
    sure, is_right = np.array(sure), np.array(is_right)
    for low, high in ((.35, .5), (.5, .6), (.6, .7), (.7, .8), (.8, .9), (.9, 1.01)):
        inside = (sure >= low) & (sure < high)
        if inside.any():
            print(f"told at {low:.2f} to {min(high, 1):.2f}: {inside.sum():4} links, {100 * is_right[inside].mean():.0f} % right",
                  file=sys.stderr)


def print_weights(name, models):
    print(f"\nconst LinkWeights {name} = {{")
    for field, names, (bias, weights) in models:
        print(f"    .{field} =\n        {{\n            {bias:.4f},\n            {{")
        for feature, weight in zip(names, weights):
            print(f"                {weight:.4f}, // {feature}")
        print("            },\n        },")
    print("};")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--joins", action="store_true", help="fit the joins too, on the build's own passes")
    parser.add_argument("--within", default="", help="what to run the tool in, as app/toolbox")
    parser.add_argument("tool")
    parser.add_argument("gold", nargs="+", type=pathlib.Path)
    a = parser.parse_args()
    tool = a.within.split() + [a.tool]
    named = [(folder, path.stem) for folder in a.gold for path in sorted((folder / "alignments").glob("*.tsv"))]
    print("// SPDX-FileCopyrightText: 2026 The Palinode developers\n// SPDX-License-Identifier: GPL-3.0-or-later\n\n"
          "// Written by tests/benchmarks/fitlinks.py from hand-made alignments; change that, not this.\n\n"
          '#include "core/align/linkweights.h"\n\nnamespace palinode {')
    for name, variant in VARIANTS.items():
        documents = [Document(tool, folder, text, variant) for folder, text in named]
        if variant != "--stems":  # texts that have no word vectors are no example of those that do
            documents = [d for d in documents if len(d.own) and np.abs(d.own[:, OWN.index("Si")]).max() > 0]
        if a.check:
            print(name, file=sys.stderr)
            check(documents)
        first, second = fit_passes(documents)
        join = (0.0, np.zeros(len(JOIN)))
        if a.joins:
            paired = [Document(tool, folder, text, variant, d.matched(d.probability))
                      for folder, text in named for d in documents if d.name == text]
            model = Model(*join_rows(paired), STRENGTH["join"])
            join = (model.bias, model.weights)
        print_weights(name, [("first", OWN, (first.bias, first.weights)),
                             ("second", OWN + [f"first pass: {n}" for n in CONTEXT], (second.bias, second.weights)),
                             ("join", JOIN, join)])
    print("\n} // namespace palinode")


if __name__ == "__main__":
    main()
