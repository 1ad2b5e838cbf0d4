// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/align.h"
#include "core/text/words.h"

#include <QTest>

#include <algorithm>

using namespace palinode;
using namespace Qt::StringLiterals;

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Links as old>new, "+" joins, "!" identical, "?" possible, "~" moved.
    void links_data()
    {
        QTest::addColumn<QStringList>("oldClaims");
        QTest::addColumn<QStringList>("newClaims");
        QTest::addColumn<QString>("expected");

        const QString rate =
            u"The Committee decided to maintain the target range for the federal funds rate at 2 percent."_s;
        const QString raised =
            u"The Committee decided to raise the target range for the federal funds rate to 3 percent."_s;
        const QString jobs = u"Job gains have been strong in recent months."_s;
        const QString jobsNow = u"Job gains have slowed in recent months."_s;
        const QString banks = u"The U.S. banking system is sound and resilient."_s;
        const QString bananas = u"Bananas ripen in the sun."_s;
        const QString votes = u"Voting for the action were all members of the board."_s;

        QTest::newRow("nothing") << QStringList{} << QStringList{} << u""_s;
        QTest::newRow("one side empty") << QStringList{rate} << QStringList{} << u""_s;
        QTest::newRow("identical") << QStringList{rate, jobs} << QStringList{rate, jobs} << u"0>0! 1>1!"_s;
        QTest::newRow("reworded") << QStringList{jobs, rate, votes} << QStringList{jobsNow, raised, votes}
                                  << u"0>0 1>1 2>2!"_s;
        QTest::newRow("new and dropped")
            << QStringList{jobs, bananas, votes} << QStringList{jobsNow, raised, votes} << u"0>0 2>2!"_s;
        QTest::newRow("moved") << QStringList{banks, jobs, rate, votes}
                               << QStringList{jobs, rate, votes, banks} << u"0>3!~ 1>0! 2>1! 3>2!"_s;
        QTest::newRow("merged")
            << QStringList{u"We never sell your personal data to third parties."_s,
                           u"We never rent your personal data to third parties."_s, votes}
            << QStringList{u"We never sell or rent your personal data to third parties."_s, votes}
            << u"0+1>0 2>1!"_s;
    }

    void links()
    {
        QFETCH(QStringList, oldClaims);
        QFETCH(QStringList, newClaims);
        QFETCH(QString, expected);
        QCOMPARE(printed(aligned(oldClaims, newClaims)), expected);
    }

    void manyClaimsFindTheirPartnersWithinTheBudget()
    {
        QStringList olds;
        QStringList news;
        const QStringList subjects = {u"inflation"_s, u"housing"_s, u"trade"_s,
                                      u"energy"_s,    u"labor"_s,   u"credit"_s};
        for (int i = 0; i < 1200; ++i) {
            const QString& subject = subjects.at(i % subjects.size());
            olds.append(u"In district %1 the outlook for %2 remains strong this year."_s.arg(i).arg(subject));
            news.append(u"In district %1 the outlook for %2 became weaker this year."_s.arg(i).arg(subject));
        }
        const Alignment alignment = aligned(olds, news);
        QCOMPARE(alignment.claimsBeyondBudget, 2400);
        const auto right = std::ranges::count_if(alignment.links, [](const Link& link) {
            return link.oldClaims == link.newClaims && !link.moved;
        });
        QVERIFY2(right > 1150, qPrintable(u"%1 right"_s.arg(right)));
    }

    // Around pins that keep identical claims apart, the others of the same text still meet.
    void identicalClaimsMeetAroundPins_data()
    {
        QTest::addColumn<QStringList>("olds");
        QTest::addColumn<QStringList>("news");
        QTest::addColumn<QList<Pin>>("pins");
        QTest::addColumn<QList<int>>("partners");
        const QString a = u"Job gains have been strong."_s;
        const QString b = u"Banks are sound."_s;
        const auto apart = [](int i, int k) { return Pin{{i}, {k}, true}; };
        QTest::newRow("alone") << QStringList{a} << QStringList{a} << QList{apart(0, 0)} << QList{-1};
        QTest::newRow("crosswise") << QStringList{a, b, a} << QStringList{a, b, a}
                                   << QList{apart(0, 0), apart(2, 2)} << QList{2, 1, 0};
        QTest::newRow("one to spare")
            << QStringList{a, b} << QStringList{a, b, a} << QList{apart(0, 0)} << QList{2, 1};
        QTest::newRow("one to spare, the other way")
            << QStringList{a, b, a} << QStringList{a, b} << QList{apart(0, 0)} << QList{-1, 1, 0};
        QTest::newRow("a pinned claim is not free")
            << QStringList{a, b} << QStringList{a, b, a} << QList{apart(0, 0), Pin{{1}, {2}, false}}
            << QList{-1, 2};
    }
    void identicalClaimsMeetAroundPins()
    {
        QFETCH(QStringList, olds);
        QFETCH(QStringList, news);
        QFETCH(QList<Pin>, pins);
        QFETCH(QList<int>, partners);
        const PinTable table =
            tabulatePins(pins, static_cast<int>(olds.size()), static_cast<int>(news.size()));
        const std::vector<int> settled = settledPairs(listed(olds), listed(news), table);
        QCOMPARE(QList<int>(settled.begin(), settled.end()), partners);
    }

    void candidatesStopWhenCancelled()
    {
        const QStringList olds = {u"One claim."_s};
        const QStringList news = {u"Another claim."_s};
        const auto space = ClaimSpace::build(olds, news, u"en"_s, Progress());
        QVERIFY(space);
        Progress progress;
        progress.cancel();
        const auto result = findCandidates(*space, {-1}, tabulatePins({}, 1, 1), progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void stopsWhenCancelled()
    {
        const QStringList claims = {u"One claim."_s};
        const auto space = ClaimSpace::build(claims, claims, u"en"_s, Progress());
        QVERIFY(space);
        Progress progress;
        progress.cancel();
        const PinTable pins = tabulatePins({}, 1, 1);
        const std::vector<int> settled = {0};
        const ClaimList list = listed(claims);
        const Candidates candidates{{{}}, 0};
        const auto result = alignClaims({list, list, *space, pins, settled, candidates}, nullptr, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

private:
    static Alignment aligned(const QStringList& oldClaims, const QStringList& newClaims)
    {
        const auto space = ClaimSpace::build(oldClaims, newClaims, u"en"_s, Progress());
        const PinTable pins = tabulatePins({}, space->oldCount(), space->newCount());
        const ClaimList olds = listed(oldClaims);
        const ClaimList news = listed(newClaims);
        const std::vector<int> settled = settledPairs(olds, news, pins);
        const Candidates candidates = findCandidates(*space, settled, pins, Progress()).value();
        return alignClaims({olds, news, *space, pins, settled, candidates}, nullptr, Progress()).value();
    }

    static ClaimList listed(const QStringList& claims)
    {
        ClaimList list;
        for (const QString& claim : claims)
            list.folded.append(foldText(claim));
        list.places.resize(static_cast<std::size_t>(claims.size()));
        return list;
    }

    static QString printed(const Alignment& alignment)
    {
        const auto numbers = [](const QList<int>& claims) {
            QStringList result;
            for (const int claim : claims)
                result.append(QString::number(claim));
            return result.join(u'+');
        };
        QStringList result;
        for (const Link& link : alignment.links) {
            result.append(numbers(link.oldClaims) + u'>' + numbers(link.newClaims)
                          + (link.strength == LinkStrength::Identical      ? u"!"_s
                                 : link.strength == LinkStrength::Possible ? u"?"_s
                                                                           : QString())
                          + (link.moved ? u"~"_s : QString()));
        }
        return result.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestAlign)
#include "tst_align.moc"
