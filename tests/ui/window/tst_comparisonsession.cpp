// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/gatedsteps.h"
#include "ui/window/comparisonsession.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;
using State = ComparisonSession::State;

class TestComparisonSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opens();
    void documentsComeBeforeTheComparison();
    void progressReports();
    void cancelWithoutPrevious();
    void cancelRestoresPrevious();
    void cancelIsQuick();
    void staleAnswersAreDropped();
    void readingFails_data();
    void readingFails();
    void readingFailureKeepsPrevious();
    void comparingFails();
    void swaps();
    void replacesOneSide();
    void clears();
    void destroyedWhileRunning();
    void noDocumentsNothingHappens();
    void readersOwnLexiconsAreUsed();
};

void TestComparisonSession::opens()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    QCOMPARE(session.state(), State::Empty);
    QSignalSpy states(&session, &ComparisonSession::stateChanged);
    session.open(pairOf(u"a"_s, u"b"_s));
    QCOMPARE(session.state(), State::Reading);
    QVERIFY(session.isRunning());
    QTRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(states.size(), 3); // reading, comparing, ready
    QCOMPARE(shown(session), u"a | b | compared"_s);
    QCOMPARE(steps.filesRead(), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(session.comparison()->oldStatement.document.fileName, u"a"_s);
}

void TestComparisonSession::documentsComeBeforeTheComparison()
{
    GatedSteps steps;
    steps.holdComparisons();
    ComparisonSession session(steps.steps());
    QSignalSpy documents(&session, &ComparisonSession::documentsChanged);
    QSignalSpy comparison(&session, &ComparisonSession::comparisonChanged);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(documents.size(), 1);
    QCOMPARE(session.state(), State::Comparing);
    QCOMPARE(shown(session), u"a | b"_s);
    QCOMPARE(comparison.size(), 0);
    steps.letThrough();
    QTRY_COMPARE(comparison.size(), 1);
    QCOMPARE(documents.size(), 1);
}

void TestComparisonSession::progressReports()
{
    GatedSteps steps;
    steps.holdComparisons();
    ComparisonSession session(steps.steps());
    QSignalSpy progress(&session, &ComparisonSession::progressChanged);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(progress.size(), 1);
    QCOMPARE(progress.at(0).at(0).value<Step>(), Step::Matching);
    const double fraction = progress.at(0).at(1).toDouble();
    QVERIFY(fraction > 0.5 && fraction < 0.6);
    steps.letThrough();
    QTRY_COMPARE(session.state(), State::Ready);
}

void TestComparisonSession::cancelWithoutPrevious()
{
    GatedSteps steps;
    steps.holdComparisons();
    ComparisonSession session(steps.steps());
    QSignalSpy cancelled(&session, &ComparisonSession::cancelled);
    QSignalSpy failed(&session, &ComparisonSession::failed);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(steps.comparisonsBegun(), 1);
    QTRY_COMPARE(session.state(), State::Comparing);
    session.cancel();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(session.state(), State::TextOnly);
    QCOMPARE(shown(session), u"a | b"_s);
    QTRY_COMPARE(steps.comparisonsCancelled(), 1);
    session.cancel();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestComparisonSession::cancelRestoresPrevious()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    const ComparisonPtr before = session.comparison();

    steps.holdComparisons();
    session.open(pairOf(u"c"_s, u"d"_s));
    QTRY_COMPARE(shown(session), u"c | d"_s);
    QSignalSpy documents(&session, &ComparisonSession::documentsChanged);
    QSignalSpy comparison(&session, &ComparisonSession::comparisonChanged);
    session.cancel();
    QCOMPARE(session.state(), State::Ready);
    QCOMPARE(shown(session), u"a | b | compared"_s);
    QCOMPARE(session.comparison(), before);
    QCOMPARE(session.request().oldFile, u"a"_s);
    QCOMPARE(session.lastOrder().oldFile, u"c"_s);
    QCOMPARE(documents.size(), 1);
    QCOMPARE(comparison.size(), 1);
}

void TestComparisonSession::cancelIsQuick()
{
    // The window is free at once, whatever the worker does.
    GatedSteps steps;
    steps.holdComparisons();
    steps.makeDeaf();
    {
        ComparisonSession session(steps.steps());
        session.open(pairOf(u"a"_s, u"b"_s));
        QTRY_COMPARE(steps.comparisonsBegun(), 1);
        session.cancel();
        QVERIFY(!session.isRunning());
        QCOMPARE(steps.comparisonsEnded(), 0);
        steps.letThrough();
    }
    QCOMPARE(steps.comparisonsEnded(), 1);
}

void TestComparisonSession::staleAnswersAreDropped()
{
    GatedSteps steps;
    steps.holdComparisons();
    steps.makeDeaf(); // the first comparison answers though it was replaced
    ComparisonSession session(steps.steps());
    QSignalSpy comparison(&session, &ComparisonSession::comparisonChanged);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(steps.comparisonsBegun(), 1);
    session.open(pairOf(u"c"_s, u"d"_s));
    QTRY_COMPARE(steps.comparisonsBegun(), 2);
    steps.letThrough();
    steps.letThrough();
    QTRY_COMPARE(session.state(), State::Ready);
    QTRY_COMPARE(steps.comparisonsEnded(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(comparison.size(), 1);
    QCOMPARE(session.comparison()->oldStatement.document.fileName, u"c"_s);
}

void TestComparisonSession::readingFails_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("old") << u"a"_s;
    QTest::newRow("new") << u"b"_s;
}

void TestComparisonSession::readingFails()
{
    QFETCH(const QString, file);
    GatedSteps steps;
    steps.failReading(file, ErrorCode::FileMissing);
    ComparisonSession session(steps.steps());
    QSignalSpy failed(&session, &ComparisonSession::failed);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.code, ErrorCode::FileMissing);
    QCOMPARE(error.subject, file);
    QCOMPARE(session.state(), State::Empty);
    QCOMPARE(steps.comparisonsBegun(), 0);
}

void TestComparisonSession::readingFailureKeepsPrevious()
{
    GatedSteps steps;
    steps.failReading(u"c"_s, ErrorCode::FileIsBinary);
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    const ComparisonPtr before = session.comparison();
    QSignalSpy documents(&session, &ComparisonSession::documentsChanged);
    QSignalSpy failed(&session, &ComparisonSession::failed);
    session.replace(Side::New, u"c"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(session.comparison(), before);
    QCOMPARE(shown(session), u"a | b | compared"_s);
    QCOMPARE(documents.size(), 0); // nothing flickered
}

void TestComparisonSession::comparingFails()
{
    GatedSteps steps;
    steps.failComparing(ErrorCode::ModelBroken);
    ComparisonSession session(steps.steps());
    QSignalSpy failed(&session, &ComparisonSession::failed);
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(session.state(), State::TextOnly);
    QCOMPARE(shown(session), u"a | b"_s);
    steps.failComparing({});
    session.reload();
    QTRY_COMPARE(session.state(), State::Ready);
}

void TestComparisonSession::swaps()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open({u"a"_s, u"b"_s, {{u"T"_s, {}, {}, {}}, {}}, {}, {}});
    QTRY_COMPARE(session.state(), State::Ready);
    session.swap();
    QCOMPARE(session.state(), State::Comparing);
    QTRY_COMPARE(session.state(), State::Ready);
    QCOMPARE(shown(session), u"b | a | compared"_s);
    QCOMPARE(session.request().newOptions.metadata.title, u"T"_s);
    QCOMPARE(steps.filesRead().size(), 2); // nothing read again
}

void TestComparisonSession::replacesOneSide()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    session.replace(Side::Old, u"c"_s);
    QTRY_COMPARE(shown(session), u"c | b | compared"_s);
    QCOMPARE(steps.filesRead(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

void TestComparisonSession::clears()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.open(pairOf(u"a"_s, u"b"_s));
    QTRY_COMPARE(session.state(), State::Ready);
    session.clear();
    QCOMPARE(session.state(), State::Empty);
    QCOMPARE(shown(session), u"- | -"_s);
}

void TestComparisonSession::destroyedWhileRunning()
{
    GatedSteps steps;
    steps.holdComparisons();
    {
        ComparisonSession session(steps.steps());
        session.open(pairOf(u"a"_s, u"b"_s));
        QTRY_COMPARE(steps.comparisonsBegun(), 1);
    }
    QCOMPARE(steps.comparisonsCancelled(), 1);
    QCOMPARE(steps.comparisonsEnded(), 1);
    QCoreApplication::processEvents();
}

void TestComparisonSession::noDocumentsNothingHappens()
{
    GatedSteps steps;
    ComparisonSession session(steps.steps());
    session.swap();
    session.reload();
    session.cancel();
    session.replace(Side::Old, u"a"_s);
    session.compareWith({});
    QCOMPARE(session.state(), State::Empty);
    QCOMPARE(steps.filesRead().size(), 0);
}

// Whichever way the files came: the command line, a dialog, the list of recent comparisons.
void TestComparisonSession::readersOwnLexiconsAreUsed()
{
    QStandardPaths::setTestModeEnabled(true);
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/palinode/lexicons"_s;
    QVERIFY(QDir().mkpath(folder));
    const Document document = readDocument("We will stay.", u"a.txt"_s, ReadOptions(), Progress()).value();
    const ComparisonPtr comparison =
        SessionSteps::standard().compare(document, document, CompareOptions(), Progress(), {}).value();
    QCOMPARE(comparison->options.lexiconFolder, folder);
    QVERIFY(QDir(folder).removeRecursively());
}

QTEST_GUILESS_MAIN(TestComparisonSession)
#include "tst_comparisonsession.moc"
