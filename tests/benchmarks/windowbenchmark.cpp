// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window_benchmark OLD NEW: how long the window takes until it shows text and until the comparison is there,
// and how long one slice of the GUI thread lasts at most while a reader opens, scrolls, selects and zooms.

#include "ui/findings/findingspanel.h"
#include "ui/reading/pane.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace palinode;

namespace {

/// Times every event that the loop hands out; what events cause in turn belongs to them.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer slice;
        slice.start();
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = double(slice.nsecsElapsed()) / 1e6;
        if (ms > m_longest) {
            m_longest = ms;
            m_where = name + " event " + QByteArray::number(type);
        }
        return result;
    }

    /// Prints the longest slice since the last call.
    void report(const char* what)
    {
        std::printf("%-34s longest slice %7.1f ms  %s\n", what, m_longest, m_where.constData());
        m_longest = 0;
        m_where.clear();
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_where;
};

class FirstPaint : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !painted)
            painted = qobject_cast<QWidget*>(watched)->isVisible();
        return false;
    }
    bool painted = false;
};

/// Lets the loop run until the condition holds and nothing waits any more.
template <typename Condition>
void runUntil(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "window_benchmark OLD NEW\n");
        return 2;
    }
    QElapsedTimer clock;
    clock.start();
    TimedApplication application(argc, argv);
    MainWindow window;
    window.openFiles(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    window.show();
    runUntil([&] { return window.session()->document(Side::Old) || !window.session()->isRunning(); });
    if (!window.session()->document(Side::Old)) {
        std::fprintf(stderr, "the files could not be read\n");
        return 2;
    }
    window.grab(QRect(0, 0, 1, 1));
    ReadingView* view = window.comparisonPage()->readingView();
    FirstPaint paint;
    for (QWidget* widget : view->findChildren<QWidget*>())
        widget->installEventFilter(&paint);
    view->update();
    runUntil([&] { return paint.painted; });
    std::printf("%-34s %7lld ms\n", "window with text painted after",
                static_cast<long long>(clock.elapsed()));
    runUntil([&] { return !window.session()->isRunning(); });
    std::printf("%-34s %7lld ms\n", "comparison there after", static_cast<long long>(clock.elapsed()));
    for (int i = 0; i < 50; ++i)
        QTest::qWait(1);
    application.report("opening");

    Pane* pane = view->findChild<Pane*>();
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(pane, Qt::Key_PageDown);
        QTest::qWait(1);
    }
    application.report("scrolling by pages");
    for (int i = 0; i < 100; ++i) {
        window.nextFinding();
        QTest::qWait(1);
    }
    application.report("going through findings");
    for (int i = 0; i < 5; ++i) {
        window.zoomIn();
        QTest::qWait(20);
    }
    window.zoomReset();
    QTest::qWait(200);
    application.report("zooming");
    for (int width : {1100, 1600, 900, 1480}) {
        window.resize(width, 900);
        QTest::qWait(100);
    }
    application.report("resizing");
    QTest::keyClicks(window.findChild<QLineEdit*>(), QStringLiteral("the"));
    QTest::qWait(600);
    application.report("finding a word");
    return 0;
}
