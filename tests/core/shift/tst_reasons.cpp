// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the evidence says of itself, and how sure a pair is that shows none.

#include "pairs.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

namespace {

/// "old “words”: reason", a line each.
QStringList reasons(const Judgement& judgement, const QString& oldText, const QString& newText)
{
    QStringList lines;
    for (const Evidence& evidence : judgement.evidence) {
        const bool isOld = evidence.side == Side::Old;
        lines.append(u"%1 “%2”: %3"_s.arg(isOld ? u"old"_s : u"new"_s,
                                          evidence.range.of(isOld ? oldText : newText).toString(),
                                          evidence.reason));
    }
    return lines;
}

} // namespace

class TestReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasonsNameTheirWords_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::newRow("grades") << u"We will repair the pier and we must widen the road."_s
                                << u"We may repair the pier and we should widen the road."_s;
        QTest::newRow("more cues here than there")
            << u"We believe the pier will perhaps be repaired."_s << u"The pier must be repaired."_s;
        QTest::newRow("quantifiers") << u"All trains and every bus stop at some of the halts."_s
                                     << u"Most trains and a few buses stop at the halts."_s;
        QTest::newRow("assessments") << u"The bridge is safe, sound and reliable."_s
                                     << u"The bridge is a risk, a danger and a concern."_s;
        QTest::newRow("figures") << u"The firm made almost 6 million lamps."_s
                                 << u"The firm made lamps for three decades."_s;
    }
    void reasonsNameTheirWords()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        for (const bool swapped : {false, true}) {
            const QString& before = swapped ? newText : oldText;
            const QString& after = swapped ? oldText : newText;
            const Judgement judgement = judgeTexts(before, after);
            QVERIFY(!judgement.evidence.isEmpty());
            for (const Evidence& evidence : judgement.evidence) {
                const QString words =
                    evidence.range.of(evidence.side == Side::Old ? before : after).toString();
                QVERIFY2(evidence.reason.contains(words), qPrintable(words + u": "_s + evidence.reason));
            }
        }
    }

    void cuesThatMet()
    {
        const QString oldText = u"We will repair the pier and we must widen the road."_s;
        const QString newText = u"We may repair the pier and we should widen the road."_s;
        const QStringList told = reasons(judgeTexts(oldText, newText), oldText, newText);
        QVERIFY(told.contains(u"old “will”: “will” (certain) → “may” (possible)"_s));
        QVERIFY(told.contains(u"new “should”: “must” (strong obligation) → “should” (weak obligation)"_s));
    }

    void lonelyDenialNamesItsSide()
    {
        const QString oldText = u"We will produce leading models."_s;
        const QString newText = u"We do not think that the leading models will be produced by us or any of "
                                "our friends in the near future."_s;
        const QStringList told = reasons(judgeTexts(oldText, newText), oldText, newText);
        QVERIFY2(told.contains(u"new “not”: “not” (negation) in the later statement only"_s),
                 qPrintable(told.join(u'\n')));
        const QStringList back = reasons(judgeTexts(newText, oldText), newText, oldText);
        QVERIFY2(back.contains(u"old “not”: “not” (negation) in the earlier statement only"_s),
                 qPrintable(back.join(u'\n')));
    }

    void lonelyItemsNameTheirSide()
    {
        const QString oldText = u"We collect names, photos, contacts and messages from users."_s;
        const QString newText =
            u"From users the names are what we collect in the first place when they sign up."_s;
        const QStringList told = reasons(judgeTexts(oldText, newText), oldText, newText);
        QVERIFY2(told.contains(u"old “photos”: “photos” is named in the earlier statement only"_s),
                 qPrintable(told.join(u'\n')));
        const QStringList back = reasons(judgeTexts(newText, oldText), newText, oldText);
        QVERIFY2(back.contains(u"new “photos”: “photos” is named in the later statement only"_s),
                 qPrintable(back.join(u'\n')));
    }

    void figuresOfUnlikeKindsDoNotMeet()
    {
        const QString oldText = u"The firm made almost 6 million lamps."_s;
        const QString newText = u"The firm made lamps for three decades."_s;
        const QStringList told = reasons(judgeTexts(oldText, newText), oldText, newText);
        QVERIFY2(told.contains(u"old “almost 6 million”: “almost 6 million” → no figure"_s),
                 qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"new “three decades”: no figure → “three decades”"_s),
                 qPrintable(told.join(u'\n')));
    }

    void changedFiguresAreAlwaysNamed_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::newRow("section") << u"The terms stand in Section 5."_s << u"The terms stand in Section 6."_s;
        QTest::newRow("version") << u"This is Version 2.0 of the rules."_s
                                 << u"This is Version 2.1 of the rules."_s;
        QTest::newRow("came in") << u"We repay the price to all guests."_s
                                 << u"We repay the price to all guests within 30 days."_s;
        QTest::newRow("beside another shift")
            << u"All of the 40 lamps will be lit."_s << u"Some of the 50 lamps may be lit."_s;
        QTest::newRow("section beside another shift")
            << u"You must follow Article 7 of the code."_s << u"You should follow Article 8 of the code."_s;
    }
    void changedFiguresAreAlwaysNamed()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        for (const Judgement& judgement : {judgeTexts(oldText, newText), judgeTexts(newText, oldText)}) {
            QVERIFY(judgement.primary != Shift::Reaffirmed);
            QVERIFY2(judgement.shifts.contains(Shift::QuantityChanged),
                     qPrintable(labelOf(judgement.primary)));
        }
    }

    void explainedWordsAreNoScope()
    {
        const Judgement judgement = judgeTexts(u"The fever is transient."_s, u"The fever is persistent."_s);
        QCOMPARE(judgement.shifts, QList<Shift>{Shift::Reversed});
        QCOMPARE(judgement.evidence.size(), 2);
    }

    void neighboursAreOneRange()
    {
        const QString oldText = u"Harbour trade figures remain open to visitors in the north."_s;
        const QString newText = u"Museums remain open to visitors in the north."_s;
        const QStringList told = reasons(judgeTexts(oldText, newText), oldText, newText);
        QCOMPARE(told,
                 (QStringList{u"old “Harbour trade figures”: “Harbour trade figures” → “Museums”"_s,
                              u"new “Museums”: “Harbour trade figures” → “Museums”"_s}));
    }

    void rolesAreTold_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("actor") << u"The mayor will appoint the harbour master."_s
                               << u"The council will appoint the harbour master."_s
                               << QStringList{u"who acts: “mayor” → “council”"_s};
        QTest::newRow("actor behind by")
            << u"Objections are heard by the committee."_s << u"Objections are heard by the council."_s
            << QStringList{u"who acts: “committee” → “council”"_s};
        QTest::newRow("addressee") << u"You must report accidents to the police."_s
                                   << u"You must report accidents to the insurer."_s
                                   << QStringList{u"for or with whom: “police” → “insurer”"_s};
        QTest::newRow("place") << u"This licence is valid throughout the whole of Europe."_s
                               << u"This licence is valid throughout the whole of Germany."_s
                               << QStringList{u"“Europe” → “Germany”"_s};
        QTest::newRow("name of a place")
            << u"We keep the records in Ireland."_s << u"We keep the records in Iceland."_s
            << QStringList{u"where: “Ireland” → “Iceland”"_s};
        QTest::newRow("territory") << u"The bank lends to firms in the region."_s
                                   << u"The bank lends to firms in the province."_s
                                   << QStringList{u"where: “region” → “province”"_s};
        QTest::newRow("time") << u"Letters written during the war are kept."_s
                              << u"Letters written during the summer are kept."_s
                              << QStringList{u"when: “war” → “summer”"_s};
        QTest::newRow("object") << u"The museum will restore the painting."_s
                                << u"The museum will restore the tapestry."_s
                                << QStringList{u"“painting” → “tapestry”"_s};
        QTest::newRow("another place in the sentence")
            << u"The council will appoint the harbour master for the island."_s
            << u"The council will appoint the harbour master."_s
            << QStringList{u"“island” is no longer named"_s};
    }
    void rolesAreTold()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QStringList, expected);
        QStringList told;
        const Judgement judgement = judgeTexts(oldText, newText);
        for (const Evidence& evidence : judgement.evidence) {
            if (!told.contains(evidence.reason))
                told.append(evidence.reason);
        }
        QCOMPARE(told, expected);
        QCOMPARE(judgement.primary, Shift::ScopeChanged);
    }

    void stepsNeedOneMatter()
    {
        const Judgement judgement = judgeTexts(u"The chamber drew up a long plan of the northern harbour."_s,
                                               u"Fishers and farmers rarely agree on matters of trade."_s);
        const auto step = [](const Evidence& evidence) { return evidence.reason == u"“plan” → “agree”"_s; };
        QVERIFY(judgement.primary != Shift::Strengthened);
        QVERIFY(std::ranges::none_of(judgement.evidence, step));
    }

    void unreadChangesAreNeverCertain_data()
    {
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::newRow("function word") << u"They met at the town hall."_s << u"They met in the town hall."_s;
        QTest::newRow("tense") << u"The board has met."_s << u"The board had met."_s;
        QTest::newRow("answered") << u"We act if needed."_s << u"We act as necessary."_s;
    }
    void unreadChangesAreNeverCertain()
    {
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const Judgement judgement = judgeTexts(oldText, newText);
        QCOMPARE(labelOf(judgement.primary), u"reaffirmed"_s);
        QVERIFY(judgement.confidence < 1);
    }

    void confidenceFallsWithTheWordsThatDiffer()
    {
        const Judgement near = judgeTexts(u"They met at the town hall in the rain."_s,
                                          u"They met in the town hall in the rain."_s);
        const Judgement far = judgeTexts(u"They met at the town hall in the rain."_s,
                                         u"In the rain the hall of the town saw them."_s);
        QCOMPARE(labelOf(near.primary), u"reaffirmed"_s);
        QVERIFY2(near.confidence > far.confidence, qPrintable(QString::number(far.confidence)));
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
