// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace palinode {

class MainWindow;

enum class MenuId { File, Edit, View, Comparison, Help };

enum class ActionId {
    Open,
    Export,
    CloseComparison,
    Quit,
    CopyFinding,
    Find,
    FindNext,
    FindPrevious,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    WordDifferences,
    Cues,
    HideReaffirmed,
    ShowAllShifts,
    ShowFindings,
    ShowInspector,
    FullScreen,
    NextFinding,
    PreviousFinding,
    Swap,
    CompareAgain,
    IgnoreCase,
    IgnorePunctuation,
    IgnoreBoilerplate,
    Stop,
    Shortcuts,
    About,
};

/// When an action can be used.
enum class Needs {
    Nothing,
    Documents,
    Comparison,
    Refined, ///< a comparison that no better one will replace: what is written down must not be a first guess
    Finding,
    Running,
};

/// What the window has; see Needs.
struct Available
{
    bool documents = false;
    bool comparison = false;
    bool refined = false;
    bool finding = false;
    bool running = false;
};

/// One row of the table from which menus and tool bar are made.
struct ActionEntry
{
    ActionId id;
    MenuId menu;
    const char* text; ///< in the menu; translated in the context palinode::Actions
    const char* button; ///< on the tool bar; null where it has no button
    const char* tip; ///< for the button; may be null
    QList<QKeySequence> keys;
    Needs needs;
    void (MainWindow::*run)(); ///< null for a switch
    void (MainWindow::*set)(bool on); ///< null for what is no switch
    bool ruleBefore; ///< a line above it in the menu
};

/// The whole table, in the order of the menus.
[[nodiscard]] const QList<ActionEntry>& actionTable();

/// The window's actions, made from the table and belonging to the window.
class Actions
{
public:
    explicit Actions(MainWindow* window);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.value(id); }
    /// In the order of the table.
    [[nodiscard]] QList<QAction*> all() const;
    /// Fills the menu bar; `extras` go below the actions that they are listed by.
    void fillMenus(QMenuBar* bar, const QHash<ActionId, QList<QAction*>>& extras) const;
    /// Enables what can be used in this state.
    void enable(const Available& available) const;

private:
    QHash<ActionId, QAction*> m_actions;
};

} // namespace palinode
