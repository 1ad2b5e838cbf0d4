// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/window/papermenu.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

/// Reports that are written from the window, and the window that waits for them.
class TestMainWindowExport : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void exportWritesAFile();
    void exportTakesTheChosenPaper();
    void exportErrorIsShown();
    void closingWaitsForTheReport();
    void closingCanStopTheReport();
    void closingCanBeTakenBack();
    void reportThatFailsKeepsTheWindow();

private:
    /// Presses a button of the message.
    void choose(const QString& text) const
    {
        for (QPushButton* button : m_window->messageBar()->findChildren<QPushButton*>()) {
            if (button->text() == text)
                button->click();
        }
    }
};

void TestMainWindowExport::exportWritesAFile()
{
    openPair();
    m_exportFile = m_folder.filePath(u"out.csv"_s);
    QFile::remove(m_exportFile);
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Information);
    QVERIFY(m_window->messageBar()->text().contains(u"out.csv"_s));
    QFile file(m_exportFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("All reports must be public."));
    QVERIFY(!m_window->statusLine()->isWorking());
}

void TestMainWindowExport::exportTakesTheChosenPaper()
{
    openPair();
    const auto* menu = m_window->findChild<PaperMenu*>();
    QVERIFY(menu);
    for (const auto& [choice, size] : {std::pair{0, "595 x 842"}, std::pair{1, "612 x 792"}}) {
        menu->actions().at(choice)->trigger();
        m_exportFile = m_folder.filePath(u"paper%1.pdf"_s.arg(choice));
        action(ActionId::Export)->trigger();
        QTRY_VERIFY(m_window->messageBar()->text().contains(m_exportFile));
        QProcess info;
        info.start(u"pdfinfo"_s, {m_exportFile});
        QVERIFY2(info.waitForFinished(), "pdfinfo is not there");
        const QByteArray said = info.readAllStandardOutput();
        QVERIFY2(said.contains(size), said.constData());
    }
}

void TestMainWindowExport::exportErrorIsShown()
{
    openPair();
    m_exportFile = m_folder.filePath(u"no/folder/out.csv"_s);
    action(ActionId::Export)->trigger();
    QTRY_VERIFY(m_window->messageBar()->isVisible());
    QCOMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Error);
    QVERIFY(m_window->messageBar()->text().contains(m_exportFile));
    m_exportFile.clear(); // the reader changed their mind: nothing happens
    m_window->messageBar()->hide();
    action(ActionId::Export)->trigger();
    QVERIFY(!m_window->statusLine()->isWorking());
}

void TestMainWindowExport::closingWaitsForTheReport()
{
    openPair();
    m_exportFile = m_folder.filePath(u"waited.pdf"_s);
    action(ActionId::Export)->trigger();
    action(ActionId::Quit)->trigger();
    QVERIFY(m_window->isVisible());
    QVERIFY2(m_window->messageBar()->text().contains(u"closes when it is done"_s),
             qPrintable(m_window->messageBar()->text()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 30000);
    QFile file(m_exportFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
}

void TestMainWindowExport::closingCanStopTheReport()
{
    openPair();
    m_exportFile = m_folder.filePath(u"stopped.pdf"_s);
    action(ActionId::Export)->trigger();
    m_window->close();
    choose(u"Stop Writing and Close"_s);
    QVERIFY(!m_window->isVisible());
    m_window.reset(); // waits for the worker
    QVERIFY(!QFile::exists(m_exportFile));
}

void TestMainWindowExport::closingCanBeTakenBack()
{
    openPair();
    m_exportFile = m_folder.filePath(u"stays.csv"_s);
    action(ActionId::Export)->trigger();
    m_window->close();
    choose(u"Stay Open"_s);
    QTRY_VERIFY(m_window->messageBar()->text().contains(u"Saved as"_s));
    QVERIFY(m_window->isVisible());
}

void TestMainWindowExport::reportThatFailsKeepsTheWindow()
{
    openPair();
    m_exportFile = m_folder.filePath(u"no/folder/out.csv"_s);
    action(ActionId::Export)->trigger();
    m_window->close();
    QTRY_COMPARE(m_window->messageBar()->kind(), MessageBar::Kind::Error);
    QVERIFY(m_window->isVisible());
    // It was about that report: the next one does not close the window.
    m_exportFile = m_folder.filePath(u"next.csv"_s);
    action(ActionId::Export)->trigger();
    QTRY_VERIFY(m_window->messageBar()->text().contains(u"Saved as"_s));
    QVERIFY(m_window->isVisible());
}

QTEST_MAIN(TestMainWindowExport)
#include "tst_mainwindowexport.moc"
