// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/definitionfile.h"
#include "core/lexicon/lexicon.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

QString readable(const QList<Cue>& cues, QStringView text)
{
    QStringList parts;
    for (const Cue& cue : cues)
        parts.append(cue.range.of(text).toString() + u':' + cueClassId(cue.kind));
    return parts.join(u" | "_s);
}

QString definition(const QString& name, const QString& tag, const QString& list, const QString& itemData,
                   int version = 1)
{
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<language name="%1" alternativeNames="%2" section="Palinode cues" version="%5" kateversion="5.0" extensions="">
  <highlighting>
    <list name="words">%3</list>
    <contexts>
      <context name="Claim" attribute="Normal" lineEndContext="#stay">
        <keyword attribute="%4" context="#stay" String="words"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Normal" defStyleNum="dsNormal"/>
      <itemData name="%4" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
  <general><keywords casesensitive="0"/></general>
</language>
)"_s.arg(name, tag, list, itemData)
        .arg(version);
}

} // namespace

class TestLexicon : public QObject
{
    Q_OBJECT

private:
    Lexicon m_english{u"en"_s, {}};

    static void write(const QTemporaryDir& folder, const QString& name, const QString& text)
    {
        QVERIFY(QDir(folder.path()).mkpath(u"syntax"_s));
        QFile file(folder.filePath(u"syntax/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray bytes = text.toUtf8();
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    /// Our own definitions are held to what is asked of a user's.
    void bundledDefinitionsAreSound()
    {
        const QDir folder(QStringLiteral(PALINODE_TEST_DATA "/../../resources/lexicons/syntax"));
        const QFileInfoList files = folder.entryInfoList({u"*.xml"_s});
        QVERIFY(files.size() >= 5);
        for (const QFileInfo& file : files) {
            for (const QString& tag : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s}) {
                const DefinitionCheck check = checkDefinitionFile(file.filePath(), tag);
                QVERIFY2(check.state != DefinitionFile::Broken,
                         qPrintable(u"%1, line %2"_s.arg(file.fileName()).arg(check.line)));
            }
        }
    }

    void sentencesOfOtherLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cues");
        for (const QString& language : {u"de"_s, u"fr"_s, u"es"_s}) {
            QFile file(QStringLiteral(PALINODE_TEST_DATA "/lexicon/%1.tsv").arg(language));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 20);
            for (const QString& line : lines.sliced(1))
                QTest::addRow("%s %s", qPrintable(language), qPrintable(line.section(u'\t', 0, 0)))
                    << language << line.section(u'\t', 0, 0) << line.section(u'\t', 1, 1);
        }
    }
    void sentencesOfOtherLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QFETCH(QString, cues);
        const Lexicon lexicon(language, {});
        QCOMPARE(readable(lexicon.cues(sentence), sentence), cues);
    }

    void sentences_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cues");
        QFile file(QStringLiteral(PALINODE_TEST_DATA "/lexicon/english.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 120);
        for (const QString& line : lines.sliced(1))
            QTest::newRow(qPrintable(line.section(u'\t', 0, 0)))
                << line.section(u'\t', 0, 0) << line.section(u'\t', 1, 1);
    }
    void sentences()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, cues);
        QCOMPARE(readable(m_english.cues(sentence), sentence), cues);
    }

    void whiteSpace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cues");
        QTest::newRow("line break") << u"It lasts as\nlong as you like."_s << u"as\nlong as:condition"_s;
        QTest::newRow("break and indent")
            << u"  It is no\r\n   longer sold.\n"_s << u"no\r\n   longer:negation"_s;
        QTest::newRow("no-break space")
            << u"It costs $300\u00a0billion."_s << u"$300\u00a0billion:quantity"_s;
        QTest::newRow("no-break hyphen")
            << u"From 2 to 2\u20111/2 percent."_s << u"2 to 2\u20111/2 percent:quantity"_s;
        QTest::newRow("quotation marks") << u"\u2018We will\u2019 and \u201cyou must\u201d"_s
                                         << u"will:certain | must:obligation_strong"_s;
        QTest::newRow("surrogate pair") << u"\U0001F600 We will."_s << u"will:certain"_s;
        QTest::newRow("blank") << u" \n\t "_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void whiteSpace()
    {
        QFETCH(QString, text);
        QFETCH(QString, cues);
        QCOMPARE(readable(m_english.cues(text), text), cues);
    }

    void quotesOfBothStylesAgree()
    {
        const QString straight = u"We'll see, but they won't, can't and shan't; it isn't God's will."_s;
        QString curly = straight;
        curly.replace(u'\'', u'\u2019');
        QCOMPARE(m_english.cues(curly), m_english.cues(straight));
        QCOMPARE(m_english.cues(straight).size(), 8);
    }

    void cuesAreInOrderAndDisjoint()
    {
        const QString text =
            u"We think that, unless almost all of the 12 members agree by May 2024, no one will ever be allowed to sell."_s;
        const QList<Cue> cues = m_english.cues(text);
        QVERIFY(cues.size() >= 6);
        for (qsizetype i = 0; i < cues.size(); ++i) {
            QVERIFY(!cues[i].range.isEmpty());
            QVERIFY(cues[i].range.end <= text.size());
            QVERIFY(i == 0 || cues[i - 1].range.end <= cues[i].range.start);
        }
    }

    void bundledDefinitionsAreLarge_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"english", "german", "french", "spanish"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bundledDefinitionsAreLarge()
    {
        QFETCH(QString, name);
        QFile file(u":/palinode/lexicons/syntax/%1.xml"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QSet<QString> words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "item"_L1) {
                const QString word = xml.readElementText();
                QVERIFY2(!words.contains(word), qPrintable(word + u" is listed twice"_s));
                words.insert(word);
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(words.size() >= 400);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("pack");
        QTest::newRow("en") << u"en"_s << u"English cues 1"_s;
        QTest::newRow("en-GB") << u"en-GB"_s << u"English cues 1"_s;
        QTest::newRow("EN") << u"EN"_s << u"English cues 1"_s;
        QTest::newRow("de-AT") << u"de-AT"_s << u"German cues 1"_s;
        QTest::newRow("fr") << u"fr"_s << u"French cues 1"_s;
        QTest::newRow("es-MX") << u"es-MX"_s << u"Spanish cues 1"_s;
        QTest::newRow("enm") << u"enm"_s << QString();
        QTest::newRow("und") << u"und"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void languages()
    {
        QFETCH(QString, tag);
        QFETCH(QString, pack);
        const Lexicon lexicon(tag, {});
        QCOMPARE(lexicon.isEmpty(), pack.isEmpty());
        QCOMPARE(lexicon.cues(u"We will."_s).isEmpty(),
                 !pack.startsWith(u"English"_s) && !pack.startsWith(u"German"_s));
        QCOMPARE(lexicon.versions(), pack.isEmpty() ? QStringList() : QStringList{pack});
        QVERIFY(lexicon.notices().isEmpty());
    }

    void movedLexiconWorks()
    {
        Lexicon first(u"en"_s, {});
        const Lexicon second(std::move(first));
        QCOMPARE(second.cues(u"We will."_s).size(), 1);
    }

    void usersLanguage()
    {
        QTemporaryDir folder;
        write(folder, u"dansk.xml"_s,
              definition(u"Dansk"_s, u"da"_s, u"<item>skal</item>"_s, u"ObligationStrong"_s, 7));
        const Lexicon danish(u"da-DK"_s, folder.path());
        QCOMPARE(danish.versions(), QStringList{u"Dansk 7"_s});
        QCOMPARE(readable(danish.cues(u"Vi skal betale."_s), u"Vi skal betale."_s),
                 u"skal:obligation_strong"_s);
        QVERIFY(danish.notices().isEmpty());
        const Lexicon english(u"en"_s, folder.path());
        QCOMPARE(english.versions(), QStringList{u"English cues 1"_s});
        QVERIFY(english.notices().isEmpty());
    }

    void usersCuesJoinOurs()
    {
        QTemporaryDir folder;
        write(folder, u"mine.xml"_s,
              definition(u"My cues"_s, u"en"_s, u"<item>forsooth</item><item>may</item>"_s, u"Certain"_s));
        const Lexicon lexicon(u"en"_s, folder.path());
        QCOMPARE(lexicon.versions(), (QStringList{u"My cues 1"_s, u"English cues 1"_s}));
        const QString text = u"Forsooth, it may or may not be as long as it must."_s;
        // Where both speak of the same words the longer cue counts; of equal ones the user's.
        QCOMPARE(
            readable(lexicon.cues(text), text),
            u"Forsooth:certain | may or may not:possible | as long as:condition | must:obligation_strong"_s);
        QCOMPARE(readable(lexicon.cues(u"It may."_s), u"It may."_s), u"may:certain"_s);
    }

    void userSilencesACue()
    {
        QTemporaryDir folder;
        write(folder, u"quiet.xml"_s, definition(u"Quiet"_s, u"en"_s, u"<item>will</item>"_s, u"None"_s));
        const Lexicon lexicon(u"en"_s, folder.path());
        QVERIFY(lexicon.cues(u"We will."_s).isEmpty());
        QCOMPARE(lexicon.cues(u"We will never."_s).size(), 1);
    }

    void unusableDefinitions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        const QString sound = definition(u"Odd"_s, u"en"_s, u"<item>will</item>"_s, u"None"_s);
        const auto with = [&sound](const QString& before, const QString& after) {
            return QString(sound).replace(before, after);
        };
        const QString rule = u"<keyword attribute=\"None\""_s;
        QTest::newRow("unknown class")
            << definition(u"Odd"_s, u"en"_s, u"<item>will</item>"_s, u"Sometimes"_s) << 12;
        QTest::newRow("no XML") << u"will = certain\n"_s << 1;
        QTest::newRow("cut off")
            << definition(u"Cut"_s, u"en"_s, u"<item>will</item>"_s, u"None"_s).first(400) << 9;
        QTest::newRow("for a newer highlighter")
            << with(u"kateversion=\"5.0\""_s, u"kateversion=\"99.0\""_s) << 0;
        QTest::newRow("name of ours, higher version, broken")
            << definition(u"English cues"_s, u"en"_s, u"<item>will</item>"_s, u"Sometimes"_s, 99) << 12;
        QTest::newRow("bad pattern") << with(
            rule, u"<RegExpr attribute=\"None\" context=\"#stay\" String=\"(will\"/>"_s + rule)
                                     << 7;
        QTest::newRow("unknown list") << with(u"String=\"words\""_s, u"String=\"others\""_s) << 7;
        QTest::newRow("unknown context")
            << with(u"context=\"#stay\" String"_s, u"context=\"Elsewhere\" String"_s) << 7;
        QTest::newRow("unknown attribute") << with(rule, u"<keyword attribute=\"Certain\""_s) << 7;
        const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;
        QTest::newRow("a file from outside")
            << with(head, head + u"<!DOCTYPE language [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"_s)
                   .replace(u"<item>will</item>"_s, u"<item>&x;</item>"_s)
            << 2;
        QString laughs = u"<!DOCTYPE language [<!ENTITY a \"hahahahahahahahahahahahahahahaha\">\n"_s;
        for (char16_t c = u'b'; c < u'k'; ++c)
            laughs += u"<!ENTITY %1 \"&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;&%2;\">\n"_s.arg(QChar(c)).arg(
                QChar(char16_t(c - 1)));
        QTest::newRow("a laugh that never ends")
            << with(head, head + laughs + u"]>\n"_s).replace(u"<item>will</item>"_s, u"<item>&j;</item>"_s)
            << 15;
    }
    void unusableDefinitions()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QTemporaryDir folder;
        write(folder, u"odd.xml"_s, text);
        const Lexicon lexicon(u"en"_s, folder.path());
        QCOMPARE(lexicon.notices().size(), 1);
        const Notice notice = lexicon.notices().first();
        QCOMPARE(notice.count, line);
        QCOMPARE(notice, (Notice{NoticeCode::LexiconSkipped, u"odd.xml"_s, line}));
        QCOMPARE(lexicon.versions(), QStringList{u"English cues 1"_s});
        QCOMPARE(readable(lexicon.cues(u"We will."_s), u"We will."_s), u"will:certain"_s);
    }

    void nameThatIsTaken_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("lower than ours") << 0;
        QTest::newRow("the same as ours") << 1;
    }
    void nameThatIsTaken()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        write(folder, u"mine.xml"_s,
              definition(u"English cues"_s, u"en"_s, u"<item>will</item>"_s, u"None"_s, version));
        const Lexicon lexicon(u"en"_s, folder.path());
        QCOMPARE(lexicon.notices(), (QList<Notice>{{NoticeCode::LexiconNameTaken, u"mine.xml"_s, 0}}));
        QCOMPARE(lexicon.versions(), QStringList{u"English cues 1"_s});
    }

    void usersDefinitionsOfOneName()
    {
        QTemporaryDir folder;
        write(folder, u"first.xml"_s,
              definition(u"Dansk"_s, u"da"_s, u"<item>skal</item>"_s, u"ObligationStrong"_s, 2));
        write(folder, u"second.xml"_s,
              definition(u"Dansk"_s, u"da"_s, u"<item>skal</item>"_s, u"Certain"_s, 3));
        const Lexicon lexicon(u"da"_s, folder.path());
        QCOMPARE(lexicon.notices(), (QList<Notice>{{NoticeCode::LexiconNameTaken, u"first.xml"_s, 0}}));
        QCOMPARE(lexicon.versions(), QStringList{u"Dansk 3"_s});
    }

    void higherVersionReplacesOurs()
    {
        QTemporaryDir folder;
        write(folder, u"better.xml"_s,
              definition(u"German cues"_s, u"de"_s, u"<item>fürwahr</item>"_s, u"Certain"_s, 99));
        const Lexicon lexicon(u"de"_s, folder.path());
        QVERIFY(lexicon.notices().isEmpty());
        QCOMPARE(lexicon.versions(), QStringList{u"German cues 99"_s});
        QCOMPARE(readable(lexicon.cues(u"Wir müssen, fürwahr."_s), u"Wir müssen, fürwahr."_s),
                 u"fürwahr:certain"_s);
    }

    void domainPacksSpeakOfTheirDomain()
    {
        const QString sentence = u"Ongoing increases will be data dependent."_s;
        Lexicon lexicon(u"en"_s, {});
        const QList<Cue> plain = lexicon.cues(sentence);
        QCOMPARE(lexicon.versions(), QStringList{u"English cues 1"_s});
        lexicon.adaptTo(u"The Federal Reserve was founded in 1913."_s, u"FOMCs and bank rates"_s);
        QCOMPARE(lexicon.versions(), QStringList{u"English cues 1"_s});
        QCOMPARE(lexicon.cues(sentence), plain);
        const QString statement = u"The FOMC decided to raise the federal funds rate."_s;
        lexicon.adaptTo(u"Nothing."_s, statement);
        QCOMPARE(lexicon.versions(), (QStringList{u"Central-bank cues 1"_s, u"English cues 1"_s}));
        QCOMPARE(readable(lexicon.cues(sentence), sentence),
                 u"Ongoing increases:intensifier | will:certain | data dependent:condition"_s);
        lexicon.adaptTo(statement, u"Nothing."_s);
        QCOMPARE(lexicon.versions().size(), 2);
        lexicon.adaptTo(u"Nothing."_s, u"Nothing."_s);
        QCOMPARE(lexicon.cues(sentence), plain);
    }

    void otherDefinitionsAreLeftAlone()
    {
        QTemporaryDir folder;
        QString ordinary = definition(u"Recipe"_s, u"en"_s, u"<item>will</item>"_s, u"Keyword"_s);
        ordinary.replace(u"Palinode cues"_s, u"Markup"_s);
        write(folder, u"recipe.xml"_s, ordinary);
        const Lexicon lexicon(u"en"_s, folder.path());
        QVERIFY(lexicon.notices().isEmpty());
        QCOMPARE(lexicon.versions(), QStringList{u"English cues 1"_s});
    }

    void missingFolder()
    {
        const Lexicon lexicon(u"en"_s, u"/nowhere/at/all"_s);
        QVERIFY(!lexicon.isEmpty());
        QVERIFY(lexicon.notices().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
