// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pairs.h"

#include "core/diff/worddiff.h"
#include "core/lexicon/lexicon.h"
#include "core/meaning/claimspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace palinode::testing {

namespace {

PairSide sideOf(const QString& text, const Lexicon& lexicon)
{
    return {text, {{0, text.size()}}, lexicon.cues(text)};
}

double similarityOf(const QString& a, const QString& b, const QString& language)
{
    const Result<ClaimSpace> space =
        ClaimSpace::build({std::min(a, b)}, {std::max(a, b)}, language, Progress());
    if (!space)
        qFatal("the word vectors cannot be read");
    return space->scores(0, 0).points / 10000.0;
}

} // namespace

QList<LabelledPair> labelledPairs(const QString& fileName)
{
    QFile file(QStringLiteral(PALINODE_TEST_DATA "/shifts/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QList<LabelledPair> pairs;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        pairs.append({columns.value(0), columns.value(1), columns.value(2), columns.value(3)});
    }
    return pairs;
}

void addLabelledRows(const QString& fileName, qsizetype fewest)
{
    QTest::addColumn<QString>("oldText");
    QTest::addColumn<QString>("newText");
    QTest::addColumn<QString>("label");
    const QList<LabelledPair> pairs = labelledPairs(fileName);
    QVERIFY(pairs.size() >= fewest);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        QTest::addRow("%lld %s", static_cast<long long>(i + 2), qPrintable(pairs[i].remark))
            << pairs[i].oldText << pairs[i].newText << pairs[i].label;
}

Judgement judgeTexts(const QString& oldText, const QString& newText, bool matched, const QString& language)
{
    static const Lexicon english(u"en"_s, {});
    static const Lexicon none(u"und"_s, {});
    const Lexicon& lexicon = language == "en"_L1 ? english : none;
    ClaimPair pair;
    pair.oldSide = sideOf(oldText, lexicon);
    pair.newSide = sideOf(newText, lexicon);
    pair.edits = diffWords(oldText, pair.oldSide.passages, newText, pair.newSide.passages).edits;
    pair.similarity = similarityOf(oldText, newText, language);
    pair.language = language;
    return matched ? judgePair(pair) : judgeUnmatchedPair(pair);
}

QString labelOf(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return u"reversed"_s;
    case Shift::QuantityChanged:
        return u"quantity_changed"_s;
    case Shift::ConditionChanged:
        return u"condition_changed"_s;
    case Shift::ScopeChanged:
        return u"scope_changed"_s;
    case Shift::Strengthened:
        return u"strengthened"_s;
    case Shift::Weakened:
        return u"weakened"_s;
    case Shift::Reaffirmed:
        return u"reaffirmed"_s;
    case Shift::Dropped:
        return u"dropped"_s;
    case Shift::New:
        return u"new"_s;
    case Shift::Unrelated:
        return u"unrelated"_s;
    }
    return {};
}

QString readable(const Judgement& judgement, const QString& oldText, const QString& newText)
{
    QStringList lines;
    for (const Evidence& evidence : judgement.evidence) {
        const bool isOld = evidence.side == Side::Old;
        const QString words = evidence.range.of(isOld ? oldText : newText).toString();
        lines.append(u"%1 “%2” %3: %4"_s.arg(isOld ? u"old"_s : u"new"_s, words, evidence.cue,
                                             labelOf(evidence.shift)));
    }
    return lines.join(u'\n');
}

} // namespace palinode::testing
