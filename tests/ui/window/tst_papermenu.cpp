// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/papermenu.h"
#include "ui/window/settings.h"

#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palinode;

class TestPaperMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void followsTheCountry();
    void remembersTheChoice();

private:
    QTemporaryDir m_folder;
};

void TestPaperMenu::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestPaperMenu::init()
{
    WindowSettings().clear();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
}

void TestPaperMenu::followsTheCountry()
{
    QCOMPARE(int(PaperMenu().paper()), int(Paper::A4));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(int(PaperMenu().paper()), int(Paper::Letter));
    WindowSettings().setValue(u"exportPaper"_s, u"nonsense"_s);
    QCOMPARE(int(PaperMenu().paper()), int(Paper::Letter));
}

void TestPaperMenu::remembersTheChoice()
{
    PaperMenu menu;
    QCOMPARE(menu.actions().size(), 2);
    QVERIFY(menu.actions().at(0)->isChecked());
    menu.actions().at(1)->trigger();
    QCOMPARE(int(menu.paper()), int(Paper::Letter));
    QVERIFY(!menu.actions().at(0)->isChecked());

    PaperMenu again;
    QCOMPARE(int(again.paper()), int(Paper::Letter));
    QVERIFY(again.actions().at(1)->isChecked());
    again.actions().at(0)->trigger();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(int(PaperMenu().paper()), int(Paper::A4));
}

QTEST_MAIN(TestPaperMenu)
#include "tst_papermenu.moc"
