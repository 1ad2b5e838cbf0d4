// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The small parts of the window, each on its own.

#include "tests/ui/findings/tinycomparison.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include "ui/window/opendialog.h"
#include "ui/window/statusline.h"
#include "ui/window/windowstyle.h"
#include "ui/wording/errortext.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestWindowParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actionTableIsSound();
    void styleIsComplete();
    void statusFigures();
    void statusCoverage_data();
    void statusCoverage();
    void statusWork();
    void statusNotices();
    void statusLanguage();
    void openDialogValidates();
    void openDialogTellsRefusal();
    void openDialogSwaps();
};

void TestWindowParts::actionTableIsSound()
{
    QSet<int> ids;
    QSet<QKeySequence> keys;
    for (const ActionEntry& entry : actionTable()) {
        QVERIFY2(!ids.contains(int(entry.id)), entry.text);
        ids.insert(int(entry.id));
        // Exactly one of the two: something to run, or something to switch.
        QVERIFY2((entry.run == nullptr) != (entry.set == nullptr), entry.text);
        for (const QKeySequence& key : entry.keys) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
    QCOMPARE(ids.size(), int(ActionId::About) + 1);
    for (const auto& key :
         {u"Ctrl+O"_s, u"Ctrl+F"_s, u"Ctrl+E"_s, u"F8"_s, u"Shift+F8"_s, u"Alt+Down"_s, u"Alt+Up"_s, u"J"_s,
          u"K"_s, u"Esc"_s, u"F1"_s, u"Ctrl+W"_s, u"Ctrl+Q"_s, u"Ctrl++"_s, u"Ctrl+-"_s})
        QVERIFY2(keys.contains(QKeySequence(key)), qPrintable(key));
}

void TestWindowParts::styleIsComplete()
{
    const QString style = windowStyleSheet(Theme::instance());
    QVERIFY(!style.contains(u'$'));
    QVERIFY(style.contains(Theme::instance().paper().name()));
    QCOMPARE(style.count(u'{'), style.count(u'}'));
}

void TestWindowParts::statusFigures()
{
    StatusLine line;
    QCOMPARE(line.figures(), QString());
    line.setComparison(fourFindings());
    QCOMPARE(line.figures(),
             u"Verdict: Shifted | 2 claims aligned · 1 dropped · 1 new · 0 moved | Coverage 100 %"_s);
    line.setComparison(tinyComparison({{u"Same."_s, u"Same."_s, Shift::Reaffirmed, 1.0, true}}));
    QCOMPARE(line.figures(),
             u"Verdict: Shifted | 1 claim aligned · 0 dropped · 0 new · 1 moved | Coverage 100 %"_s);
    line.setComparison(nullptr);
    QCOMPARE(line.figures(), QString());
}

void TestWindowParts::statusCoverage_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << 1.0 << 1.0 << u"Coverage 100 %"_s;
    QTest::newRow("nearly all is not all") << 0.99999 << 0.99999 << u"Coverage 99.9 %"_s;
    QTest::newRow("sides differ") << 1.0 << 0.5 << u"Coverage 100 % then, 50.0 % now"_s;
}

void TestWindowParts::statusCoverage()
{
    QFETCH(const double, before);
    QFETCH(const double, after);
    QFETCH(const QString, expected);
    auto comparison = std::make_shared<Comparison>(*fourFindings());
    comparison->summary.coverageOld = before;
    comparison->summary.coverageNew = after;
    StatusLine line;
    line.setComparison(comparison);
    QCOMPARE(line.figures().section(u" | "_s, 2), expected);
}

void TestWindowParts::statusWork()
{
    StatusLine line;
    line.setComparison(fourFindings());
    QSignalSpy stop(&line, &StatusLine::stopRequested);
    auto* button = line.findChild<QToolButton*>(u"stopButton"_s);
    line.beginWork(u"Reading"_s);
    QVERIFY(line.isWorking());
    QTRY_VERIFY(!button->isHidden());
    QCOMPARE(line.figures(), QString()); // the progress stands in their place
    line.setWork(u"Matching"_s, 0.25);
    QCOMPARE(line.findChild<QProgressBar*>()->value(), 250);
    button->click();
    QCOMPARE(stop.size(), 1);
    line.endWork();
    QVERIFY(button->isHidden());
    QVERIFY(!line.figures().isEmpty());
}

void TestWindowParts::statusNotices()
{
    auto comparison = std::make_shared<Comparison>(*fourFindings());
    StatusLine line;
    auto* button = line.findChild<QToolButton*>(u"noticesButton"_s);
    line.setComparison(comparison);
    QVERIFY(button->isHidden());
    comparison->summary.notices = {{NoticeCode::NoLexicon, u"fr"_s}, {NoticeCode::MatchingBounded, {}, 3}};
    line.setComparison(comparison);
    QVERIFY(!button->isHidden());
    QCOMPARE(button->text(), u"2 notices"_s);
}

void TestWindowParts::statusLanguage()
{
    auto comparison = std::make_shared<Comparison>(*fourFindings());
    StatusLine line;
    const auto shows = [&line](const QString& text) {
        const QList<QLabel*> labels = line.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
    };
    comparison->language = u"de-AT"_s;
    line.setComparison(comparison);
    QVERIFY(shows(u"German"_s));
    comparison->language = u"und"_s;
    line.setComparison(comparison);
    QVERIFY(shows(u"Language not known"_s));
}

void TestWindowParts::openDialogValidates()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OpenDialog dialog;
    QPushButton* compare = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault())
            compare = button;
    }
    if (!compare)
        QFAIL("no button to compare");
    const auto* oldProblem = dialog.findChild<QLabel*>(u"oldProblem"_s);
    const auto* newProblem = dialog.findChild<QLabel*>(u"newProblem"_s);
    QVERIFY(!compare->isEnabled());
    dialog.setFile(Side::Old, file.fileName());
    QVERIFY(!compare->isEnabled());
    dialog.setFile(Side::New, folder.filePath(u"gone.txt"_s));
    QVERIFY(!compare->isEnabled());
    QCOMPARE(newProblem->text(), errorText({ErrorCode::FileMissing, {}, {}}));
    QVERIFY(oldProblem->isHidden());
    // Both are told, and a folder is called one.
    dialog.setFile(Side::Old, folder.path());
    QCOMPARE(oldProblem->text(), errorText({ErrorCode::FileIsFolder, {}, {}}));
    QCOMPARE(newProblem->text(), errorText({ErrorCode::FileMissing, {}, {}}));
    QVERIFY(!oldProblem->isHidden() && !newProblem->isHidden());
    QVERIFY(!compare->isEnabled());
    dialog.setFile(Side::Old, file.fileName());
    dialog.setFile(Side::New, file.fileName());
    QVERIFY(compare->isEnabled());
    QVERIFY(oldProblem->isHidden() && newProblem->isHidden());
}

/// What was wrong with a file that is there is told at its field; it may be tried again.
void TestWindowParts::openDialogTellsRefusal()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Error error{ErrorCode::EncodingUnknown, file.fileName(), u"7"_s};
    OpenDialog dialog;
    dialog.setStyleSheet(windowStyleSheet(Theme::instance()));
    dialog.setFile(Side::Old, u"/there/is/none"_s);
    dialog.setFile(Side::New, file.fileName());
    dialog.setRefused(error);
    const auto* problem = dialog.findChild<QLabel*>(u"newProblem"_s);
    QCOMPARE(problem->text(), errorText(error));
    QCOMPARE(dialog.findChild<QLineEdit*>(u"newFile"_s)->accessibleDescription(), errorText(error));
    // However many lines it takes, all of it can be read.
    dialog.resize(dialog.minimumSize());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(problem->heightForWidth(problem->width()) > 2 * problem->fontMetrics().height() - 4);
    QVERIFY2(problem->height() >= problem->heightForWidth(problem->width()),
             qPrintable(QString::number(problem->height())));
    dialog.setFile(Side::New, folder.filePath(u"b.txt"_s));
    QCOMPARE(problem->text(), errorText({ErrorCode::FileMissing, {}, {}}));
}

void TestWindowParts::openDialogSwaps()
{
    OpenDialog dialog;
    dialog.setFile(Side::Old, u"/a"_s);
    dialog.setFile(Side::New, u"/b"_s);
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons()) {
        if (buttons->buttonRole(button) == QDialogButtonBox::ActionRole)
            button->click();
    }
    QCOMPARE(dialog.file(Side::Old), u"/b"_s);
    QCOMPARE(dialog.file(Side::New), u"/a"_s);
}

QTEST_MAIN(TestWindowParts)
#include "tst_windowparts.moc"
