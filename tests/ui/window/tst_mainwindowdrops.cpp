// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/reading/readingview.h"
#include "ui/window/comparisonpage.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/startpage.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Files that are dragged onto the window.
class TestMainWindowDrops : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void dropTwoFiles();
    void dropOneFileReplacesASide_data();
    void dropOneFileReplacesASide();
    void dropOneFileOnTheStartPage();
    void dropThreeFilesAsks();
    void dragShowsWhereItGoes();

private:
    void drop(const QStringList& files, QPoint place);
};

void TestMainWindowDrops::drop(const QStringList& files, QPoint place)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

void TestMainWindowDrops::dropTwoFiles()
{
    drop({u"/x/one.txt"_s, u"/x/two.txt"_s}, m_window->rect().center());
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().oldFile, u"/x/one.txt"_s);
    QCOMPARE(m_window->session()->request().newFile, u"/x/two.txt"_s);
}

void TestMainWindowDrops::dropOneFileReplacesASide_data()
{
    QTest::addColumn<bool>("left");
    QTest::addColumn<QString>("expected");
    QTest::newRow("left") << true << u"/x/one.txt | b.txt"_s;
    QTest::newRow("right") << false << u"a.txt | /x/one.txt"_s;
}

void TestMainWindowDrops::dropOneFileReplacesASide()
{
    QFETCH(const bool, left);
    QFETCH(const QString, expected);
    openPair();
    const ReadingView* view = m_window->comparisonPage()->readingView();
    const QPoint place(left ? view->width() / 4 : view->width() * 3 / 4, view->height() / 2);
    drop({u"/x/one.txt"_s}, view->mapTo(m_window.get(), place));
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    const ComparisonRequest& request = m_window->session()->request();
    QCOMPARE(request.oldFile + u" | "_s + request.newFile, expected);
}

void TestMainWindowDrops::dropOneFileOnTheStartPage()
{
    QTRY_VERIFY(m_window->startPage());
    const int right = m_window->width() * 3 / 4;
    drop({u"/x/now.txt"_s}, {right, 300});
    QCOMPARE(m_window->startPage()->file(Side::New), u"/x/now.txt"_s);
    QVERIFY(!m_window->session()->isRunning());
    drop({u"/x/then.txt"_s}, {m_window->width() / 4, 300});
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().oldFile, u"/x/then.txt"_s);
}

void TestMainWindowDrops::dropThreeFilesAsks()
{
    drop({u"/1"_s, u"/2"_s, u"/3"_s}, m_window->rect().center());
    QVERIFY(!m_window->session()->isRunning());
    QVERIFY(m_window->messageBar()->isVisible());
    m_window->messageBar()->findChild<QPushButton*>(u"messageChoice"_s)->click();
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
    QCOMPARE(m_window->session()->request().newFile, u"/2"_s);
}

void TestMainWindowDrops::dragShowsWhereItGoes()
{
    openPair();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/x/one.txt"_s)});
    QDragEnterEvent first({100, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &first);
    QDragMoveEvent move({100, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &move);
    const auto* overlay = m_window->findChild<DropOverlay*>();
    if (!overlay)
        QFAIL("nothing says where the file goes");
    QVERIFY(overlay->isVisible());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!overlay->isVisible());
    // Text that is dragged is no file.
    QMimeData text;
    text.setText(u"words"_s);
    QDragEnterEvent enter({100, 400}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

QTEST_MAIN(TestMainWindowDrops)
#include "tst_mainwindowdrops.moc"
