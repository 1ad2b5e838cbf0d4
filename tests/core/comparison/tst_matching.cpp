// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/matching.h"

#include <QTest>

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
        const auto there = matchClaims(olds, news, u"en"_s, false, Progress());
        const auto back = matchClaims(news, olds, u"en"_s, false, Progress());
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
        const auto apart = matchClaims(olds, news, u"en"_s, false, Progress());
        QVERIFY(apart);
        QCOMPARE(apart->alignment.links.first().oldClaims, QList{0});
        const auto merged = matchClaims(olds, news, u"en"_s, true, Progress());
        QVERIFY(merged);
        QCOMPARE(merged->alignment.links.first().oldClaims, (QList{0, 2}));
        QCOMPARE(merged->alignment.links.first().newClaims, QList{0});
    }

    void saysWhetherThereWereVectors()
    {
        QVERIFY(matchClaims({u"One."_s}, {u"Two."_s}, u"en-GB"_s, false, Progress())->hasVectors);
        QVERIFY(!matchClaims({u"Eins."_s}, {u"Zwei."_s}, u"de"_s, false, Progress())->hasVectors);
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
