// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/lexicon/cue.h"
#include "core/shift/shift.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace palinode {

/// The colours and fonts of the window, made from the palette: one object for the program, rebuilt when
/// the palette changes. Hues are Okabe–Ito's, so that the colour-blind can tell them; each text colour has
/// a contrast of at least 4.5:1 on its ground.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// The program's theme; made at the first call, on the GUI thread, after the QApplication.
    static Theme& instance();

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] QColor shiftColor(Shift shift) const; ///< bars, glyphs, names
    [[nodiscard]] QColor shiftTint(Shift shift) const; ///< ground behind a claim's text, opaque
    /// Small full areas without text: overview, ribbon of the current finding.
    [[nodiscard]] QColor shiftFill(Shift shift) const;
    [[nodiscard]] QColor shiftRibbon(Shift shift) const; ///< ribbons and buttons in the gutter
    [[nodiscard]] QColor verdictColor(Verdict verdict) const; ///< its name, on paper and chrome
    [[nodiscard]] QColor paper() const; ///< ground of the reading panes
    [[nodiscard]] QColor ink() const; ///< text of the reading panes
    [[nodiscard]] QColor faintInk() const; ///< secondary text
    [[nodiscard]] QColor rule() const; ///< hairlines between parts
    [[nodiscard]] QColor chrome() const; ///< ground of heads, bars and gutter
    [[nodiscard]] QColor deletedTint() const; ///< ground of words that only the old text has
    [[nodiscard]] QColor insertedTint() const; ///< ground of words that only the new text has
    [[nodiscard]] QColor cueColor(CueClass kind) const; ///< underline of a cue, and its chip

    [[nodiscard]] QFont readingFont() const; ///< the bundled serif at 100 % zoom
    [[nodiscard]] QFont interfaceFont() const; ///< the bundled sans-serif

Q_SIGNALS:
    void changed();

private:
    Theme();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void rebuild();

    bool m_dark = false;
};

} // namespace palinode
