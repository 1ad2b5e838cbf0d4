// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One edit of a known meaning in sentences of all kinds of real documents: "not" behind a verb reverses,
// "may" for "must" weakens, "prior to" for "before" changes nothing. What a rule makes of one sentence it
// must make of nearly all, also where the rest of the sentence is said in other words.

#include "pairs.h"
#include "tests/mirrored.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;
using namespace palinode::testing;

namespace {

constexpr qsizetype mostOfADocument = 400; ///< sentences, so that no long one outweighs the rest

/// Sentences of running text: 8 to 40 words, no markup.
QStringList sentencesOf(const QString& text)
{
    static const QRegularExpression paragraphEnd(u"\\n\\s*\\n"_s);
    static const QRegularExpression sentenceEnd(u"(?<=[.;]) (?=[A-Z])"_s);
    static const QRegularExpression plain(u"^[A-Z][^|\\[\\]#*_<>\"“”]*[a-z][.;]$"_s);
    QStringList sentences;
    for (const QString& paragraph : text.split(paragraphEnd)) {
        for (const QString& sentence : paragraph.simplified().split(sentenceEnd)) {
            const qsizetype words = sentence.count(u' ') + 1;
            if (words >= 8 && words <= 40 && plain.match(sentence).hasMatch())
                sentences.append(sentence);
        }
    }
    return sentences;
}

/// Sentences of the English example documents, every so many of each, the same in every run.
const QStringList& sentences()
{
    static const QStringList all = [] {
        QStringList files;
        QDirIterator found(QStringLiteral(PALINODE_TEST_DATA "/examples"), {u"*.txt"_s, u"*.md"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(found.next());
        files.sort();
        QStringList result;
        for (const QString& name : std::as_const(files)) {
            QFile file(name);
            if (name.contains("/nonenglish/"_L1) || name.contains("source"_L1)
                || !file.open(QIODevice::ReadOnly))
                continue;
            const QStringList own = sentencesOf(QString::fromUtf8(file.readAll()));
            const qsizetype step = own.size() / mostOfADocument + 1;
            for (qsizetype i = 0; i < own.size(); i += step)
                result.append(own[i]);
        }
        result.removeDuplicates();
        return result;
    }();
    return all;
}

/// The sentence with `most` of its words and turns said otherwise, fewer where it has fewer.
QString saidOtherwise(QString sentence, int most)
{
    struct Turn
    {
        QRegularExpression words;
        QString other;
    };
    static const auto turn = [](const QString& words, const QString& other) {
        return Turn{QRegularExpression(words), other};
    };
    static const QList<Turn> turns{
        turn(u"\\bbefore\\b"_s, u"prior to"_s),
        turn(u"\\bas well as\\b"_s, u"along with"_s),
        turn(u"\\bunder (the|this|these|our|your)\\b"_s, u"pursuant to \\1"_s),
        turn(u"\\badditional\\b"_s, u"further"_s),
        turn(u"\\binformation\\b"_s, u"data"_s),
        turn(u"\\bprovide\\b"_s, u"supply"_s),
        turn(u"\\bto (ensure|protect|prevent|promote|make)\\b"_s, u"in order to \\1"_s),
        turn(u"\\b(organi|recogni|authori)z(e|ed|es|ing|ation)\\b"_s, u"\\1s\\2"_s),
        turn(u"\\bthe United States\\b"_s, u"the U.S."_s),
        turn(u"\\bwebsite\\b"_s, u"site"_s),
        turn(u"\\bpurchase\\b"_s, u"buy"_s),
        turn(u"\\bregarding\\b"_s, u"about"_s),
        turn(u"\\bthis (?=[a-z]{5})"_s, u"the "_s),
        turn(u"\\bshall\\b"_s, u"will"_s)};
    int said = 0;
    for (const Turn& each : turns) {
        const QRegularExpressionMatch match = each.words.match(sentence);
        if (said == most || !match.hasMatch())
            continue;
        const QString found = match.captured();
        sentence.replace(match.capturedStart(), found.size(), QString(found).replace(each.words, each.other));
        ++said;
    }
    return sentence;
}

} // namespace

class TestSingleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughSentences() { QVERIFY(sentences().size() >= 1000); }

    /// label: what the edit makes of a statement; "!reaffirmed" is any but reaffirmed. least: in how many of
    /// a hundred sentences.
    void edits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("least");
        const auto row = [](const char* name, const QString& pattern, const QString& replacement,
                            const QString& label, int least = 93) {
            QTest::newRow(name) << pattern << replacement << label << least;
        };
        const QString plainVerb = u" (?!not|be |also|never|have|only|continue|always)([a-z]+)"_s;
        row("not", u"\\b(will|may|can|must|should)"_s + plainVerb, u"\\1 not \\2"_s, u"reversed"_s);
        row("is not", u"\\b(is|are|was|were) (?!not|no|only|never|just|very)([a-z]{4,})\\b"_s,
            u"\\1 not \\2"_s, u"reversed"_s);
        row("never", u"\\b(will|may|must|can)"_s + plainVerb, u"\\1 never \\2"_s, u"reversed"_s);
        row("no longer", u"\\b(is|are) (?!not|no|only|never)([a-z]{4,})\\b"_s, u"\\1 no longer \\2"_s,
            u"reversed"_s);
        row("refuse", u"\\bwill"_s + plainVerb, u"will refuse to \\1"_s, u"reversed"_s);
        row("decrease", u"\\bincreas(e|ed|es|ing)\\b"_s, u"decreas\\1"_s, u"reversed"_s);
        row("prohibit", u"\\b(?:permit|allow)(s|)\\b"_s, u"prohibit\\1"_s, u"reversed"_s);
        row("must for may", u"\\bmay (?!not)"_s, u"must "_s, u"strengthened"_s);
        row("may for must", u"\\bmust (?!not)"_s, u"may "_s, u"weakened"_s);
        row("may for will", u"\\bwill (?!not)"_s, u"may "_s, u"weakened"_s);
        row("try to", u"\\bwill"_s + plainVerb, u"will try to \\1"_s, u"weakened"_s);
        row("likely", u"^(?:The) "_s, u"It is likely that the "_s, u"weakened"_s);
        row("sharply", u"\\b(increased|declined|rose|fell|improved|grew|expanded|slowed)\\b"_s,
            u"\\1 sharply"_s, u"strengthened"_s);
        row("some for all", u"\\ball ([a-z]+s)\\b"_s, u"some \\1"_s, u"scope_changed"_s);
        row("only", u"\\b(may|can|will) (?!not|be |only)([a-z]+)"_s, u"\\1 only \\2"_s, u"scope_changed"_s);
        row("another number",
            u"\\b(two|three|five|six|ten) (percent|days|years|months|dollars|members|votes)\\b"_s,
            u"seven \\2"_s, u"quantity_changed"_s);
        row("another year", u"\\b(?:18|19|20)(\\d\\d)\\b"_s, u"17\\1"_s, u"quantity_changed"_s);
        row("if necessary", u"\\b([a-z]{4,})\\.$"_s, u"\\1, if necessary."_s, u"condition_changed"_s);
        row("unless", u"\\b([a-z]{4,})\\.$"_s, u"\\1 unless the law provides otherwise."_s,
            u"condition_changed"_s);
        row("until", u"\\b([a-z]{4,})\\.$"_s, u"\\1 until further notice."_s, u"condition_changed"_s);
        row("no condition", u"^(?:If|Unless) [^,;.]+, ([a-z])"_s, u"\\1"_s, u"condition_changed"_s);
        row("a word before its noun",
            u"\\b(the|a|any|our|your|its|their) [a-z]{4,}(?:al|ive|ous|ary|ic|able|ible|ful|ent|ant) ([a-z]{4,})\\b"_s,
            u"\\1 \\2"_s, u"!reaffirmed"_s, 88);
        row("or for and", u" and "_s, u" or "_s, u"!reaffirmed"_s);
        // What changes nothing.
        row("contracted", u"\\b(do|does|is|are|did|was|were) not\\b"_s, u"\\1n't"_s, u"reaffirmed"_s);
        row("in order to", u"\\bto (ensure|protect|provide|prevent|promote|make)\\b"_s, u"in order to \\1"_s,
            u"reaffirmed"_s);
        row("prior to", u"\\bbefore\\b"_s, u"prior to"_s, u"reaffirmed"_s);
        row("pursuant to", u"\\bunder (the|this|these|our|your|any)\\b"_s, u"pursuant to \\1"_s,
            u"reaffirmed"_s);
        row("because of", u"\\b(?:because of|due to)\\b"_s, u"on account of"_s, u"reaffirmed"_s);
        row("as well as", u"\\bas well as\\b"_s, u"along with"_s, u"reaffirmed"_s);
        row("at present", u"\\b(?:now|currently)\\b"_s, u"at present"_s, u"reaffirmed"_s);
        row("at least", u"\\bat least\\b"_s, u"no less than"_s, u"reaffirmed"_s);
        row("unable to", u"\\b(we|you|they) cannot\\b"_s, u"\\1 are unable to"_s, u"reaffirmed"_s);
        row("further", u"\\badditional\\b"_s, u"further"_s, u"reaffirmed"_s);
        row("which", u"\\b([a-z]+) that (is|are|have|has)\\b"_s, u"\\1 which \\2"_s, u"reaffirmed"_s);
        row("oxford comma", u", ([a-z]+) (and|or) "_s, u", \\1, \\2 "_s, u"reaffirmed"_s);
        row("percent", u"(\\d) percent\\b"_s, u"\\1%"_s, u"reaffirmed"_s);
        row("condition behind", u"^(If|When|Unless|Although|While) ([^,;.]+), ([a-z][^;.]+)\\.$"_s,
            u"\\3 \\1 \\2."_s, u"reaffirmed"_s);
        row("two sentences", u"^([^;.]{30,}); ([a-z][^;.]{20,})\\.$"_s, u"\\1. \\2."_s, u"reaffirmed"_s);
        row("in addition", u"^(We|This|It|Our|They) "_s, u"In addition, \\1 "_s, u"reaffirmed"_s);
        row("british", u"\\b(organi|recogni|authori)z(e|ed|es|ing|ation)\\b"_s, u"\\1s\\2"_s,
            u"reaffirmed"_s);
    }
    void edits() { check(0); }

    void editsAmongOtherWords_data() { edits_data(); }
    void editsAmongOtherWords() { check(2); }

private:
    static void check(int others)
    {
        QFETCH(QString, pattern);
        QFETCH(QString, replacement);
        QFETCH(QString, label);
        QFETCH(int, least);
        constexpr qsizetype most = 30; // sentences
        const QRegularExpression words(pattern);
        qsizetype all = 0;
        qsizetype right = 0;
        QStringList wrong;
        for (const QString& sentence : sentences()) {
            if (all >= most || sentence.count(words) != 1)
                continue;
            const QString edited = saidOtherwise(QString(sentence).replace(words, replacement), others);
            ++all;
            const Judgement there = judgeTexts(sentence, edited);
            const Judgement back = judgeTexts(edited, sentence);
            QCOMPARE(mirrored(back.primary), there.primary);
            const QString told = labelOf(there.primary);
            if (label.startsWith(u'!') ? told != label.sliced(1) : told == label)
                ++right;
            else
                wrong.append(told + u": "_s + edited);
        }
        QVERIFY2(all > 0, "no sentence has these words");
        QVERIFY2(100 * right >= least * all, qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSingleEdits)
#include "tst_singleedits.moc"
