// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"

#include <QFile>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace palinode {

void WindowTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qRegisterMetaType<Side>();
}

void WindowTest::init()
{
    QFile::remove(m_folder.filePath(u"palinode/palinode.ini"_s));
    m_steps = std::make_unique<GatedSteps>();
    WindowSeams seams;
    seams.steps = m_steps->steps();
    seams.askExportFile = [this](QWidget*, const QString&) { return m_exportFile; };
    seams.askFile = [](QWidget*, Side side) { return side == Side::Old ? u"chosen-old"_s : u"chosen-new"_s; };
    m_window = std::make_unique<MainWindow>(seams);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_steps.reset();
    // What is still being remembered must not come into the next test.
    QThreadPool::globalInstance()->waitForDone();
}

void WindowTest::openPair()
{
    m_window->openFiles(u"a.txt"_s, u"b.txt"_s);
    QTRY_COMPARE(m_window->session()->state(), ComparisonSession::State::Ready);
}

} // namespace palinode
