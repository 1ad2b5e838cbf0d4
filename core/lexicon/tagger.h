// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/cue.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace palinode {

/// A claim as the definitions read it: one line, each run of white space one plain space, quotes straight
/// (an apostrophe between letters ', any other quote "), the non-breaking hyphen plain. Soft hyphens and
/// zero-width characters stay.
class PlainLine
{
public:
    explicit PlainLine(QStringView text);

    [[nodiscard]] QStringView line() const { return m_line; }
    /// The range of the original text that [start, end) of line() came from; never empty for start < end.
    [[nodiscard]] TextRange original(qsizetype start, qsizetype end) const;

private:
    QString m_line;
    std::vector<qsizetype>
        m_starts; ///< where each character of m_line stands in the text, and the text's length
};

/// What one definition says about one stretch of a text.
struct TaggedSpan
{
    TextRange range; ///< in the original text
    std::optional<CueClass> kind; ///< none: looks like a cue and is none
    int rank = 0; ///< of the definition; the smaller wins
};

/// Runs one cue definition over claims. Not thread-safe.
class Tagger : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// A definition of a repository that outlives the tagger.
    Tagger(const KSyntaxHighlighting::Definition& cueDefinition, int rank);

    /// Appends the spans of one claim, in order.
    void tag(const PlainLine& line, std::vector<TaggedSpan>& spans);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    QHash<int, std::optional<CueClass>> m_kinds; ///< by the format's id; formats that are no cues are missing
    int m_rank = 0;
    const PlainLine* m_line = nullptr; ///< during tag() only
    std::vector<TaggedSpan>* m_spans = nullptr; ///< during tag() only
};

} // namespace palinode
