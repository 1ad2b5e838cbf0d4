// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

#include <memory>

namespace palinode {

/// Sentence boundaries of one language: ICU's rules with suppressions for abbreviations, then a pass for
/// initials, "U.S.", page and section references, quotes and brackets. Not thread-safe: one a thread.
class SentenceSplitter
{
public:
    explicit SentenceSplitter(const QString& languageTag);
    ~SentenceSplitter();

    /// The sentences of one block's text, without the white space around them, in order. What lies
    /// between two of them is white space only.
    [[nodiscard]] QList<TextRange> split(QStringView blockText) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace palinode
