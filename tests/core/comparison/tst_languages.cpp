// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pairs in German, French and Spanish, labelled by hand (tests/data/pairs-LANGUAGE.tsv), through the same
// steps as `palinode --pairs`; and what the examples in these languages show.

#include "core/comparison/compare.h"
#include "core/document/reader.h"
#include "core/report/wording.h"
#include "tests/mirrored.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestLanguages : public QObject
{
    Q_OBJECT

    static QStringList languages() { return {u"de"_s, u"fr"_s, u"es"_s}; }

    static QList<QStringList> rowsOf(const QString& language)
    {
        QFile file(QStringLiteral(PALINODE_TEST_DATA "/pairs-%1.tsv").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        QList<QStringList> rows;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines.sliced(1))
            rows.append(line.split(u'\t'));
        return rows;
    }

    static void addPairs()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QString>("label");
        for (const QString& language : languages()) {
            const QList<QStringList> rows = rowsOf(language);
            QVERIFY(rows.size() >= 40);
            for (qsizetype i = 0; i < rows.size(); ++i)
                QTest::addRow("%s %lld %s", qPrintable(language), static_cast<long long>(i + 2),
                              qPrintable(rows[i].value(3)))
                    << language << rows[i].value(0) << rows[i].value(1) << rows[i].value(2);
        }
    }

    /// Each pair on its own; a lexicon is made once for all of them and what was asked before is remembered.
    static Judgement judge(const QString& oldText, const QString& newText, const QString& language)
    {
        static QHash<QString, QHash<std::pair<QString, QString>, Judgement>> answers;
        QHash<std::pair<QString, QString>, Judgement>& known = answers[language];
        if (known.isEmpty()) {
            QList<TextPair> pairs;
            for (const QStringList& row : rowsOf(language)) {
                pairs += {TextPair{row.value(0), row.value(1)}, TextPair{row.value(1), row.value(0)},
                          TextPair{row.value(1), row.value(1)}};
            }
            CompareOptions options;
            options.language = language;
            const Result<JudgedPairs> judged = judgePairs(pairs, options, Progress());
            if (!judged)
                qFatal("the pairs cannot be judged");
            for (qsizetype i = 0; i < pairs.size(); ++i)
                known.insert({pairs[i].oldText, pairs[i].newText}, judged->answers[i].judgement);
        }
        return known.value({oldText, newText});
    }

    /// A pack of one pattern, in a folder as the user's is.
    static void writePack(const QTemporaryDir& folder, const QString& name, const QString& tag,
                          const QString& kind, const QString& pattern)
    {
        QVERIFY(QDir(folder.path()).mkpath(u"syntax"_s));
        QFile file(folder.filePath(u"syntax/%1.xml"_s.arg(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString text = uR"(<language name="%1" alternativeNames="%2" section="Palinode cues" version="3"
          kateversion="5.0" extensions="">
  <highlighting>
    <contexts>
      <context name="Claim" attribute="Normal" lineEndContext="#stay">
        <RegExpr attribute="%3" context="#stay" insensitive="1" String="%4"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Normal" defStyleNum="dsNormal"/>
      <itemData name="%3" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
</language>
)"_s.arg(name, tag, kind, pattern);
        QVERIFY(file.write(text.toUtf8()) > 0);
    }

    static Document documentOf(const QString& text, const QString& language)
    {
        Document document;
        document.text = text;
        document.language = language;
        document.blocks = {Block{BlockKind::Paragraph, 0, {0, text.size()}, {}}};
        return document;
    }

    static QString readable(const Judgement& judgement, const QString& oldText, const QString& newText)
    {
        QString lines;
        for (const Evidence& evidence : judgement.evidence) {
            const bool isOld = evidence.side == Side::Old;
            lines += u"\n%1 [%2] %3: %4 (%5)"_s.arg(isOld ? u"old"_s : u"new"_s,
                                                    evidence.range.of(isOld ? oldText : newText).toString(),
                                                    evidence.cue, shiftId(evidence.shift), evidence.reason);
        }
        return lines;
    }

private Q_SLOTS:
    void labels_data() { addPairs(); }
    void labels()
    {
        QFETCH(QString, language);
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        QFETCH(QString, label);
        const Judgement judgement = judge(oldText, newText, language);
        QVERIFY2(
            shiftId(judgement.primary) == label,
            qPrintable(u"told %1, not %2: %3 → %4%5"_s.arg(shiftId(judgement.primary), label, oldText,
                                                           newText, readable(judgement, oldText, newText))));
    }

    void mirror_data() { addPairs(); }
    void mirror()
    {
        QFETCH(QString, language);
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const Judgement there = judge(oldText, newText, language);
        const Judgement back = judge(newText, oldText, language);
        QCOMPARE(shiftId(mirrored(back.primary)), shiftId(there.primary));
        QCOMPARE(back.confidence, there.confidence);
    }

    void identity_data() { addPairs(); }
    void identity()
    {
        QFETCH(QString, language);
        QFETCH(QString, newText);
        QCOMPARE(judge(newText, newText, language), Judgement());
    }

    /// A pack of the user's makes the lexicon of a language that has none; a broken one beside it is named
    /// with its line, by --pairs and by the comparison of documents.
    void usersPacks()
    {
        QTemporaryDir folder;
        writePack(folder, u"dansk"_s, u"da"_s, u"Negation"_s, u"\\bikke\\b"_s);
        writePack(folder, u"gal"_s, u"da"_s, u"Negation"_s, u"(ikke"_s);
        const QString oldText = u"Vi sælger jeres oplysninger til andre."_s;
        const QString newText = u"Vi sælger ikke jeres oplysninger til andre."_s;
        const Notice skipped{NoticeCode::LexiconSkipped, u"gal.xml"_s, 6};
        CompareOptions options;
        options.language = u"da"_s;
        options.lexiconFolder = folder.path();
        const Result<JudgedPairs> judged = judgePairs({{oldText, newText}}, options, Progress());
        QVERIFY(judged);
        QCOMPARE(shiftId(judged->answers.first().judgement.primary), u"reversed"_s);
        QCOMPARE(judged->notices, (QList<Notice>{{NoticeCode::NoWordVectors, u"da"_s}, skipped}));
        const Result<ComparisonPtr> comparison =
            compare(documentOf(oldText, u"da"_s), documentOf(newText, u"da"_s), options, Progress());
        QVERIFY(comparison);
        QCOMPARE(comparison.value()->lexiconVersions, QStringList{u"dansk 3"_s});
        QVERIFY(comparison.value()->summary.notices.contains(skipped));
        QCOMPARE(shiftId(comparison.value()->findings.first().shift), u"reversed"_s);
    }

    /// A pack of the user's adds to ours.
    void usersPackAddsToOurs()
    {
        QTemporaryDir folder;
        writePack(folder, u"haus"_s, u"de"_s, u"CommitmentStrong"_s, u"\\bhoch und heilig\\b"_s);
        CompareOptions options;
        options.language = u"de"_s;
        options.lexiconFolder = folder.path();
        const Result<JudgedPairs> judged =
            judgePairs({{u"Wir wollen hier bauen."_s, u"Wir sagen hoch und heilig, hier zu bauen."_s},
                        {u"Wir bauen."_s, u"Wir bauen nicht."_s}},
                       options, Progress());
        QVERIFY(judged);
        const QList<Evidence> evidence = judged->answers.first().judgement.evidence;
        QVERIFY(
            std::ranges::any_of(evidence, [](const Evidence& e) { return e.cue == u"commitment_strong"; }));
        QCOMPARE(shiftId(judged->answers.last().judgement.primary), u"reversed"_s);
    }

    /// What stands in the examples: the language is told, its pack used, and a telling change has its name.
    /// That a text meets itself whole, and that both ways agree, tst_promises asks of every example.
    void examples_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("pack");
        QTest::addColumn<QString>("shift");
        QTest::addColumn<QString>("words");
        QTest::newRow("de condition") << u"de_grundgesetz_2012_2018"_s << u"German cues 1"_s
                                      << u"condition_changed"_s << u"vorbehaltlich"_s;
        QTest::newRow("de date") << u"de_grundgesetz_2012_2018"_s << u"German cues 1"_s
                                 << u"quantity_changed"_s << u"29.9.2020"_s;
        QTest::newRow("fr restriction")
            << u"fr_covenant_1.4_2.1"_s << u"French cues 1"_s << u"scope_changed"_s << u"officiellement"_s;
        QTest::newRow("es version") << u"es_covenant_1.4_2.1"_s << u"Spanish cues 1"_s
                                    << u"quantity_changed"_s << u"2.1"_s;
    }
    void examples()
    {
        QFETCH(QString, folder);
        QFETCH(QString, pack);
        QFETCH(QString, shift);
        QFETCH(QString, words);
        const QString path = QStringLiteral(PALINODE_TEST_DATA "/examples/nonenglish/%1/%2.md");
        const Document oldDocument = readDocument(path.arg(folder, u"old"_s), {}, Progress()).value();
        const Document newDocument = readDocument(path.arg(folder, u"new"_s), {}, Progress()).value();
        const Result<ComparisonPtr> result = compare(oldDocument, newDocument, {}, Progress());
        QVERIFY(result);
        const Comparison& comparison = *result.value();
        QCOMPARE(comparison.lexiconVersions, QStringList{pack});
        QCOMPARE(comparison.summary.counts.at(Shift::Reversed), 0); // these texts take nothing back
        const auto tells = [&](const Finding& finding) {
            const auto isTold = [&](Shift told) { return shiftId(told) == shift; };
            return std::ranges::any_of(finding.shifts, isTold)
                && std::ranges::any_of(finding.evidence, [&](const Evidence& evidence) {
                       const QString& text = comparison.statement(evidence.side).document.text;
                       return shiftId(evidence.shift) == shift && evidence.range.of(text) == words;
                   });
        };
        QVERIFY(std::ranges::any_of(comparison.findings, tells));
    }

    /// The whole file is of one language, which nobody has to name.
    void detects_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void detects()
    {
        QFETCH(QString, language);
        QList<TextPair> pairs;
        for (const QStringList& row : rowsOf(language))
            pairs.append({row.value(0), row.value(1)});
        const Result<JudgedPairs> judged = judgePairs(pairs, {}, Progress());
        QVERIFY(judged);
        QCOMPARE(judged->notices, (QList<Notice>{{NoticeCode::NoWordVectors, language}}));
        for (qsizetype i = 0; i < pairs.size(); ++i)
            QCOMPARE(judged->answers[i].judgement, judge(pairs[i].oldText, pairs[i].newText, language));
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
