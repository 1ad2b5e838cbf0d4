// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <initializer_list>

namespace palinode {

/// Contrast ratio of two opaque colours, 1..21 (WCAG 2.1, relative luminance of sRGB).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// `share` (0..1) of `over` laid on `ground`, opaque.
[[nodiscard]] QColor mixed(const QColor& ground, const QColor& over, double share);

/// `color` made darker (lighter where `lighten`) step by step, hue kept, until its contrast on each of the
/// grounds is at least `ratio`; black or white where nothing less does.
[[nodiscard]] QColor readableOn(QColor color, std::initializer_list<QColor> grounds, bool lighten,
                                double ratio = 4.5);

} // namespace palinode
