// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/messagebar.h"

#include <QPushButton>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAndCloses();
    void runsAChoiceOnce();
    void nextMessageReplaces();
    void linesRunAsTheInterface();
};

void TestMessageBar::showsAndCloses()
{
    QWidget window;
    MessageBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Kind::Error, u"<b>It</b> broke."_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"<b>It</b> broke."_s);
    QCOMPARE(bar.kind(), MessageBar::Kind::Error);
    QCOMPARE(bar.accessibleName(), u"Error: <b>It</b> broke."_s);
    bar.findChild<QToolButton*>()->click();
    QVERIFY(bar.isHidden());
}

void TestMessageBar::runsAChoiceOnce()
{
    QWidget window;
    MessageBar bar(&window);
    int ran = 0;
    bool hiddenThen = false;
    bar.showMessage(MessageBar::Kind::Information, u"Saved."_s, {{u"Open"_s, [&] {
                                                                      ++ran;
                                                                      hiddenThen = bar.isHidden();
                                                                  }}});
    QCOMPARE(bar.choices(), QStringList{u"Open"_s});
    bar.findChild<QPushButton*>()->click();
    QCOMPARE(ran, 1);
    QVERIFY(hiddenThen);
}

void TestMessageBar::nextMessageReplaces()
{
    QWidget window;
    MessageBar bar(&window);
    // A choice that shows the next message takes its own button away: it must outlive the click.
    bar.showMessage(MessageBar::Kind::Error, u"First."_s,
                    {{u"Again"_s, [&] { bar.showMessage(MessageBar::Kind::Warning, u"Second."_s); }}});
    bar.findChild<QPushButton*>()->click();
    QCOMPARE(bar.text(), u"Second."_s);
    QCOMPARE(bar.choices(), QStringList());
    QVERIFY(!bar.isHidden());
}

/// A file's name at the beginning does not turn a line around.
void TestMessageBar::linesRunAsTheInterface()
{
    QWidget window;
    MessageBar bar(&window);
    bar.showMessage(MessageBar::Kind::Error, u"ميثاق.txt: There is no such file.\nاسم\n42\nYes."_s);
    QCOMPARE(bar.text(), u"\u200eميثاق.txt: There is no such file.\n\u200eاسم\n42\nYes."_s);
    QTextDocument document;
    document.setPlainText(bar.text());
    QCOMPARE(document.firstBlock().textDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
