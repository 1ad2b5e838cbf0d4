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
        {Open, File, QT_TRANSLATE_NOOP("palinode::Actions", "&Open…"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Open…"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Open two statements"), standard(QKeySequence::Open), all,
         &W::askForFiles, nullptr, false},
        {Export, File, QT_TRANSLATE_NOOP("palinode::Actions", "&Export…"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Export PDF"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Save the comparison as PDF, HTML, Markdown, CSV or JSON"),
         Keys{Qt::CTRL | Qt::Key_E}, Needs::Refined, &W::askForExport, nullptr, true},
        {CloseComparison, File, QT_TRANSLATE_NOOP("palinode::Actions", "&Close"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_W}, all, &W::closeComparison, nullptr, true},
        {Quit, File, QT_TRANSLATE_NOOP("palinode::Actions", "&Quit"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_Q}, all, &W::quit, nullptr, false},

        {CopyFinding, Edit, QT_TRANSLATE_NOOP("palinode::Actions", "&Copy Finding"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_C}, Needs::Finding, &W::copyFinding, nullptr, false},
        {Find, Edit, QT_TRANSLATE_NOOP("palinode::Actions", "&Find in Both…"), nullptr, nullptr,
         standard(QKeySequence::Find), documents, &W::startFind, nullptr, true},
        {FindNext, Edit, QT_TRANSLATE_NOOP("palinode::Actions", "Find &Next"), nullptr, nullptr,
         Keys{Qt::Key_F3, Qt::CTRL | Qt::Key_G}, documents, &W::findNext, nullptr, false},
        {FindPrevious, Edit, QT_TRANSLATE_NOOP("palinode::Actions", "Find &Previous"), nullptr, nullptr,
         Keys{Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G}, documents, &W::findPrevious, nullptr,
         false},

        {ZoomIn, View, QT_TRANSLATE_NOOP("palinode::Actions", "Zoom &In"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, documents, &W::zoomIn, nullptr, false},
        {ZoomOut, View, QT_TRANSLATE_NOOP("palinode::Actions", "Zoom &Out"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_Minus}, documents, &W::zoomOut, nullptr, false},
        {ZoomReset, View, QT_TRANSLATE_NOOP("palinode::Actions", "&Normal Size"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::Key_0}, documents, &W::zoomReset, nullptr, false},
        {WordDifferences, View, QT_TRANSLATE_NOOP("palinode::Actions", "&Word Differences"), nullptr, nullptr,
         noKeys(), all, nullptr, &W::setWordDifferencesShown, true},
        {Cues, View, QT_TRANSLATE_NOOP("palinode::Actions", "&Cues"), nullptr, nullptr, noKeys(), all,
         nullptr, &W::setCuesShown, false},
        {HideReaffirmed, View, QT_TRANSLATE_NOOP("palinode::Actions", "&Hide Reaffirmed in the List"),
         nullptr, nullptr, Keys{Qt::CTRL | Qt::Key_H}, comparison, nullptr, &W::setReaffirmedHidden, false},
        {ShowAllShifts, View, QT_TRANSLATE_NOOP("palinode::Actions", "Show &All Shifts"), nullptr, nullptr,
         Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_A}, comparison, &W::showAllShifts, nullptr, false},
        {ShowFindings, View, QT_TRANSLATE_NOOP("palinode::Actions", "&Findings List"), nullptr, nullptr,
         Keys{Qt::Key_F9}, all, nullptr, &W::setFindingsShown, true},
        {ShowInspector, View, QT_TRANSLATE_NOOP("palinode::Actions", "In&spector"), nullptr, nullptr,
         Keys{Qt::SHIFT | Qt::Key_F9}, all, nullptr, &W::setInspectorShown, false},
        {FullScreen, View, QT_TRANSLATE_NOOP("palinode::Actions", "F&ull Screen"), nullptr, nullptr,
         Keys{Qt::Key_F11}, all, nullptr, &W::setFullScreen, true},

        {PreviousFinding, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "&Previous Finding"),
         QT_TRANSLATE_NOOP("palinode::Actions", "▲"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Previous finding"),
         Keys{Qt::SHIFT | Qt::Key_F8, Qt::ALT | Qt::Key_Up, Qt::Key_K}, comparison, &W::previousFinding,
         nullptr, false},
        {NextFinding, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "&Next Finding"),
         QT_TRANSLATE_NOOP("palinode::Actions", "▼"), QT_TRANSLATE_NOOP("palinode::Actions", "Next finding"),
         Keys{Qt::Key_F8, Qt::ALT | Qt::Key_Down, Qt::Key_J}, comparison, &W::nextFinding, nullptr, false},
        {Swap, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "&Swap the Documents"),
         QT_TRANSLATE_NOOP("palinode::Actions", "⇄ Swap"),
         QT_TRANSLATE_NOOP("palinode::Actions", "Swap the documents and compare again"),
         Keys{Qt::CTRL | Qt::SHIFT | Qt::Key_X}, documents, &W::swapDocuments, nullptr, true},
        {CompareAgain, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "&Read and Compare Again"), nullptr,
         nullptr, Keys{Qt::Key_F5}, documents, &W::compareAgain, nullptr, false},
        {IgnoreCase, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "Ignore &Case"), nullptr, nullptr,
         noKeys(), documents, nullptr, &W::setIgnoreCase, true},
        {IgnorePunctuation, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "Ignore P&unctuation"),
         nullptr, nullptr, noKeys(), documents, nullptr, &W::setIgnorePunctuation, false},
        {IgnoreBoilerplate, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "Ignore &Boilerplate"),
         nullptr, nullptr, noKeys(), documents, nullptr, &W::setIgnoreBoilerplate, false},
        {Stop, Comparison, QT_TRANSLATE_NOOP("palinode::Actions", "S&top"), nullptr, nullptr,
         Keys{Qt::Key_Escape}, Needs::Running, &W::stop, nullptr, true},

        {Shortcuts, Help, QT_TRANSLATE_NOOP("palinode::Actions", "&Keyboard Shortcuts"), nullptr, nullptr,
         Keys{Qt::Key_F1}, all, &W::showShortcutList, nullptr, false},
        {About, Help, QT_TRANSLATE_NOOP("palinode::Actions", "&About Palinode"), nullptr, nullptr, noKeys(),
         all, &W::showAboutProgram, nullptr, false},
    };
}

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

void Actions::fillMenus(QMenuBar* bar, const QHash<ActionId, QList<QAction*>>& extras) const
{
    QHash<MenuId, QMenu*> menus;
    for (const MenuId id : {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Comparison, MenuId::Help})
        menus.insert(id, bar->addMenu(menuTitle(id)));
    for (const ActionEntry& entry : actionTable()) {
        QMenu* menu = menus.value(entry.menu);
        if (entry.ruleBefore)
            menu->addSeparator();
        menu->addAction(m_actions.value(entry.id));
        menu->addActions(extras.value(entry.id));
    }
}

void Actions::enable(const Available& available) const
{
    for (const ActionEntry& entry : actionTable()) {
        bool usable = true;
        switch (entry.needs) {
        case Needs::Nothing:
            break;
        case Needs::Documents:
            usable = available.documents;
            break;
        case Needs::Comparison:
            usable = available.comparison;
            break;
        case Needs::Refined:
            usable = available.refined;
            break;
        case Needs::Finding:
            usable = available.finding;
            break;
        case Needs::Running:
            usable = available.running;
            break;
        }
        m_actions.value(entry.id)->setEnabled(usable);
    }
}

} // namespace palinode
