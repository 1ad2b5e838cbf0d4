// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/diff/worddiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestCharacterDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void differingParts_data();
    void differingParts();
};

namespace {

QString marked(QStringView word, const QList<TextRange>& ranges)
{
    QString text;
    qsizetype at = 0;
    for (const TextRange range : ranges) {
        text += word.sliced(at, range.start - at).toString() + u'[' + range.of(word).toString() + u']';
        at = range.end;
    }
    return text + word.sliced(at).toString();
}

} // namespace

void TestCharacterDiff::marks_data()
{
    QTest::addColumn<QString>("oldWord");
    QTest::addColumn<QString>("newWord");
    QTest::addColumn<QString>("oldMarked");
    QTest::addColumn<QString>("newMarked");
    QTest::newRow("ending") << u"safe"_s << u"safer"_s << u"safe"_s << u"safe[r]"_s;
    QTest::newRow("spelling") << u"organise"_s << u"organize"_s << u"organi[s]e"_s << u"organi[z]e"_s;
    QTest::newRow("beginning") << u"likely"_s << u"unlikely"_s << u"likely"_s << u"[un]likely"_s;
    QTest::newRow("half differs") << u"will"_s << u"walk"_s << u"will"_s << u"walk"_s;
    QTest::newRow("nothing alike") << u"will"_s << u"may"_s << u"will"_s << u"may"_s;
    QTest::newRow("same") << u"will"_s << u"will"_s << u"will"_s << u"will"_s;
    QTest::newRow("grapheme clusters stay whole")
        << u"cafe\u0301s"_s << u"cafes"_s << u"caf[e\u0301]s"_s << u"caf[e]s"_s;
    QTest::newRow("emoji of several parts") << u"👩‍👩‍👧ok"_s << u"👩‍👩‍👦ok"_s
                                            << u"[👩‍👩‍👧]ok"_s << u"[👩‍👩‍👦]ok"_s;
    QTest::newRow("a lone letter parts no change")
        << u"reaffirmations"_s << u"reabfxrmations"_s << u"rea[ffi]rmations"_s << u"rea[bfx]rmations"_s;
    QTest::newRow("empty") << QString() << u"x"_s << QString() << u"x"_s;
}

void TestCharacterDiff::marks()
{
    QFETCH(QString, oldWord);
    QFETCH(QString, newWord);
    const CharacterDiff diff = diffCharacters(oldWord, newWord);
    QTEST(marked(oldWord, diff.oldRanges), "oldMarked");
    QTEST(marked(newWord, diff.newRanges), "newMarked");
    const CharacterDiff back = diffCharacters(newWord, oldWord);
    QCOMPARE(back.oldRanges, diff.newRanges);
    QCOMPARE(back.newRanges, diff.oldRanges);
}

void TestCharacterDiff::differingParts_data()
{
    QTest::addColumn<QString>("oldText");
    QTest::addColumn<QString>("newText");
    QTest::addColumn<QString>("oldMarked");
    QTest::addColumn<QString>("newMarked");
    QTest::newRow("similar words") << u"We organise it."_s << u"We organize it."_s << u"We organi[s]e it."_s
                                   << u"We organi[z]e it."_s;
    QTest::newRow("other words") << u"We keep it."_s << u"We drop it."_s << u"We [keep] it."_s
                                 << u"We [drop] it."_s;
    QTest::newRow("figures") << u"In 2018 it."_s << u"In 2019 it."_s << u"In [2018] it."_s
                             << u"In [2019] it."_s;
    QTest::newRow("several words") << u"We keep all it."_s << u"We keeps alls it."_s << u"We [keep all] it."_s
                                   << u"We [keeps alls] it."_s;
    QTest::newRow("only inserted") << u"We it."_s << u"We do it."_s << u"We it."_s << u"We [do ]it."_s;
}

void TestCharacterDiff::differingParts()
{
    QFETCH(QString, oldText);
    QFETCH(QString, newText);
    QList<TextRange> olds;
    QList<TextRange> news;
    for (const Edit& edit : diffWords(oldText, {{0, oldText.size()}}, newText, {{0, newText.size()}}).edits) {
        const CharacterDiff parts = palinode::differingParts(edit, oldText, newText);
        olds += parts.oldRanges;
        news += parts.newRanges;
    }
    QTEST(marked(oldText, olds), "oldMarked");
    QTEST(marked(newText, news), "newMarked");
}

QTEST_APPLESS_MAIN(TestCharacterDiff)
#include "tst_characterdiff.moc"
