// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// linkfeatures OLD NEW [--stems | --vectors] [--pairs FILE]: what the matching looks at for each candidate
// pair, one a line, for fitlinks.py, which fits the weights in core/align/linkweights.cpp.
//   T side text            line feeds and tabs as \n and \t
//   C side start end heading|claim section
//   S old new              pairs that are settled
//   E old new knows probability features…
//   J old|new claim companion partner probability features…

#include "core/align/align.h"
#include "core/align/joins.h"
#include "core/align/linkscorer.h"
#include "core/claims/extractor.h"
#include "core/comparison/matching.h"
#include "core/comparison/toencode.h"
#include "core/document/reader.h"
#include "core/meaning/encodingcache.h"
#include "core/text/codepoints.h"
#include "core/text/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

struct ReadSide
{
    Document document;
    QStringList texts;
    ClaimList claims;
    QList<Claim> list;
};

ReadSide readSide(const QString& file)
{
    const Progress progress;
    ReadSide side;
    Result<Document> document = readDocument(file, {}, progress);
    if (!document)
        qFatal("cannot read a document");
    side.document = *std::move(document);
    side.list = extractClaims(side.document, progress).claims;
    int section = -1;
    for (int i = 0; i < side.list.size(); ++i) {
        const Claim& claim = side.list.at(i);
        side.texts.append(claim.range.of(side.document.text).toString());
        side.claims.folded.append(foldText(side.texts.last()));
        side.claims.places.push_back({claim.kind == ClaimKind::Heading, section});
        if (claim.kind == ClaimKind::Heading)
            section = i;
    }
    return side;
}

void printSide(QTextStream& out, const QString& name, const ReadSide& side)
{
    QString text = side.document.text;
    text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
    out << "T\t" << name << '\t' << text << '\n';
    const CodePoints points(side.document.text);
    for (int i = 0; i < side.list.size(); ++i) {
        const Claim& claim = side.list.at(i);
        out << "C\t" << name << '\t' << points.at(claim.range.start) << '\t' << points.at(claim.range.end)
            << '\t' << (claim.kind == ClaimKind::Heading ? "heading" : "claim") << '\t'
            << side.claims.places[static_cast<std::size_t>(i)].section << '\n';
    }
}

template <typename Features>
void printFeatures(QTextStream& out, const Features& features)
{
    for (const double feature : features)
        out << '\t' << feature;
}

ClaimVectors vectorsOf(const ReadSide& side, const std::vector<int>& encoded)
{
    QStringList texts;
    for (const int claim : encoded)
        texts.append(side.texts.at(claim));
    const Result<EncodingCache*> cache = EncodingCache::bundled();
    if (!cache)
        qFatal("no sentence encoder to ask: build with PALINODE_ENCODER=ON, or give --vectors");
    return {static_cast<int>(side.texts.size()), encoded, (*cache)->encode(texts, Progress()).value()};
}

struct JoinInput
{
    const ClaimSpace& space;
    const std::vector<int>& settled;
    const Candidates& candidates;
    const LinkScorer& scorer;
};

// fileName: pairs of numbers, one a line: what is linked before any claim joins.
void printJoins(QTextStream& out, const QString& fileName, const JoinInput& input)
{
    std::vector<int> newOf = input.settled;
    std::vector<int> oldOf(static_cast<std::size_t>(input.space.newCount()), -1);
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read the pairs");
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> numbers = line.split('\t');
        if (numbers.size() == 2)
            newOf[numbers.at(0).toULongLong()] = numbers.at(1).toInt();
    }
    for (std::size_t i = 0; i < newOf.size(); ++i) {
        if (newOf[i] >= 0)
            oldOf[static_cast<std::size_t>(newOf[i])] = static_cast<int>(i);
    }
    for (const Join& join :
         possibleJoins(input.space, input.candidates, input.scorer, newOf, oldOf, Progress())) {
        out << "J\t" << (join.side == Side::Old ? "old" : "new") << '\t' << join.claim << '\t'
            << join.companion << '\t' << join.partner << '\t' << join.probability;
        printFeatures(out, join.features);
        out << '\n';
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        qFatal("usage: linkfeatures OLD NEW [--stems | --vectors] [--pairs FILE]");
    const bool stems = arguments.contains(u"--stems"_s);
    const bool encoded = !stems && !arguments.contains(u"--vectors"_s);
    const Progress progress;
    const ReadSide olds = readSide(arguments.at(1));
    const ReadSide news = readSide(arguments.at(2));
    const ClaimSpace space = ClaimSpace::build(olds.texts, news.texts, olds.document.language, progress,
                                               stems ? WordKnowledge::Stems : WordKnowledge::Vectors)
                                 .value();
    const PinTable pins = tabulatePins({}, space.oldCount(), space.newCount());
    const std::vector<int> settled = settledPairs(olds.claims, news.claims, pins);
    const Candidates candidates = findCandidates(space, settled, pins, progress).value();
    const AlignInput input{olds.claims, news.claims, space, pins, settled, candidates};
    std::optional<SentenceSpace> sentences;
    if (encoded && space.hasVectors()) { // as matchClaims() does it
        const Alignment first = alignClaims(input, nullptr, progress).value();
        const ToEncode chosen = chooseToEncode(settled, space.newCount(), first, mostEncodedClaims);
        sentences.emplace(vectorsOf(olds, chosen.olds), vectorsOf(news, chosen.news));
    }
    LinkScorer scorer(space, olds.claims, news.claims, settled, candidates,
                      sentences ? &*sentences : nullptr);
    scorer.run(progress);

    QTextStream out(stdout);
    printSide(out, u"old"_s, olds);
    printSide(out, u"new"_s, news);
    for (std::size_t i = 0; i < settled.size(); ++i) {
        if (settled[i] >= 0)
            out << "S\t" << i << '\t' << settled[i] << '\n';
    }
    for (int i = 0; i < space.oldCount(); ++i) {
        const auto& row = candidates.ofOld[static_cast<std::size_t>(i)];
        for (std::size_t c = 0; c < row.size(); ++c) {
            const LinkScorer::Edge& edge = scorer.edges(i)[c];
            out << "E\t" << i << '\t' << row[c].newClaim << '\t' << int(edge.hasUs) << '\t'
                << edge.probability;
            printFeatures(out, scorer.ownFeatures(i, c));
            printFeatures(out, scorer.contextFeatures(i, c));
            out << '\n';
        }
    }
    const Alignment alignment = alignClaims(input, sentences ? &*sentences : nullptr, progress).value();
    for (const Link& link : alignment.links) {
        out << "L\t" << int(link.strength) << '\t' << link.confidence << '\t' << int(link.moved);
        for (const int i : link.oldClaims)
            out << "\to" << i;
        for (const int k : link.newClaims)
            out << "\tn" << k;
        out << '\n';
    }
    const qsizetype given = arguments.indexOf(u"--pairs"_s);
    if (given > 0 && given + 1 < arguments.size())
        printJoins(out, arguments.at(given + 1), {space, settled, candidates, scorer});
    return 0;
}
