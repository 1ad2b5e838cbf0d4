// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/findings/findingspanel.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/recentcomparisons.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace palinode;
using State = ComparisonSession::State;

/// What is shown while the sentence encoder is still at work, and how the refined findings take its place.
class TestFirstFindings : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showAtOnceAndAreReplaced();
    void areNotExported();
    void areNotRemembered();
    void readerKeepsTheirPlace();
    void stayWhenStopped();
    void stoppedBringsTheOneBeforeBack();
    void stayWhenRefiningFails();
    void doNotReplaceWhatStandsRefined();
    void staleOnesAreDropped();

private:
    [[nodiscard]] ComparisonSession* session() const { return m_window->session(); }
    [[nodiscard]] ComparisonPage* page() const { return m_window->comparisonPage(); }
    /// Opens a pair and waits until its first findings are there; the comparison waits to be let through.
    void openFirst(const QString& oldFile = u"a.txt"_s, const QString& newFile = u"b.txt"_s);
    [[nodiscard]] bool isFirst() const
    {
        return session()->comparison() && !session()->comparison()->refined;
    }
};

void TestFirstFindings::init()
{
    WindowTest::init();
    m_steps->tellFirstFindings();
    m_steps->holdComparisons();
}

void TestFirstFindings::openFirst(const QString& oldFile, const QString& newFile)
{
    m_window->openFiles(oldFile, newFile);
    QTRY_VERIFY(session()->document(Side::Old) && session()->document(Side::Old)->fileName == oldFile
                && isFirst());
}

void TestFirstFindings::showAtOnceAndAreReplaced()
{
    QSignalSpy changes(session(), &ComparisonSession::comparisonChanged);
    QSignalSpy documents(session(), &ComparisonSession::documentsChanged);
    openFirst();
    QCOMPARE(session()->state(), State::Comparing);
    QCOMPARE(session()->comparison()->findings.size(), 2);
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    QVERIFY(session()->comparison()->refined);
    QCOMPARE(session()->comparison()->findings.size(), 4);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(documents.size(), 1);
}

void TestFirstFindings::areNotExported()
{
    openFirst();
    QVERIFY(!action(ActionId::Export)->isEnabled());
    QVERIFY(action(ActionId::NextFinding)->isEnabled());
    m_steps->letThrough();
    QTRY_VERIFY(action(ActionId::Export)->isEnabled());
}

void TestFirstFindings::areNotRemembered()
{
    openFirst();
    QThreadPool::globalInstance()->waitForDone();
    QVERIFY(recentComparisons().isEmpty());
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(recentComparisons().size(), 1);
}

void TestFirstFindings::readerKeepsTheirPlace()
{
    openFirst();
    m_window->resize(900, 700);
    page()->readingView()->setZoom(400);
    for (const int selected : {2, 0}) {
        page()->setCurrentFinding(selected);
        page()->readingView()->setPlace({{25, 7}, {50, 3}});
        const ReadingPlace before = page()->readingView()->place();
        m_steps->letThrough();
        QTRY_COMPARE(session()->state(), State::Ready);
        QCOMPARE(page()->currentFinding(), selected);
        QCOMPARE(page()->findings()->positionOf(selected) > 0, selected != 0);
        const ReadingPlace after = page()->readingView()->place();
        QCOMPARE(after.oldTop.position, before.oldTop.position);
        QCOMPARE(after.oldTop.offset, before.oldTop.offset);
        QCOMPARE(after.newTop.position, before.newTop.position);
        QCOMPARE(after.newTop.offset, before.newTop.offset);
        if (selected != 0)
            openFirst(u"c.txt"_s, u"d.txt"_s);
    }
}

void TestFirstFindings::stayWhenStopped()
{
    openFirst();
    const ComparisonPtr first = session()->comparison();
    action(ActionId::Stop)->trigger();
    QCOMPARE(session()->state(), State::Ready);
    QCOMPARE(session()->comparison(), first);
    QVERIFY(m_window->messageBar()->text().contains(u"first findings"_s));
    QVERIFY(!action(ActionId::Export)->isEnabled());
    action(ActionId::CompareAgain)->trigger();
    QTRY_COMPARE(session()->state(), State::Comparing);
    m_steps->letThrough();
    QTRY_VERIFY(session()->comparison()->refined);
}

void TestFirstFindings::stoppedBringsTheOneBeforeBack()
{
    openFirst();
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    const ComparisonPtr before = session()->comparison();
    openFirst(u"c.txt"_s, u"d.txt"_s);
    action(ActionId::Stop)->trigger();
    QCOMPARE(session()->comparison(), before);
    QCOMPARE(shown(*session()), u"a.txt | b.txt | compared"_s);
}

void TestFirstFindings::stayWhenRefiningFails()
{
    m_steps->failComparing(ErrorCode::ModelBroken);
    openFirst();
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    QVERIFY(isFirst());
    QVERIFY(m_window->messageBar()->text().contains(u"first findings"_s));
}

void TestFirstFindings::doNotReplaceWhatStandsRefined()
{
    openFirst();
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    QSignalSpy changes(session(), &ComparisonSession::comparisonChanged);
    action(ActionId::IgnoreCase)->trigger();
    QTRY_COMPARE(session()->state(), State::Comparing);
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
    QCOMPARE(changes.size(), 1);
    QVERIFY(session()->comparison()->options.ignoreCase);
}

void TestFirstFindings::staleOnesAreDropped()
{
    m_window->openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_COMPARE(m_steps->comparisonsBegun(), 1);
    // The first findings of the first pair may be waiting for the event loop now.
    session()->open(pairOf(u"c.txt"_s, u"d.txt"_s));
    QSignalSpy changes(session(), &ComparisonSession::comparisonChanged);
    connect(session(), &ComparisonSession::comparisonChanged, this,
            [this] { QCOMPARE(session()->comparison()->oldStatement.document.fileName, u"c.txt"_s); });
    QTRY_COMPARE(changes.size(), 1);
    m_steps->letThrough();
    QTRY_COMPARE(session()->state(), State::Ready);
}

QTEST_MAIN(TestFirstFindings)
#include "tst_firstfindings.moc"
