// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/report/rendered.h"
#include "tests/core/report/samplecomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableFitsItsColumns_data();
    void tableFitsItsColumns();
    void tableHasNoTerminalControls();
};

void TestTable::tableFitsItsColumns_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {50, 60, 80, 100, 160})
        QTest::addRow("%d", columns) << columns;
}

void TestTable::tableFitsItsColumns()
{
    QFETCH(int, columns);
    const QString table = QString::fromUtf8(renderedTable(sampleComparison(), columns));
    const QStringList lines = table.split(u'\n');
    for (const QString& line : lines) {
        // The sample's one wide character, which two code units stand for, takes two columns.
        QVERIFY2(line.size() <= columns, qPrintable(line));
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }
    // Quotes are wrapped, not cut.
    QString words = table;
    words.remove(u' ').remove(u'\n');
    QVERIFY(columns < 100 || words.contains(u"Wewillraisethetax,“atonce”."));
}

void TestTable::tableHasNoTerminalControls()
{
    Comparison sample = sampleComparison();
    QString& text = sample.oldStatement.document.text;
    text[text.size() - 3] = QChar(0x1B);
    text[text.size() - 4] = QChar(0x9B);
    const QByteArray table = renderedTable(sample, 100);
    QVERIFY(!table.contains('\x1B'));
    QVERIFY(!table.contains("\xC2\x9B"));
}

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
