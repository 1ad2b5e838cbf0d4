// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/window/dropwell.h"
#include "ui/window/linkrow.h"
#include "ui/window/recentcomparisons.h"
#include "ui/window/settings.h"
#include "ui/window/startpage.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLocale>
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
    void places_data();
    void places();
    void tellsApart();
    void startPageLists();
    void verdictHasOneColor_data();
    void verdictHasOneColor();
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
        RecentComparison recent = recentOf(u"/a b/ä,ö.txt"_s, u"/n.md"_s, verdict);
        if (verdict != Verdict::Unclear) // settings of an earlier version have no date
            recent.opened = QDate(2026, 11, 23);
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

void TestRecentComparisons::places_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    const QString home = QDir::homePath();
    QTest::newRow("root") << u"/"_s << u"/"_s;
    QTest::newRow("short") << u"/press/2008"_s << u"/press/2008"_s;
    QTest::newRow("home") << home << u"~"_s;
    QTest::newRow("in the home") << home + u"/press"_s << u"~/press"_s;
    QTest::newRow("beside the home") << home + u"x/y"_s << home + u"x/y"_s;
    QTest::newRow("the end stays") << home + u"/statements/central banks/fomc/2008-10-29"_s
                                   << u"~/…/fomc/2008-10-29"_s;
    QTest::newRow("the end stays, elsewhere")
        << u"/media/archive/statements/fomc/2008-10-29"_s << u"/…/fomc/2008-10-29"_s;
    QTest::newRow("one long name") << u"/media/a-very-long-name-of-one-folder-alone"_s
                                   << u"/…/a-very-lon…lder-alone"_s;
}

void TestRecentComparisons::places()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, expected);
    if (QDir::homePath().size() > 21)
        QSKIP("the home folder's name is too long for these examples");
    QTEST(shortFolder(folder, 24), "expected");
    QVERIFY(expected.size() <= 24);
}

/// Files of one name in two folders, and one pair on two days.
void TestRecentComparisons::tellsApart()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    RecentComparison first = recentOf(u"/s/2008/old.txt"_s, u"/s/2008/new.txt"_s);
    first.opened = QDate(2026, 11, 23);
    const RecentComparison second = recentOf(u"/s/2009/old.txt"_s, u"/s/2010/new.txt"_s);
    QCOMPARE(first.titles(), u"Old “title”, 1 ↔ New title"_s);
    QCOMPARE(first.place(), u"/s/2008 · 23/11/2026"_s);
    QCOMPARE(second.place(), u"/s/2009 ↔ /s/2010"_s);
    QLocale::setDefault(before);
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
    const QString place = shortFolder(m_folder.path(), 56);
    QCOMPARE(rows.at(0)->accessibleName(),
             u"Old “title”, 1 ↔ New title. there.txt ↔ there.txt · %1. Reversed"_s.arg(place));
    QVERIFY(rows.at(0)->isEnabled());
    QCOMPARE(
        rows.at(1)->accessibleName(),
        u"Old “title”, 1 ↔ New title. gone.txt ↔ there.txt · %1 · a file is missing. Shifted"_s.arg(place));
    QVERIFY(!rows.at(1)->isEnabled());
    QSignalSpy requested(&page, &StartPage::comparisonRequested);
    rows.at(0)->click();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.at(0), (QVariantList{there, there}));
}

void TestRecentComparisons::verdictHasOneColor_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (const Verdict verdict : {Verdict::Consistent, Verdict::Shifted, Verdict::Reversed, Verdict::Unclear})
        QTest::addRow("%s", qPrintable(verdictId(verdict))) << verdict;
}

void TestRecentComparisons::verdictHasOneColor()
{
    QFETCH(const Verdict, verdict);
    const QColor color = Theme::instance().verdictColor(verdict);
    QVERIFY(contrastRatio(color, Theme::instance().paper()) >= 4.5);
    QVERIFY(contrastRatio(color, Theme::instance().chrome()) >= 4.5);

    auto comparison = std::make_shared<Comparison>();
    comparison->summary.verdict = verdict;
    for (const Shift shift : allShifts())
        comparison->summary.counts[shift] = 0;
    StatusLine line;
    line.setComparison(comparison);
    QVERIFY(line.findChild<QLabel*>(u"verdict"_s)->text().contains(color.name()));

    LinkRow expected;
    expected.setTexts(u"t"_s, u"d"_s, verdictName(verdict), color);
    const QString there = m_folder.filePath(u"there.txt"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    rememberComparison(recentOf(there, there, verdict));
    StartPage page;
    LinkRow* row = page.findChild<LinkRow*>(u"recentRow"_s);
    // Its right half is the verdict alone.
    const auto mark = [](LinkRow* of) {
        of->resize(600, 50);
        return of->grab(QRect(400, 0, 200, 50)).toImage();
    };
    row->setParent(nullptr);
    row->setFont(expected.font());
    QCOMPARE(mark(row), mark(&expected));
    delete row;
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
