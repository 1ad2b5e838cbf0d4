// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matching.h"

#include <QTest>

#include <algorithm>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swappingMirrorsTheLinks()
    {
        const QStringList olds = {u"Prices rose."_s, u"We will raise rates soon."_s, u"Prices rose."_s,
                                  u"Thanks."_s};
        const QStringList news = {u"We may lower rates soon."_s, u"Prices rose."_s,
                                  u"Nothing of the kind."_s};
        const auto there = matched(olds, news);
        const auto back = matched(news, olds);
        QVERIFY(there && back);
        QCOMPARE(there->alignment.links.size(), back->alignment.links.size());
        for (const Link& link : there->alignment.links) {
            Link mirrored = link;
            std::swap(mirrored.oldClaims, mirrored.newClaims);
            QVERIFY(back->alignment.links.contains(mirrored));
        }
    }

    void surplusRepeatsJoinOnlyWhenAsked()
    {
        const QStringList olds = {u"For immediate release"_s, u"Rates rose."_s, u"For immediate release"_s};
        const QStringList news = {u"For immediate release"_s, u"Rates rose."_s};
        const auto apart = matched(olds, news);
        QVERIFY(apart);
        QCOMPARE(apart->alignment.links.first().oldClaims, QList{0});
        const auto merged = matched(olds, news, {u"en"_s, true, {}});
        QVERIFY(merged);
        QCOMPARE(merged->alignment.links.first().oldClaims, (QList{0, 2}));
        QCOMPARE(merged->alignment.links.first().newClaims, QList{0});
    }

    void repeatsJoinNoClaimThatTheyMustNotMeet()
    {
        const QStringList olds = {u"For immediate release"_s, u"Rates rose."_s, u"For immediate release"_s};
        const QStringList news = {u"For immediate release"_s, u"Rates rose."_s};
        const auto there = matched(olds, news, {u"en"_s, true, {{{2}, {0}, true}}});
        QVERIFY(there);
        QCOMPARE(there->alignment.links.size(), 2);
        QCOMPARE(there->alignment.links.first().oldClaims, QList{0});
        const auto back = matched(news, olds, {u"en"_s, true, {{{0}, {2}, true}}});
        QVERIFY(back);
        QCOMPARE(back->alignment.links.first().newClaims, QList{0});
    }

    void linksAreInOrderAfterRepeatsJoined()
    {
        // The repeat stands before all, and its link behind the others.
        const QStringList olds = {u"All rights are reserved."_s, u"Rates rose in the spring."_s,
                                  u"Banks are sound."_s, u"All rights are reserved."_s};
        const QStringList news = {u"Rates rose in the spring."_s, u"Banks are sound."_s,
                                  u"All rights are reserved."_s};
        const auto result = matched(olds, news, {u"en"_s, true, {}});
        QVERIFY(result);
        const QList<Link>& links = result->alignment.links;
        QVERIFY(std::ranges::is_sorted(links, {}, [](const Link& link) { return link.oldClaims.first(); }));
        const auto joined = std::ranges::find(links, QList<int>{0, 3}, &Link::oldClaims);
        QVERIFY(joined != links.end());
        // Its first claim is out of the common order now.
        QVERIFY(joined->moved);
        QCOMPARE(std::ranges::count(links, true, &Link::moved), 1);
    }

    void saysWhetherThereWereVectors()
    {
        QVERIFY(matched({u"One."_s}, {u"Two."_s}, {u"en-GB"_s, false, {}})->hasVectors);
        QVERIFY(!matched({u"Eins."_s}, {u"Zwei."_s}, {u"de"_s, false, {}})->hasVectors);
    }

    void pinsAreKeptAndTheRestIsMatchedAroundThem()
    {
        const QStringList olds = {u"We will raise rates soon."_s, u"Prices rose."_s, u"Thanks."_s};
        const QStringList news = {u"We may raise rates later."_s, u"Prices rose."_s, u"Banks are sound."_s};
        const auto met = [](const Result<Matching>& matching, int oldClaim, int newClaim) {
            return std::ranges::any_of(matching->alignment.links, [&](const Link& link) {
                return link.oldClaims.contains(oldClaim) && link.newClaims.contains(newClaim);
            });
        };
        const auto free = matched(olds, news);
        QVERIFY(met(free, 0, 0) && met(free, 1, 1) && !met(free, 2, 2));

        const auto together = matched(olds, news, {u"en"_s, false, {{{2}, {2}, false}}});
        QVERIFY(met(together, 2, 2) && met(together, 0, 0) && met(together, 1, 1));
        const auto stolen = matched(olds, news, {u"en"_s, false, {{{2}, {1}, false}}});
        QVERIFY(met(stolen, 2, 1) && !met(stolen, 1, 1));
        QCOMPARE(stolen->alignment.links.last().strength, LinkStrength::Pinned);
        const auto many = matched(olds, news, {u"en"_s, false, {{{0, 2}, {0}, false}}});
        QVERIFY(met(many, 0, 0) && met(many, 2, 0) && met(many, 1, 1));

        const auto apart = matched(olds, news, {u"en"_s, false, {{{0}, {0}, true}, {{1}, {1}, true}}});
        QVERIFY(!met(apart, 0, 0) && !met(apart, 1, 1));
        QVERIFY(apart->alignment.brokenPins.isEmpty());

        const QList<Pin> wrong = {{{0}, {0}, false}, {{0}, {1}, false}, {{7}, {0}, false},
                                  {{1}, {}, true},   {{0}, {0}, true},  {{1, 2}, {1, 2}, false}};
        const auto broken = matched(olds, news, {u"en"_s, false, wrong});
        QVERIFY(met(broken, 0, 0) && met(broken, 1, 1));
        QCOMPARE(broken->alignment.brokenPins.size(), 5);
    }

private:
    static Result<Matching> matched(const QStringList& olds, const QStringList& news,
                                    const MatchOptions& options = {u"en"_s, false, {}})
    {
        const auto claims = [](const QStringList& texts) {
            QList<MatchClaim> result;
            for (const QString& text : texts)
                result.append({text, false});
            return result;
        };
        return matchClaims(claims(olds), claims(news), options, Progress());
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
