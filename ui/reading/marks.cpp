// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/marks.h"

#include "core/diff/worddiff.h"

#include <algorithm>

namespace palinode {

namespace {

/// Below this share of equal characters a pair counts as reworded throughout.
constexpr double leastEqualShare = 0.2;

TextRange rangeOf(const Edit& edit, Side side)
{
    return side == Side::Old ? edit.oldRange : edit.newRange;
}

bool isRewordedThroughout(const Finding& finding, Side side)
{
    qsizetype equal = 0;
    qsizetype all = 0;
    for (const Edit& edit : finding.edits) {
        const qsizetype length = rangeOf(edit, side).length();
        all += length;
        if (edit.op == EditOp::Equal)
            equal += length;
    }
    return static_cast<double>(equal) < leastEqualShare * static_cast<double>(all);
}

} // namespace

Marks::Marks(ComparisonPtr comparison) : m_comparison(std::move(comparison))
{
    if (!m_comparison)
        return;
    m_oldFindings.resize(m_comparison->oldStatement.claims.size(), 0);
    m_newFindings.resize(m_comparison->newStatement.claims.size(), 0);
    for (const Finding& finding : m_comparison->findings) {
        for (const int claim : finding.oldClaims)
            m_oldFindings[claim] = finding.id;
        for (const int claim : finding.newClaims)
            m_newFindings[claim] = finding.id;
    }
}

const QList<int>& Marks::findingOfClaim(Side side) const
{
    return side == Side::Old ? m_oldFindings : m_newFindings;
}

const Finding* Marks::finding(int id) const
{
    if (!m_comparison || id < 1 || id > m_comparison->findings.size())
        return nullptr;
    return &m_comparison->findings[id - 1];
}

std::pair<int, int> Marks::claimsIn(Side side, TextRange part) const
{
    if (!m_comparison)
        return {0, 0};
    const QList<Claim>& claims = m_comparison->statement(side).claims;
    const auto first =
        std::ranges::partition_point(claims, [&](const Claim& c) { return c.range.end <= part.start; });
    const auto last =
        std::partition_point(first, claims.end(), [&](const Claim& c) { return c.range.start < part.end; });
    return {static_cast<int>(first - claims.begin()), static_cast<int>(last - claims.begin())};
}

QList<ClaimMark> Marks::claims(Side side, TextRange part) const
{
    QList<ClaimMark> result;
    const auto [first, last] = claimsIn(side, part);
    for (int i = first; i < last; ++i) {
        if (const Finding* found = finding(findingOfClaim(side)[i]))
            result.append({m_comparison->statement(side).claims[i].range, found->id, found->shift});
    }
    return result;
}

int Marks::findingAt(Side side, qsizetype position) const
{
    const auto [first, last] = claimsIn(side, {position, position + 1});
    return first < last ? findingOfClaim(side)[first] : 0;
}

QList<TextRange> Marks::differingWords(Side side, TextRange part) const
{
    QList<TextRange> result;
    const auto [first, last] = claimsIn(side, part);
    int seen = 0;
    for (int i = first; i < last; ++i) {
        const Finding* found = finding(findingOfClaim(side)[i]);
        // One finding may hold several claims here; its edits are walked once.
        if (!found || found->id == seen || isRewordedThroughout(*found, side))
            continue;
        seen = found->id;
        for (const Edit& edit : found->edits) {
            if (edit.op == EditOp::Equal || !rangeOf(edit, side).overlaps(part))
                continue;
            const CharacterDiff parts = differingParts(edit, m_comparison->oldStatement.document.text,
                                                       m_comparison->newStatement.document.text);
            for (const TextRange range : side == Side::Old ? parts.oldRanges : parts.newRanges) {
                if (range.overlaps(part))
                    result.append({std::max(range.start, part.start), std::min(range.end, part.end)});
            }
        }
    }
    std::ranges::sort(result);
    return result;
}

QList<CueMark> Marks::cues(Side side, TextRange part) const
{
    QList<CueMark> result;
    const auto [first, last] = claimsIn(side, part);
    for (int i = first; i < last; ++i) {
        const Statement& statement = m_comparison->statement(side);
        const TextRange claim = statement.claims[i].range;
        const QList<Cue> cues = i < statement.cues.size() ? statement.cues[i] : QList<Cue>();
        QList<CueMark> ofClaim;
        const auto isTaken = [&ofClaim](TextRange range) {
            return std::ranges::any_of(ofClaim,
                                       [&](const CueMark& mark) { return mark.range.overlaps(range); });
        };
        if (const Finding* found = finding(findingOfClaim(side)[i])) {
            for (const Evidence& item : found->evidence) {
                if (item.side != side || !claim.contains(item.range) || item.range.isEmpty()
                    || isTaken(item.range))
                    continue;
                const auto cue =
                    std::ranges::find_if(cues, [&](const Cue& c) { return c.range.overlaps(item.range); });
                ofClaim.append({item.range, cue != cues.end() ? cue->kind : CueClass::Certain, true});
            }
        }
        for (const Cue& cue : cues) {
            if (!isTaken(cue.range))
                ofClaim.append({cue.range, cue.kind, false});
        }
        std::ranges::sort(ofClaim, {}, &CueMark::range);
        for (const CueMark& mark : std::as_const(ofClaim)) {
            if (mark.range.overlaps(part))
                result.append(mark);
        }
    }
    return result;
}

TextRange Marks::extent(Side side, const Finding& finding) const
{
    const QList<int>& numbers = claimsOf(finding, side);
    if (numbers.isEmpty())
        return {};
    const QList<Claim>& claims = m_comparison->statement(side).claims;
    return {claims[numbers.first()].range.start, claims[numbers.last()].range.end};
}

} // namespace palinode
