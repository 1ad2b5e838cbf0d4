// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/inspector.h"
#include "ui/reading/pane.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"

#include <QAction>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace palinode;

namespace {

QString said(const PageAnchor& anchor)
{
    return u"%1 %2"_s.arg(anchor.position).arg(anchor.offset);
}

} // namespace

/// Where the reader is stays where it is, whatever comes and goes.
class TestMainWindowPlace : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameTextsAgain_data();
    void sameTextsAgain();
    void stopped_data();
    void stopped();
    void swapped();
    void otherTextsBeginAtTheTop();
    void messagesDoNotMoveTheText();

private:
    [[nodiscard]] ComparisonPage* page() const { return m_window->comparisonPage(); }
    [[nodiscard]] QString oldTop() const { return said(page()->readingView()->place().oldTop); }
    [[nodiscard]] QString newTop() const { return said(page()->readingView()->place().newTop); }
    [[nodiscard]] bool isSelectedEverywhere(int id) const
    {
        return page()->currentFinding() == id && page()->readingView()->currentFinding() == id
            && page()->findings()->findChild<QTreeView*>()->currentIndex().row() + 1
            == page()->findings()->positionOf(id)
            && !page()->inspector()->plainText().startsWith(u"Nothing"_s);
    }
};

/// The fourth finding is selected, and the panes are scrolled to somewhere else, not level.
void TestMainWindowPlace::init()
{
    WindowTest::init();
    m_steps->addLine(u"b.txt"_s, u"This is said in the later text alone."_s);
    openPair();
    m_window->resize(900, 700);
    page()->readingView()->setZoom(400);
    page()->setCurrentFinding(4);
    page()->readingView()->setPlace({{25, 7}, {50, 3}});
    QVERIFY(page()->readingView()->place().oldTop.position > 0);
    QCOMPARE_NE(newTop(), oldTop());
}

void TestMainWindowPlace::sameTextsAgain_data()
{
    QTest::addColumn<int>("id");
    QTest::newRow("read again") << int(ActionId::CompareAgain);
    QTest::newRow("with another option") << int(ActionId::IgnoreCase);
}

void TestMainWindowPlace::sameTextsAgain()
{
    QFETCH(const int, id);
    const QString before[] = {oldTop(), newTop()};
    const ComparisonPtr comparison = m_window->session()->comparison();
    m_steps->holdComparisons();
    action(static_cast<ActionId>(id))->trigger();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Comparing);
    // Meanwhile all is as it was.
    QVERIFY(isSelectedEverywhere(4));
    QCOMPARE(oldTop(), before[0]);
    m_steps->letThrough();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE_NE(m_window->session()->comparison(), comparison);
    QVERIFY(isSelectedEverywhere(4));
    QCOMPARE(oldTop(), before[0]);
    QCOMPARE(newTop(), before[1]);
}

void TestMainWindowPlace::stopped_data()
{
    QTest::addColumn<int>("id");
    QTest::newRow("read again") << int(ActionId::CompareAgain);
    QTest::newRow("swap") << int(ActionId::Swap);
    QTest::newRow("another pair") << int(ActionId::Open);
}

void TestMainWindowPlace::stopped()
{
    QFETCH(const int, id);
    const QString before[] = {oldTop(), newTop()};
    const ComparisonPtr comparison = m_window->session()->comparison();
    m_steps->holdComparisons();
    if (id == int(ActionId::Open))
        m_window->openFiles(u"c.txt"_s, u"d.txt"_s);
    else
        action(static_cast<ActionId>(id))->trigger();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Comparing);
    action(ActionId::Stop)->trigger();
    QCOMPARE(m_window->session()->comparison(), comparison);
    QVERIFY(isSelectedEverywhere(4));
    QCOMPARE(oldTop(), before[0]);
    QCOMPARE(newTop(), before[1]);
}

void TestMainWindowPlace::swapped()
{
    const QString before[] = {oldTop(), newTop()};
    action(ActionId::Swap)->trigger();
    QCOMPARE(m_window->session()->state(), ComparisonSession::State::Comparing);
    QCOMPARE(oldTop(), before[1]);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    // By decree the words of the fourth finding stand in no claim of the old text then: none shares them.
    QCOMPARE(page()->currentFinding(), 0);
    QCOMPARE(oldTop(), before[1]);
    QCOMPARE(newTop(), before[0]);
    page()->setCurrentFinding(2);
    action(ActionId::Swap)->trigger();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QVERIFY(isSelectedEverywhere(2));
}

void TestMainWindowPlace::otherTextsBeginAtTheTop()
{
    m_window->openFiles(u"c.txt"_s, u"d.txt"_s);
    QTRY_COMPARE(m_window->windowTitle(), u"title of c.txt ↔ title of d.txt — Palinode"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(page()->currentFinding(), 0);
    // Above the first line.
    QCOMPARE(page()->readingView()->place().oldTop.position, 0);
    QVERIFY(page()->readingView()->place().oldTop.offset <= 0);
    QCOMPARE(newTop(), oldTop());
}

void TestMainWindowPlace::messagesDoNotMoveTheText()
{
    const auto places = [this] {
        QStringList all = {oldTop(), newTop()};
        for (const Pane* pane : page()->readingView()->findChildren<Pane*>()) {
            const QPoint corner = pane->viewport()->mapTo(m_window.get(), QPoint());
            all.append(u"%1 %2"_s.arg(corner.x()).arg(corner.y()));
        }
        return all;
    };
    const QStringList before = places();
    const int height = page()->height();
    m_window->messageBar()->showMessage(MessageBar::Kind::Warning, u"One line.\nAnother line."_s);
    QTRY_VERIFY(page()->height() < height);
    QCOMPARE(places(), before);
    m_window->messageBar()->hide();
    QTRY_COMPARE(page()->height(), height);
    QCOMPARE(places(), before);
}

QTEST_MAIN(TestMainWindowPlace)
#include "tst_mainwindowplace.moc"
