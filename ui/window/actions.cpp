// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/actions.h"

#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace palinode {

namespace {

constexpr const char* context = "palinode::Actions";

QString translated(const char* text)
{
    return QCoreApplication::translate(context, text);
}

#define TR(text) QT_TRANSLATE_NOOP("palinode::Actions", text)

QList<ActionEntry> makeTable()
{
    using enum ActionId;
    using enum MenuId;
    using Keys = QList<QKeySequence>;
    using W = MainWindow;
    constexpr auto noKeys = [] { return Keys(); };
    const auto standard = [](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key); };
    const auto all = Needs::Nothing;
    const auto documents = Needs::Documents;
    const auto comparison = Needs::Comparison;
    return {
        {Open, File, TR("&Open…"), TR("Open…"), TR("Open two statements"), standard(QKeySequence::Open), all,
         &W::askForFiles, nullptr, false},
        {Export, File, TR("&Export…"), TR("Export PDF"),
         TR("Save the comparison as PDF, HTML, Markdown, CSV or JSON"), Keys{Qt::CTRL | Qt::Key_E},
         comparison, &W::askForExport, nullptr, true},
        {CloseComparison, File, TR("&Close"), nullptr, nullptr, Keys{Qt::CTRL | Qt::Key_W}, all,
         &W::closeComparison, nullptr, true},
        {Quit, File, TR("&Quit"), nullptr, nullptr, Keys{Qt::CTRL | Qt::Key_Q}, all, &W::quit, nullptr,
         false},

        {CopyFinding, Edit, TR("&Copy Finding"), nullptr, nullptr, Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_C},
         Needs::Finding, &W::copyFinding, nullptr, false},
        {Find, Edit, TR("&Find in Both…"), nullptr, nullptr, standard(QKeySequence::Find), documents,
         &W::startFind, nullptr, true},
        {FindNext, Edit, TR("Find &Next"), nullptr, nullptr, Keys{Qt::Key_F3, Qt::CTRL | Qt::Key_G},
         documents, &W::findNext, nullptr, false},
        {FindPrevious, Edit, TR("Find &Previous"), nullptr, nullptr,
         Keys{Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G}, documents, &W::findPrevious, nullptr,
         false},

        {ZoomIn, View, TR("Zoom &In"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, documents, &W::zoomIn, nullptr, false},
        {ZoomOut, View, TR("Zoom &Out"), nullptr, nullptr, Keys{Qt::CTRL | Qt::Key_Minus}, documents,
         &W::zoomOut, nullptr, false},
        {ZoomReset, View, TR("&Normal Size"), nullptr, nullptr, Keys{Qt::CTRL | Qt::Key_0}, documents,
         &W::zoomReset, nullptr, false},
        {WordDifferences, View, TR("&Word Differences"), nullptr, nullptr, noKeys(), all, nullptr,
         &W::setWordDifferencesShown, true},
        {Cues, View, TR("&Cues"), nullptr, nullptr, noKeys(), all, nullptr, &W::setCuesShown, false},
        {HideReaffirmed, View, TR("&Hide Reaffirmed in the List"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_H}, comparison, nullptr, &W::setReaffirmedHidden, false},
        {ShowAllShifts, View, TR("Show &All Shifts"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_A}, comparison, &W::showAllShifts, nullptr, false},
        {ShowFindings, View, TR("&Findings List"), nullptr, nullptr, Keys{Qt::Key_F9}, all, nullptr,
         &W::setFindingsShown, true},
        {ShowInspector, View, TR("In&spector"), nullptr, nullptr, Keys{Qt::SHIFT | Qt::Key_F9}, all, nullptr,
         &W::setInspectorShown, false},
        {FullScreen, View, TR("F&ull Screen"), nullptr, nullptr, Keys{Qt::Key_F11}, all, nullptr,
         &W::setFullScreen, true},

        {PreviousFinding, Comparison, TR("&Previous Finding"), TR("▲"), TR("Previous finding"),
         Keys{Qt::SHIFT | Qt::Key_F8, Qt::ALT | Qt::Key_Up, Qt::Key_K}, comparison, &W::previousFinding,
         nullptr, false},
        {NextFinding, Comparison, TR("&Next Finding"), TR("▼"), TR("Next finding"),
         Keys{Qt::Key_F8, Qt::ALT | Qt::Key_Down, Qt::Key_J}, comparison, &W::nextFinding, nullptr, false},
        {Swap, Comparison, TR("&Swap the Documents"), TR("⇄ Swap"),
         TR("Swap the documents and compare again"), Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_X}, documents,
         &W::swapDocuments, nullptr, true},
        {CompareAgain, Comparison, TR("&Read and Compare Again"), nullptr, nullptr, Keys{Qt::Key_F5},
         documents, &W::compareAgain, nullptr, false},
        {IgnoreCase, Comparison, TR("Ignore &Case"), nullptr, nullptr, noKeys(), documents, nullptr,
         &W::setIgnoreCase, true},
        {IgnorePunctuation, Comparison, TR("Ignore P&unctuation"), nullptr, nullptr, noKeys(), documents,
         nullptr, &W::setIgnorePunctuation, false},
        {IgnoreBoilerplate, Comparison, TR("Ignore &Boilerplate"), nullptr, nullptr, noKeys(), documents,
         nullptr, &W::setIgnoreBoilerplate, false},
        {Stop, Comparison, TR("S&top"), nullptr, nullptr, Keys{Qt::Key_Escape}, Needs::Running, &W::stop,
         nullptr, true},

        {Shortcuts, Help, TR("&Keyboard Shortcuts"), nullptr, nullptr, Keys{Qt::Key_F1}, all,
         &W::showShortcutList, nullptr, false},
        {About, Help, TR("&About Palinode"), nullptr, nullptr, noKeys(), all, &W::showAboutProgram, nullptr,
         false},
    };
}

#undef TR

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return QCoreApplication::translate("palinode::Actions", "&File");
    case MenuId::Edit:
        return QCoreApplication::translate("palinode::Actions", "&Edit");
    case MenuId::View:
        return QCoreApplication::translate("palinode::Actions", "&View");
    case MenuId::Comparison:
        return QCoreApplication::translate("palinode::Actions", "&Comparison");
    case MenuId::Help:
        return QCoreApplication::translate("palinode::Actions", "&Help");
    }
    return {};
}

} // namespace

const QList<ActionEntry>& actionTable()
{
    static const QList<ActionEntry> table = makeTable();
    return table;
}

Actions::Actions(MainWindow* window)
{
    for (const ActionEntry& entry : actionTable()) {
        auto* action = new QAction(translated(entry.text), window);
        action->setShortcuts(entry.keys);
        if (entry.button)
            action->setIconText(translated(entry.button));
        if (entry.tip) {
            const QString keys =
                entry.keys.isEmpty() ? QString() : entry.keys.first().toString(QKeySequence::NativeText);
            action->setToolTip(keys.isEmpty() ? translated(entry.tip)
                                              : MainWindow::tr("%1 (%2)").arg(translated(entry.tip), keys));
        }
        if (entry.set) {
            action->setCheckable(true);
            QObject::connect(action, &QAction::toggled, window, entry.set);
        } else {
            QObject::connect(action, &QAction::triggered, window,
                             [window, run = entry.run] { (window->*run)(); });
        }
        window->addAction(action);
        m_actions.insert(entry.id, action);
    }
}

QList<QAction*> Actions::all() const
{
    QList<QAction*> list;
    for (const ActionEntry& entry : actionTable())
        list.append(m_actions.value(entry.id));
    return list;
}

void Actions::fillMenus(QMenuBar* bar, const QList<QAction*>& fileExtras) const
{
    QHash<MenuId, QMenu*> menus;
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Comparison, MenuId::Help})
        menus.insert(id, bar->addMenu(menuTitle(id)));
    for (const ActionEntry& entry : actionTable()) {
        QMenu* menu = menus.value(entry.menu);
        if (entry.ruleBefore)
            menu->addSeparator();
        menu->addAction(m_actions.value(entry.id));
        if (entry.id == ActionId::Open)
            menu->addActions(fileExtras);
    }
}

void Actions::enable(bool documents, bool comparison, bool finding, bool running) const
{
    for (const ActionEntry& entry : actionTable()) {
        bool usable = true;
        switch (entry.needs) {
        case Needs::Nothing:
            break;
        case Needs::Documents:
            usable = documents;
            break;
        case Needs::Comparison:
            usable = comparison;
            break;
        case Needs::Finding:
            usable = finding;
            break;
        case Needs::Running:
            usable = running;
            break;
        }
        m_actions.value(entry.id)->setEnabled(usable);
    }
}

} // namespace palinode
