// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowstyle.h"

#include "ui/findings/blend.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

// $name$ is a colour of the table in windowStyleSheet().
constexpr auto sheet = R"(
QMainWindow, QDialog { background: $chrome$; color: $ink$; }
QDialog QLabel, QDialog QCheckBox { color: $ink$; }
QDialog QScrollArea, QDialog QScrollArea > QWidget > QWidget { background: $chrome$; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QMenuBar { background: $bar$; color: $ink$; padding: 1px 6px; border: none; border-bottom: 1px solid $rule$; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $hover$; }
QMenu { background: $paper$; color: $ink$; border: 1px solid $edge$; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $selected$; }
QMenu::item:disabled { color: $faint$; }
QMenu::separator { height: 1px; background: $rule$; margin: 5px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }

QToolBar { background: $chrome$; border: none; border-bottom: 1px solid $rule$; padding: 7px; spacing: 8px; }
QToolBar QToolButton { background: $paper$; color: $ink$; border: 1px solid $edge$; border-radius: 5px;
    padding: 4px 9px; }
QToolBar QToolButton:hover { background: $hover$; }
QToolBar QToolButton:pressed { background: $selected$; }
QToolBar QToolButton:disabled { color: $disabled$; border-color: $rule$; }
QToolBar QToolButton#exportButton { background: $strong$; color: $onStrong$; border-color: $strong$; }
QToolBar QToolButton#exportButton:hover { background: $strongHover$; }
QToolBar QToolButton#exportButton:disabled { background: $chrome$; color: $disabled$; border-color: $rule$; }
QLabel#positionLabel, QLabel#findCount { color: $faint$; }

QLineEdit { background: $paper$; color: $ink$; border: 1px solid $edge$; border-radius: 5px; padding: 4px 8px;
    selection-background-color: $highlight$; selection-color: $onHighlight$; placeholder-text-color: $faint$; }
QLineEdit:focus { border-color: $highlight$; }
QLineEdit:disabled { background: $chrome$; color: $disabled$; border-color: $rule$;
    placeholder-text-color: $disabled$; }
QLineEdit[problem="true"] { border-color: $problem$; }
QLineEdit#findingsWords { padding: 2px 7px; }

QPushButton#messageChoice, QDialog QPushButton { background: $paper$; color: $ink$; border: 1px solid $edge$;
    border-radius: 5px; padding: 4px 12px; }
QPushButton#messageChoice:hover, QDialog QPushButton:hover { background: $hover$; }
QPushButton#messageChoice:focus, QDialog QPushButton:focus { border-color: $highlight$; }
QDialog QPushButton:default { background: $strong$; color: $onStrong$; border-color: $strong$; }
QDialog QPushButton:default:focus { border-color: $highlight$; }
QDialog QPushButton:disabled { background: $chrome$; color: $disabled$; border-color: $rule$; }
QToolButton#messageClose { border: none; background: transparent; color: $ink$; padding: 1px 6px; border-radius: 4px; }
QToolButton#messageClose:hover, QToolButton#messageClose:focus { background: $hover$; }
QLabel#messageText { color: $ink$; }

QSplitter::handle { background: $rule$; }

QLabel#findingsTitle { color: $ink$; font-weight: bold; }
QLabel#findingsSorted, QCheckBox#hideReaffirmed { color: $faint$; }
QLabel#findingsNothing { color: $faint$; }
QTreeView#findingsList { background: $paper$; border: none; outline: none; }
QTreeView#findingsList QHeaderView { background: $paper$; border: none; }
QHeaderView::section { background: $paper$; color: $faint$; border: none; border-top: 1px solid $rule$;
    border-bottom: 1px solid $rule$; padding: 5px 10px; font-weight: 500; }
QHeaderView::section:hover { color: $ink$; }

QScrollArea#inspector, QWidget#inspectorPage, QScrollArea#startPage, QWidget#startPageBody { background: $paper$; }
QFrame#rule { background: $rule$; border: none; }
QLabel#inspectorPlace, QLabel#inspectorEmpty, QLabel#quoteHead { color: $faint$; }
QLabel#quoteHead { font-size: 9pt; }
QLabel#quote, QLabel#inspectorHeading { color: $ink$; }
QLabel#inspectorHeading { font-weight: bold; }

QLabel#startTitle { color: $ink$; }
QLabel#startTagline { color: $faint$; }
QLabel#startHeading { color: $ink$; font-weight: bold; }
QPushButton#quietButton { background: transparent; border: none; color: $faint$; padding: 2px 4px; }
QPushButton#quietButton:hover, QPushButton#quietButton:focus { color: $ink$; text-decoration: underline; }
QLabel#oldProblem, QLabel#newProblem { color: $problem$; }

QStatusBar { background: $bar$; color: $muted$; border-top: 1px solid $rule$; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted$; padding: 2px 10px 2px 6px; }
QStatusBar QToolButton { background: transparent; border: 1px solid $edge$; border-radius: 4px; color: $ink$;
    padding: 0px 8px; }
QStatusBar QToolButton:hover, QStatusBar QToolButton:focus { background: $hover$; }
QProgressBar { background: $track$; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $highlight$; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar::handle:vertical { background: $handle$; min-height: 28px; border-radius: 3px; margin: 2px 3px 2px 2px; }
QScrollBar::handle:vertical:hover { background: $faint$; }
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }

QToolTip { background: $paper$; color: $ink$; border: 1px solid $edge$; padding: 3px; }
)"_L1;

} // namespace

QString windowStyleSheet(const Theme& theme)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor paper = theme.paper();
    const QColor ink = theme.ink();
    const QColor chrome = theme.chrome();
    const QColor highlight = palette.color(QPalette::Highlight);
    // The one button that stands out is ink on paper turned round.
    const QColor strong = theme.isDark() ? blend(paper, ink, 0.88) : blend(paper, ink, 0.96);
    const std::pair<QLatin1StringView, QColor> colors[] = {
        {"chrome"_L1, chrome},
        {"bar"_L1, blend(chrome, ink, 0.025)},
        {"paper"_L1, paper},
        {"ink"_L1, ink},
        {"faint"_L1, theme.faintInk()},
        {"muted"_L1, blend(chrome, ink, 0.82)},
        {"disabled"_L1, blend(chrome, ink, 0.38)},
        {"rule"_L1, theme.rule()},
        {"edge"_L1, blend(theme.rule(), ink, 0.1)},
        {"handle"_L1, blend(paper, ink, 0.22)},
        {"track"_L1, blend(chrome, ink, 0.12)},
        {"hover"_L1, blend(paper, ink, 0.06)},
        {"selected"_L1, blend(paper, highlight, theme.isDark() ? 0.35 : 0.18)},
        {"highlight"_L1, highlight},
        {"onHighlight"_L1, palette.color(QPalette::HighlightedText)},
        {"strong"_L1, strong},
        {"strongHover"_L1, blend(strong, paper, 0.14)},
        {"onStrong"_L1, paper},
        {"problem"_L1, theme.shiftColor(Shift::Reversed)},
    };
    QString style = sheet;
    for (const auto& [name, color] : colors)
        style.replace(u'$' + name + u'$', color.name());
    const QFont font = theme.interfaceFont();
    // Said for each kind of widget: the platform has fonts of its own for them.
    style +=
        u"QMenuBar, QMenu, QToolTip, QToolButton, QLineEdit, QCheckBox, QHeaderView, QPushButton, QStatusBar "
        "QLabel, QToolBar QLabel, QDialog QLabel, QLabel#messageText "
        "{ font-family: \"%1\"; font-size: %2pt; }\n"_s.arg(font.family())
            .arg(font.pointSizeF());
    return style;
}

} // namespace palinode
