// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/dropwell.h"
#include "ui/window/linkrow.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/settings.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestRecentComparisons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void roundTrip();
    void latestFirstWithoutRepeats();
    void bounded();
    void resourcesAreNotRemembered();
    void brokenSettings();
    void startPageLists();
    void startPageWells();
    void startPageExamples();
    void startPageByKeyboard();

private:
    QTemporaryDir m_folder;
};

namespace {

RecentComparison recentOf(const QString& oldFile, const QString& newFile, Verdict verdict = Verdict::Shifted)
{
    return {oldFile, newFile, u"Old “title”, 1"_s, u"New title"_s, verdict};
}

} // namespace

void TestRecentComparisons::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestRecentComparisons::init()
{
    forgetRecentComparisons();
}

void TestRecentComparisons::roundTrip()
{
    QCOMPARE(recentComparisons().size(), 0);
    for (const Verdict verdict :
         {Verdict::Consistent, Verdict::Shifted, Verdict::Reversed, Verdict::Unclear}) {
        const RecentComparison recent = recentOf(u"/a b/ä,ö.txt"_s, u"/n.md"_s, verdict);
        rememberComparison(recent);
        QCOMPARE(recentComparisons(), QList<RecentComparison>{recent});
    }
}

void TestRecentComparisons::latestFirstWithoutRepeats()
{
    rememberComparison(recentOf(u"/a"_s, u"/b"_s));
    rememberComparison(recentOf(u"/c"_s, u"/d"_s));
    rememberComparison(recentOf(u"/b"_s, u"/a"_s)); // the other way round is another comparison
    rememberComparison(recentOf(u"/a"_s, u"/b"_s, Verdict::Reversed));
    const QList<RecentComparison> expected = {recentOf(u"/a"_s, u"/b"_s, Verdict::Reversed),
                                              recentOf(u"/b"_s, u"/a"_s), recentOf(u"/c"_s, u"/d"_s)};
    QCOMPARE(recentComparisons(), expected);
}

void TestRecentComparisons::bounded()
{
    for (int i = 0; i < 25; ++i)
        rememberComparison(recentOf(u"/old%1"_s.arg(i), u"/new"_s));
    QCOMPARE(recentComparisons().size(), mostRecentComparisons);
    QCOMPARE(recentComparisons().first().oldFile, u"/old24"_s);
    QCOMPARE(recentComparisons().last().oldFile, u"/old15"_s);
}

void TestRecentComparisons::resourcesAreNotRemembered()
{
    rememberComparison(recentOf(u":/palinode/examples/a.md"_s, u":/palinode/examples/b.md"_s));
    QCOMPARE(recentComparisons().size(), 0);
}

void TestRecentComparisons::brokenSettings()
{
    rememberComparison(recentOf(u"/a"_s, u"/b"_s));
    WindowSettings settings;
    settings.setValue(u"recentComparisons/size"_s, 1000000);
    settings.setValue(u"recentComparisons/1/verdict"_s, u"nonsense"_s);
    const QList<RecentComparison> expected = {recentOf(u"/a"_s, u"/b"_s, Verdict::Unclear)};
    QCOMPARE(recentComparisons(), expected);
}

void TestRecentComparisons::startPageLists()
{
    const QString there = m_folder.filePath(u"there.txt"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    rememberComparison(recentOf(m_folder.filePath(u"gone.txt"_s), there));
    rememberComparison(recentOf(there, there, Verdict::Reversed));
    StartPage page;
    const QList<LinkRow*> rows = page.findChildren<LinkRow*>(u"recentRow"_s);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0)->accessibleName(), u"Old “title”, 1 ↔ New title. there.txt ↔ there.txt. Reversed"_s);
    QVERIFY(rows.at(0)->isEnabled());
    QCOMPARE(rows.at(1)->accessibleName(),
             u"Old “title”, 1 ↔ New title. gone.txt ↔ there.txt · a file is missing. Shifted"_s);
    QVERIFY(!rows.at(1)->isEnabled());
    QSignalSpy requested(&page, &StartPage::comparisonRequested);
    rows.at(0)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0), (QVariantList{there, there}));
}

void TestRecentComparisons::startPageWells()
{
    StartPage page;
    QSignalSpy requested(&page, &StartPage::comparisonRequested);
    QSignalSpy wanted(&page, &StartPage::fileWanted);
    page.findChild<DropWell*>(u"newWell"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<Side>(), Side::New);
    page.setFile(Side::New, u"/n"_s);
    QCOMPARE(requested.size(), 0);
    page.setFile(Side::Old, u"/o"_s);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0), (QVariantList{u"/o"_s, u"/n"_s}));
    page.refresh();
    QVERIFY(page.file(Side::Old).isEmpty());
}

void TestRecentComparisons::startPageExamples()
{
    StartPage page;
    QSignalSpy requested(&page, &StartPage::exampleRequested);
    page.findChild<LinkRow*>(u"example1"_s)->click();
    page.findChild<LinkRow*>(u"example2"_s)->click();
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.at(0).at(0).toInt(), 1);
    QCOMPARE(requested.at(1).at(0).toInt(), 2);
}

/// Tab goes from the top to the bottom, and Enter opens as Space does.
void TestRecentComparisons::startPageByKeyboard()
{
    const QString there = m_folder.filePath(u"there.txt"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    StartPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    rememberComparison(recentOf(there, there));
    rememberComparison(recentOf(there, u"/gone"_s)); // cannot be opened
    page.refresh();
    QTRY_VERIFY(page.findChild<LinkRow*>(u"recentRow"_s)->isVisible());

    page.findChild<DropWell*>(u"oldWell"_s)->setFocus();
    QStringList way;
    QSignalSpy wanted(&page, &StartPage::fileWanted);
    QSignalSpy requested(&page, &StartPage::comparisonRequested);
    QSignalSpy example(&page, &StartPage::exampleRequested);
    for (int i = 0; i < 6; ++i) {
        QWidget* here = QApplication::focusWidget();
        QVERIFY(here);
        way.append(here->objectName());
        if (here->objectName() != u"quietButton") {
            QTest::keyClick(here, Qt::Key_Return);
            QTest::keyClick(here, Qt::Key_Enter);
            QTest::keyClick(here, Qt::Key_Space);
        }
        QTest::keyClick(here, Qt::Key_Tab);
    }
    QCOMPARE(way,
             QStringList({u"oldWell"_s, u"newWell"_s, u"recentRow"_s, u"quietButton"_s, u"example1"_s,
                          u"example2"_s}));
    QCOMPARE(wanted.size(), 6);
    QCOMPARE(requested.size(), 3);
    QCOMPARE(example.size(), 6);
    QTest::keyClick(page.findChild<QPushButton*>(u"quietButton"_s), Qt::Key_Return);
    QCOMPARE(recentComparisons().size(), 0);
}

QTEST_MAIN(TestRecentComparisons)
#include "tst_recentcomparisons.moc"
