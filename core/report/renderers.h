// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/compare.h"
#include "core/report/report.h"

#include <QByteArray>

namespace palinode {

// One function a format, behind renderReport and renderPairs. All give UTF-8 with a final line feed, need
// no QGuiApplication, run on any thread, and fail with Cancelled alone.

/// The format "palinode-comparison", version 1; offsets count code points of "text".
[[nodiscard]] Result<QByteArray> renderJson(const Comparison& comparison, const Progress& progress);
/// RFC 4180 but for single line feeds; a head line, then a line a finding. A quote that a spreadsheet would
/// take for a formula gets an apostrophe in front, as spreadsheets themselves mark text.
[[nodiscard]] Result<QByteArray> renderCsv(const Comparison& comparison, const Progress& progress);
[[nodiscard]] Result<QByteArray> renderMarkdown(const Comparison& comparison, const Progress& progress);
/// One page that stands alone: no script, nothing from the network.
[[nodiscard]] Result<QByteArray> renderHtml(const Comparison& comparison, const Progress& progress);

[[nodiscard]] QByteArray renderPairsJson(const QList<TextPair>& pairs, const QList<PairJudgement>& answers);
[[nodiscard]] QByteArray renderPairsCsv(const QList<TextPair>& pairs, const QList<PairJudgement>& answers);

/// How many findings a renderer writes between two looks at `progress`.
inline constexpr qsizetype findingsBetweenPolls = 256;

} // namespace palinode
