// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/gatedsteps.h"
#include "ui/window/comparisonsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using State = ComparisonSession::State;

/// The same two files once more.
class TestSessionAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherOptions();
    void reloads();
    void sameTextsKeepTheComparison();
    void changedTextsTakeTheComparisonAway();
    void optionsAddUpWhileRunning();
};

void TestSessionAgain::otherOptions()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    CompareOptions options;
    options.ignoreCase = true;
    session.compareWith(options);
    QTRY_VERIFY(session.comparison() && session.comparison()->options.ignoreCase);
    QVERIFY(session.request().options.ignoreCase);
    QCOMPARE(steps.filesRead().size(), 2);
}

void TestSessionAgain::reloads()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    const ComparisonPtr before = session.comparison();
    session.reload();
    QTRY_VERIFY(session.comparison() && session.comparison() != before);
    QCOMPARE(steps.filesRead().size(), 4);
}

void TestSessionAgain::sameTextsKeepTheComparison()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    const ComparisonPtr before = session.comparison();
    QSignalSpy documents(&session, &ComparisonSession::documentsChanged);
    QSignalSpy comparison(&session, &ComparisonSession::comparisonChanged);
    steps.holdComparisons();
    session.reload();
    QTRY_COMPARE(session.state(), State::Comparing);
    QCOMPARE(session.comparison(), before);
    session.cancel();
    QCOMPARE(session.state(), State::Ready);
    QCOMPARE(session.comparison(), before);
    QCOMPARE(comparison.size(), 0);
    QTRY_COMPARE(steps.comparisonsCancelled(), 1);
    session.reload();
    steps.letThrough();
    QTRY_COMPARE(comparison.size(), 1);
    QCOMPARE_NE(session.comparison(), before);
    QCOMPARE(documents.size(), 0);
}

void TestSessionAgain::changedTextsTakeTheComparisonAway()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    steps.addLine(u"a"_s, u"One more."_s);
    steps.holdComparisons();
    session.reload();
    QTRY_COMPARE(session.state(), State::Comparing);
    QCOMPARE(shown(session), u"a | b"_s);
    QVERIFY(session.document(Side::Old)->text.endsWith(u"One more."_s));
}

void TestSessionAgain::optionsAddUpWhileRunning()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    steps.holdComparisons();
    CompareOptions options = session.request().options;
    options.ignoreCase = true;
    session.compareWith(options);
    options = session.request().options;
    QVERIFY(options.ignoreCase);
    options.ignorePunctuation = true;
    session.compareWith(options);
    session.cancel();
    QVERIFY(!session.request().options.ignoreCase);
}

QTEST_GUILESS_MAIN(TestSessionAgain)
#include "tst_sessionagain.moc"
