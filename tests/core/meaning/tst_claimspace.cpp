// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/claimspace.h"
#include "core/meaning/vocabulary.h"
#include "core/meaning/wordsimilarity.h"
#include "core/meaning/wordvectors.h"

#include <QTest>

#include <cmath>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

const QStringList oldClaims = {
    u"Open source AI will be safer than the alternatives."_s,
    u"We will never sell user data."_s,
    u"Inflation is transitory."_s,
    u"Our teams ship new features every week."_s,
};
const QStringList newClaims = {
    u"We need to be rigorous about mitigating risks and careful about what we choose to open source."_s,
    u"We may share data with selected partners."_s,
    u"Inflation has proved more persistent than we expected."_s,
    u"The office cafeteria reopens on Monday."_s,
};

QString rounded(double value)
{
    return QString::number(value, 'f', 4);
}

} // namespace

class TestClaimSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Check values of the design, measured with another program.
    void givesTheCheckValues_data()
    {
        QTest::addColumn<int>("claim");
        QTest::addColumn<QString>("tf");
        QTest::addColumn<QString>("al");
        QTest::addColumn<QString>("si");
        QTest::addColumn<QString>("mix");
        QTest::newRow("open source") << 0 << u".1588"_s << u".2418"_s << u".2125"_s << u".2164"_s;
        QTest::newRow("data") << 1 << u".2119"_s << u".3207"_s << u".3512"_s << u".3081"_s;
        QTest::newRow("inflation") << 2 << u".2324"_s << u".2811"_s << u".4617"_s << u".3255"_s;
        QTest::newRow("unrelated") << 3 << u".0000"_s << u".0558"_s << u".0845"_s << u".0532"_s;
    }

    void givesTheCheckValues()
    {
        QFETCH(int, claim);
        QFETCH(QString, tf);
        QFETCH(QString, al);
        QFETCH(QString, si);
        QFETCH(QString, mix);
        const auto space = ClaimSpace::build(oldClaims, newClaims, u"en"_s, Progress());
        QVERIFY(space);
        const Scores scores = space->scores(claim, claim);
        QCOMPARE(rounded(scores.tf / 10000.0), u"0"_s + tf);
        // Of the two coverings, each rounded.
        QVERIFY(std::abs(scores.al() / 10000 - (u"0"_s + al).toDouble()) <= .0001);
        QCOMPARE(rounded(scores.si / 10000.0), u"0"_s + si);
        QCOMPARE(rounded(scores.points / 10000.0), u"0"_s + mix);
    }

    void theSameClaimScoresFull()
    {
        const auto space = ClaimSpace::build(oldClaims, oldClaims, u"en"_s, Progress());
        QVERIFY(space);
        for (int i = 0; i < oldClaims.size(); ++i)
            QCOMPARE(space->scores(i, i).points, 10000);
    }

    void swappingTheSidesKeepsTheScores()
    {
        const auto space = ClaimSpace::build(oldClaims, newClaims, u"en"_s, Progress());
        const auto swapped = ClaimSpace::build(newClaims, oldClaims, u"en"_s, Progress());
        QVERIFY(space && swapped);
        for (int i = 0; i < oldClaims.size(); ++i) {
            for (int k = 0; k < newClaims.size(); ++k)
                QCOMPARE(space->scores(i, k).points, swapped->scores(k, i).points);
        }
    }

    void otherLanguagesMeetByStems()
    {
        const auto space =
            ClaimSpace::build({u"Die Würde des Menschen ist unantastbar."_s, u"Alle Menschen sind gleich."_s},
                              {u"Die Würde aller Menschen ist unantastbar."_s}, u"de"_s, Progress());
        QVERIFY(space);
        QVERIFY(!space->hasVectors());
        QVERIFY(space->scores(0, 0).points > space->scores(1, 0).points);
        QVERIFY(space->scores(0, 0).points > 5000);
    }

    void allAtOnceGivesTheSameNumbers()
    {
        const auto space = ClaimSpace::build(oldClaims, newClaims, u"en"_s, Progress());
        QVERIFY(space);
        const std::vector<int> olds = {0, 2, 3};
        const std::vector<int> news = {3, 0, 1, 2};
        const std::vector<Scores> scores = space->scoresOfAll(olds, news, Progress());
        QCOMPARE(scores.size(), olds.size() * news.size());
        for (std::size_t i = 0; i < olds.size(); ++i) {
            for (std::size_t k = 0; k < news.size(); ++k)
                QVERIFY(scores[i * news.size() + k] == space->scores(olds[i], news[k]));
        }
    }

    // The floats of a product are not the same in any order: the two lengths are multiplied first.
    void wordsAreAlikeEitherWayRound()
    {
        const Result<const WordVectors*> vectors = WordVectors::bundled();
        QVERIFY(vectors);
        Vocabulary vocabulary(u"en"_s, *vectors);
        const QStringList texts = oldClaims + newClaims;
        for (const QString& text : texts)
            QVERIFY(!vocabulary.wordsOf(text).types.empty());
        const WordSimilarity similarity(vocabulary);
        const int count = static_cast<int>(vocabulary.types().size());
        QVERIFY(count > 30);
        for (int a = 0; a < count; ++a) {
            for (int b = 0; b < a; ++b)
                QVERIFY(similarity(a, b) == similarity(b, a));
        }
    }

    void claimsWithoutWordsScoreNothing()
    {
        const auto space = ClaimSpace::build({u"…"_s, u"***"_s}, {u"…"_s, u"Words."_s}, u"en"_s, Progress());
        QVERIFY(space);
        for (int i = 0; i < 2; ++i) {
            for (int k = 0; k < 2; ++k)
                QCOMPARE(space->scores(i, k).points, 0);
        }
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        const auto space = ClaimSpace::build(oldClaims, newClaims, u"en"_s, progress);
        QVERIFY(!space);
        QCOMPARE(space.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestClaimSpace)
#include "tst_claimspace.moc"
