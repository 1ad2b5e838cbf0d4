// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/align.h"
#include "core/align/linkscorer.h"
#include "core/align/logistic.h"
#include "core/text/words.h"

#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

const QStringList oldClaims = {
    u"Our commitments"_s,
    u"We will never sell your personal data to third parties."_s,
    u"We will never sell your personal data to anybody."_s,
    u"The Committee decided to maintain the target range at 2 percent."_s,
    u"Bananas ripen in the sun."_s,
    u"Voting for the action were all members of the Board."_s,
    u"Open source models will be safer than the alternatives."_s,
};
const QStringList newClaims = {
    u"What we promise"_s,
    u"The Committee decided to raise the target range to 3 percent."_s,
    u"We may sell your personal data to third parties."_s,
    u"Voting for the action were all members of the Board."_s,
    u"We must be careful about which models we choose to open source."_s,
};

// Vectors that tell something of each claim, and leave out every fourth.
ClaimVectors vectorsOf(const QStringList& claims)
{
    ClaimVectors result{static_cast<int>(claims.size()), {}, {}};
    for (int claim = 0; claim < result.claims; ++claim) {
        if (claim % 4 == 3)
            continue;
        result.encoded.push_back(claim);
        SentenceVector& vector = result.vectors.emplace_back();
        for (const QChar c : claims.at(claim))
            vector[c.unicode() % vector.size()] += .1F;
    }
    return result;
}

// The two documents as the scorer is given them.
struct Scored
{
    Scored(const QStringList& oldTexts, const QStringList& newTexts, bool encoded)
        : olds(listOf(oldTexts)),
          news(listOf(newTexts)),
          space(ClaimSpace::build(oldTexts, newTexts, u"en"_s, Progress()).value()),
          pins(tabulatePins({}, space.oldCount(), space.newCount())),
          settled(settledPairs(olds, news, pins)),
          candidates(findCandidates(space, settled, pins, Progress()).value()),
          sentences(vectorsOf(oldTexts), vectorsOf(newTexts)),
          scorer(space, olds, news, settled, candidates, encoded ? &sentences : nullptr)
    {
        scorer.run(Progress());
    }

    static ClaimList listOf(const QStringList& texts)
    {
        ClaimList list;
        for (const QString& text : texts) {
            const bool first = list.places.empty();
            list.places.push_back({first, first ? -1 : 0});
            list.folded.append(foldText(text));
        }
        return list;
    }

    std::size_t numberOf(int oldClaim, int newClaim) const
    {
        const auto& row = candidates.ofOld[static_cast<std::size_t>(oldClaim)];
        return static_cast<std::size_t>(candidates.find(oldClaim, newClaim) - row.data());
    }

    ClaimList olds;
    ClaimList news;
    ClaimSpace space;
    PinTable pins;
    std::vector<int> settled;
    Candidates candidates;
    SentenceSpace sentences;
    LinkScorer scorer;
};

} // namespace

class TestLinkScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // To the last bit: every feature, and so what either pass says.
    void swappingTheDocumentsChangesNothing_data()
    {
        QTest::addColumn<bool>("encoded");
        QTest::newRow("with the sentence encoder") << true;
        QTest::newRow("without") << false;
    }
    void swappingTheDocumentsChangesNothing()
    {
        QFETCH(const bool, encoded);
        const Scored there(oldClaims, newClaims, encoded);
        const Scored back(newClaims, oldClaims, encoded);
        int pairs = 0;
        for (int i = 0; i < oldClaims.size(); ++i) {
            const auto& row = there.candidates.ofOld[static_cast<std::size_t>(i)];
            for (std::size_t c = 0; c < row.size(); ++c, ++pairs) {
                const int k = row[c].newClaim;
                const std::size_t swapped = back.numberOf(k, i);
                QVERIFY(there.scorer.ownFeatures(i, c) == back.scorer.ownFeatures(k, swapped));
                QVERIFY(there.scorer.contextFeatures(i, c) == back.scorer.contextFeatures(k, swapped));
                QCOMPARE(there.scorer.find(i, k)->probability, back.scorer.find(k, i)->probability);
            }
        }
        QCOMPARE(pairs, (oldClaims.size() - 1) * (newClaims.size() - 1)); // all but those of the settled pair
    }

    void likelyPairsAreTold_data()
    {
        QTest::addColumn<bool>("encoded");
        QTest::newRow("with the sentence encoder") << true;
        QTest::newRow("without") << false;
    }
    void likelyPairsAreTold()
    {
        QFETCH(const bool, encoded);
        const Scored scored(oldClaims, newClaims, encoded);
        QVERIFY(scored.scorer.find(1, 2)->probability > .5);
        QVERIFY(scored.scorer.find(3, 1)->probability > .5);
        QVERIFY(scored.scorer.find(4, 4)->probability < .1);
        QVERIFY(scored.scorer.find(1, 2)->probability > scored.scorer.find(2, 2)->probability);
        QVERIFY(!scored.scorer.find(5, 3)); // settled
    }

    void windowsAreThereWhereTheEncoderWasAsked()
    {
        const Scored with(oldClaims, newClaims, true);
        const Scored without(oldClaims, newClaims, false);
        const auto window = [](const Scored& scored, int oldClaim, int newClaim) {
            return scored.scorer.ownFeatures(
                oldClaim, scored.numberOf(oldClaim, newClaim))[at(OwnFeature::OneSidedWindow)];
        };
        QVERIFY(window(with, 1, 2) != 0);
        QCOMPARE(window(with, 3, 2), 0.0); // claim 3 was left out
        QCOMPARE(window(without, 1, 2), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestLinkScorer)
#include "tst_linkscorer.moc"
