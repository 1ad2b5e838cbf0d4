// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/implied.h"

#include "core/shift/governs.h"
#include "core/text/stemmer.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// Stems of words that deny what they govern or what is said of them.
const QSet<QString>& denyingStems()
{
    static const QSet<QString> stems = [] {
        const QString list =
            u"forbid prohibit prohibition ban bar disallow outlaw block prevent preclude deny refuse reject decline "
            "oppose object against avoid refrain abstain stop cease end terminate discontinue abandon repeal abolish "
            "revoke rescind withdraw cancel void invalid unlawful illegal illegitimate impossible unable incapable fail "
            "failure lack absent absence without exempt ineligible doubt doubtful dispute contest dismiss disown "
            "repudiate renounce waive lapse expire false untrue unconstitutional unwilling reluctant unlikely"_s;
        Stemmer stemmer(u"en"_s);
        QSet<QString> built;
        const QStringList words = list.split(u' ');
        for (const QString& word : words)
            built.insert(stemmer.stem(word));
        return built;
    }();
    return stems;
}

/// Whether a word between two places joins what stands there.
bool isJoined(const SideView& side, qsizetype from, qsizetype to)
{
    static const QSet<QString> joints{u"and"_s, u"or"_s, u"but"_s, u"nor"_s};
    for (qsizetype i = from; i < to; ++i) {
        if (joints.contains(side.tokens[i].folded))
            return true;
    }
    return false;
}

} // namespace

bool isDeniedByWord(const SideView& side, qsizetype token)
{
    constexpr qsizetype reach = 6; // words
    const int clause = side.tokens[token].clause;
    const qsizetype end = std::min(side.tokens.size(), token + reach + 1);
    for (qsizetype i = std::max<qsizetype>(0, token - reach); i < end; ++i) {
        const PairToken& word = side.tokens[i];
        if (i != token && word.changed && !word.shared && word.clause == clause
            && denyingStems().contains(word.stem))
            return true;
    }
    return false;
}

bool isTakenBack(const SideView& side, const PairCue& denial)
{
    constexpr qsizetype reach = 8; // words
    const auto joins = [](const PairCue& cue) { return cue.folded == "neither"_L1 || cue.folded == "nor"_L1; };
    if (joins(denial))
        return false;
    return std::ranges::any_of(side.cues, [&](const PairCue& other) {
        if (!isDenial(other) || joins(other) || !other.changed || other.clause != denial.clause || other.cue == denial.cue)
            return false;
        const bool before = other.firstToken < denial.firstToken;
        const qsizetype from = before ? other.endToken : denial.endToken;
        const qsizetype to = before ? denial.firstToken : other.firstToken;
        return to - from <= reach && !isJoined(side, from, to);
    });
}

} // namespace palinode
