// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/reader.h"
#include "tests/core/document/printblocks.h"
#include "tests/examplefiles.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Every text of tests/data/examples: the promises of Document and Block hold, no word is lost.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();

private:
    /// How often each letter stands in a text.
    static QHash<QString, int> letters(QStringView text)
    {
        QHash<QString, int> counts;
        for (const QChar c : text) {
            if (c.isLetter())
                ++counts[QString(c)];
        }
        return counts;
    }
};

void TestExamples::reads_data()
{
    addExampleFiles();
}

void TestExamples::reads()
{
    QFETCH(QString, path);
    const Progress progress;
    const Result<Document> document = readDocument(path, {}, progress);
    QVERIFY(document);
    QCOMPARE(brokenPromise(*document), QString());
    QVERIFY(document->wordCount > 100);
    QVERIFY(document->language != u"und"_s);
    QVERIFY(!document->metadata.title.isEmpty());
    QCOMPARE(document->sha256.size(), 64);
    QVERIFY(!document->blocks.isEmpty());
    QCOMPARE(*readDocument(path, {}, progress), *document);

    if (path.endsWith(u".txt"_s)) {
        // Plain text has no markup: every letter of the file is in the text, and no other.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(letters(document->text), letters(QString::fromUtf8(file.readAll())));
    }
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
