// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Identical claims that changed places between sections.

#include "core/align/sections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

/// "# prices" is a heading, any other line a claim below it.
ClaimList claims(const QStringList& lines)
{
    ClaimList list;
    int section = -1;
    for (const QString& line : lines) {
        const bool heading = line.startsWith(u"# "_s);
        if (heading)
            section = -1;
        list.places.push_back({heading, section});
        if (heading)
            section = static_cast<int>(list.folded.size());
        list.folded.append(heading ? line.sliced(2) : line);
    }
    return list;
}

std::vector<int> identical(const ClaimList& olds, const ClaimList& news)
{
    std::vector<int> newOf;
    for (const QString& text : olds.folded)
        newOf.push_back(static_cast<int>(news.folded.indexOf(text)));
    return newOf;
}

} // namespace

class TestSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data()
    {
        QTest::addColumn<QStringList>("olds");
        QTest::addColumn<QStringList>("news");
        QTest::addColumn<QList<int>>("newOf");
        QTest::newRow("changed places")
            << QStringList{u"# prices"_s, u"the rate remains high and is watched"_s, u"# jobs"_s,
                           u"the rate remains low and is watched"_s}
            << QStringList{u"# prices"_s, u"the rate remains low and is watched"_s, u"# jobs"_s,
                           u"the rate remains high and is watched"_s}
            << QList<int>{0, 1, 2, 3};
        QTest::newRow("sections changed places with their claims")
            << QStringList{u"# prices"_s, u"the rate remains high and is watched"_s, u"# jobs"_s,
                           u"the rate remains low and is watched"_s}
            << QStringList{u"# jobs"_s, u"the rate remains low and is watched"_s, u"# prices"_s,
                           u"the rate remains high and is watched"_s}
            << QList<int>{2, 3, 0, 1};
        QTest::newRow("one moved to another section")
            << QStringList{u"# prices"_s, u"the rate remains high and is watched"_s, u"# jobs"_s,
                           u"wages grew"_s}
            << QStringList{u"# prices"_s, u"# jobs"_s, u"the rate remains high and is watched"_s,
                           u"wages grew"_s}
            << QList<int>{0, 2, 1, 3};
        QTest::newRow("other words in its place")
            << QStringList{u"# prices"_s, u"the rate remains high and is watched"_s, u"# jobs"_s,
                           u"wages grew"_s}
            << QStringList{u"# prices"_s, u"wages grew"_s, u"# jobs"_s,
                           u"the rate remains high and is watched"_s}
            << QList<int>{0, 3, 2, 1};
        QTest::newRow("no headings") << QStringList{u"the rate remains high and is watched"_s,
                                                    u"the rate remains low and is watched"_s}
                                     << QStringList{u"the rate remains low and is watched"_s,
                                                    u"the rate remains high and is watched"_s}
                                     << QList<int>{1, 0};
        QTest::newRow("a heading that only one text has")
            << QStringList{u"# prices"_s, u"the rate remains high and is watched"_s, u"# jobs"_s,
                           u"the rate remains low and is watched"_s}
            << QStringList{u"# prices"_s, u"the rate remains low and is watched"_s, u"# work"_s,
                           u"the rate remains high and is watched"_s}
            << QList<int>{0, 3, -1, 1};
    }
    void keeps()
    {
        QFETCH(QStringList, olds);
        QFETCH(QStringList, news);
        const ClaimList before = claims(olds);
        const ClaimList after = claims(news);
        std::vector<int> newOf = identical(before, after);
        keepToSections(newOf, before, after);
        QTEST(QList<int>(newOf.begin(), newOf.end()), "newOf");
        // Swapped documents give the same pairs.
        std::vector<int> oldOf = identical(after, before);
        keepToSections(oldOf, after, before);
        for (std::size_t i = 0; i < newOf.size(); ++i) {
            if (newOf[i] >= 0)
                QCOMPARE(oldOf[static_cast<std::size_t>(newOf[i])], static_cast<int>(i));
        }
    }
};

QTEST_APPLESS_MAIN(TestSections)
#include "tst_sections.moc"
