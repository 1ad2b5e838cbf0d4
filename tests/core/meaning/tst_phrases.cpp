// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/claimspace.h"

#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

// No bigram, name or stem but those that a test is about comes in both documents.
const QStringList oldClaims = {
    u"The zeppelin landed quietly beside Lakehurst."_s,
    u"Our teams ship purple gadgets."_s,
    u"Nobody likes broken turnstiles."_s,
    u"…"_s,
};
const QStringList newClaims = {
    u"Yesterday the zeppelin landed beside a crowd in Lakehurst."_s,
    u"Gadgets, purple or not, were shipped late."_s,
    u"Inflation remained transitory."_s,
    u""_s,
};

SharedPhrases sharedOf(const QStringList& olds, const QStringList& news, int oldClaim, int newClaim,
                       WordKnowledge knowledge = WordKnowledge::Vectors)
{
    return ClaimSpace::build(olds, news, u"en"_s, Progress(), knowledge)
        ->phrases()
        .shared(oldClaim, newClaim);
}

} // namespace

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingShared_data()
    {
        QTest::addColumn<int>("oldClaim");
        QTest::addColumn<int>("newClaim");
        QTest::newRow("other words") << 2 << 2;
        QTest::newRow("no words") << 3 << 3;
        QTest::newRow("no words on one side") << 0 << 3;
    }
    void nothingShared()
    {
        QFETCH(const int, oldClaim);
        QFETCH(const int, newClaim);
        QCOMPARE(sharedOf(oldClaims, newClaims, oldClaim, newClaim), SharedPhrases());
    }

    void rareStemsWeighUpToOne()
    {
        const SharedPhrases shared = sharedOf(oldClaims, newClaims, 0, 0);
        QVERIFY(shared.threeRarest > 2); // zeppelin and Lakehurst: once in a document, rare in the language
        QVERIFY(shared.threeRarest <= 3);
        // Stems are met, not forms.
        QVERIFY(sharedOf(oldClaims, newClaims, 1, 1).threeRarest > 2);
        const QStringList common = {u"It is what it is."_s, u"That was all."_s};
        QVERIFY(sharedOf(common, common, 0, 0).threeRarest < 1);
    }

    void bigramsAreInOrder()
    {
        QVERIFY(sharedOf(oldClaims, newClaims, 0, 0).bigrams > 1); // the zeppelin, zeppelin landed
        QCOMPARE(sharedOf(oldClaims, newClaims, 1, 1).bigrams, 0.0);
    }

    void repeatedBigramsWeighLess()
    {
        const QString said = u"Our purple gadgets matter."_s;
        const QStringList once = {said, u"One."_s, u"Two."_s, u"Three."_s};
        const QStringList often = {said, u"Purple gadgets, one."_s, u"Purple gadgets, two."_s,
                                   u"Purple gadgets, three."_s};
        QVERIFY(sharedOf(once, once, 0, 0).bigrams > sharedOf(often, often, 0, 0).bigrams);
    }

    void namesAreThoseOfBoth()
    {
        QVERIFY(sharedOf(oldClaims, newClaims, 0, 0).names > .9); // Lakehurst
        QCOMPARE(sharedOf(oldClaims, newClaims, 1, 1).names, 0.0);
        QVERIFY(sharedOf({u"It fell by 14%."_s}, {u"A fall of 14%."_s}, 0, 0).names > 0);
        QCOMPARE(sharedOf({u"It fell by 14%."_s}, {u"A fall of 15%."_s}, 0, 0).names, 0.0);
    }

    void withoutWordVectorsAllStemsAreRare()
    {
        QVERIFY(sharedOf(oldClaims, newClaims, 0, 0, WordKnowledge::Stems).threeRarest > 2);
        QCOMPARE(sharedOf(oldClaims, newClaims, 2, 2, WordKnowledge::Stems), SharedPhrases());
    }

    void swappingTheSidesKeepsThem()
    {
        for (int i = 0; i < oldClaims.size(); ++i) {
            for (int k = 0; k < newClaims.size(); ++k)
                QCOMPARE(sharedOf(oldClaims, newClaims, i, k), sharedOf(newClaims, oldClaims, k, i));
        }
    }
};

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
