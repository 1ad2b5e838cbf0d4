// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"

#include <QStringList>

#include <memory>

namespace palinode::test {

/// A statement from tiny texts, one a block: "A claim. | Another claim." The bars part the claims and are
/// no part of the text; a block that begins with "# " is a heading, with "- " a list item, with "> " a quote.
inline Statement statementOf(const QStringList& blocks)
{
    Statement statement;
    Document& document = statement.document;
    for (const QString& written : blocks) {
        Block block;
        QString rest = written;
        if (rest.startsWith(u"# ")) {
            block.kind = BlockKind::Heading;
            block.level = 1;
            rest.remove(0, 2);
        } else if (rest.startsWith(u"> ")) {
            block.kind = BlockKind::Quote;
            block.level = 1;
            rest.remove(0, 2);
        } else if (rest.startsWith(u"- ")) {
            block.kind = BlockKind::ListItem;
            block.level = 1;
            rest.replace(0, 1, u'•');
        }
        if (!document.text.isEmpty())
            document.text += u"\n\n";
        block.range.start = document.text.size();
        if (block.kind == BlockKind::ListItem)
            block.marker = {block.range.start, block.range.start + 1};
        bool isFirst = true;
        for (const QString& part : rest.split(u'|')) {
            const QString claim = part.trimmed();
            if (!isFirst)
                document.text += u' ';
            isFirst = false;
            qsizetype start = document.text.size();
            document.text += claim;
            if (!block.marker.isEmpty() && start == block.marker.start)
                start += 2;
            statement.claims.append({{start, document.text.size()},
                                     ClaimKind::Sentence,
                                     static_cast<int>(document.blocks.size()),
                                     static_cast<int>(statement.claims.size())});
            statement.cues.append(QList<Cue>());
        }
        block.range.end = document.text.size();
        document.blocks.append(block);
    }
    document.wordCount = document.text.count(u' ') + 1;
    return statement;
}

/// A comparison under construction; findings get their ids in the order in which they are added.
struct Sample
{
    std::shared_ptr<Comparison> comparison = std::make_shared<Comparison>();

    Sample(const QStringList& oldBlocks, const QStringList& newBlocks)
    {
        comparison->oldStatement = statementOf(oldBlocks);
        comparison->newStatement = statementOf(newBlocks);
        comparison->oldStatement.document.metadata.title = QStringLiteral("Then");
        comparison->newStatement.document.metadata.title = QStringLiteral("Now");
    }

    Finding& add(const QList<int>& oldClaims, const QList<int>& newClaims, Shift shift)
    {
        Finding finding;
        finding.id = static_cast<int>(comparison->findings.size()) + 1;
        finding.oldClaims = oldClaims;
        finding.newClaims = newClaims;
        finding.shift = shift;
        finding.shifts = {shift};
        if (!oldClaims.isEmpty() && !newClaims.isEmpty())
            finding.strength = LinkStrength::Firm;
        comparison->findings.append(finding);
        return comparison->findings.last();
    }

    /// The first place of `words` in a text.
    [[nodiscard]] TextRange find(Side side, const QString& words) const
    {
        const qsizetype at = comparison->statement(side).document.text.indexOf(words);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }
    [[nodiscard]] TextRange claim(Side side, int number) const
    {
        return comparison->statement(side).claims[number].range;
    }
    [[nodiscard]] std::shared_ptr<const Document> document(Side side) const
    {
        return {comparison, &comparison->statement(side).document};
    }
};

/// `count` paragraphs of several lines, one claim each, that tell each other apart.
inline QStringList paragraphs(int count, const QString& word)
{
    QStringList result;
    for (int i = 0; i < count; ++i) {
        QString text = QStringLiteral("%1 paragraph %2 says").arg(word).arg(i);
        for (int n = 0; n < 12 + (i * 7) % 60; ++n)
            text += QStringLiteral(" something");
        result.append(text + u'.');
    }
    return result;
}

} // namespace palinode::test
