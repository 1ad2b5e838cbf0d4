// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/shift/implied.h"

#include "core/shift/governs.h"
#include "core/shift/poles.h"
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
            u"forbid prohibit prohibition ban bar disallow outlaw block prevent preclude deny refuse reject "
            u"decline "
            "oppose object against avoid refrain abstain stop cease end terminate discontinue abandon repeal "
            "abolish "
            "revoke rescind withdraw cancel void invalid unlawful illegal illegitimate impossible unable "
            "incapable fail "
            "failure lack absent absence without exempt ineligible doubt doubtful dispute contest dismiss "
            "disown "
            "repudiate renounce waive lapse expire false untrue illusion myth fallacy falsehood unconstitutional unwilling reluctant unlikely"_s;
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

/// Opposites among the words of grammar, which the table of oppositions leaves out.
bool areOpposedParticles(const QString& a, const QString& b)
{
    static const QSet<QString> pairs{
        u"above below"_s, u"more less"_s,  u"before after"_s,   u"up down"_s,    u"for against"_s,
        u"high low"_s,    u"over under"_s, u"inside outside"_s, u"more fewer"_s, u"within after"_s};
    return pairs.contains(a + u' ' + b) || pairs.contains(b + u' ' + a);
}

} // namespace

bool isTakenBackByOpposite(const PairView& pair, Side denying, const PairCue& denial, qsizetype affirmed)
{
    const SideView& mine = pair.of(denying);
    const SideView& theirs = pair.other(denying);
    const auto opposes = [&](const PairToken& word) {
        return std::ranges::any_of(theirs.tokens, [&](const PairToken& other) {
            return other.changed && other.clause == theirs.tokens[affirmed].clause
                && (areOpposed(word.stem, other.stem) || areOpposedParticles(word.folded, other.folded));
        });
    };
    for (qsizetype i = denial.endToken; i < mine.tokens.size() && mine.tokens[i].clause == denial.clause;
         ++i) {
        if (mine.tokens[i].changed && opposes(mine.tokens[i]))
            return true;
    }
    return false;
}

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
    const auto joins = [](const PairCue& cue) {
        return cue.folded == "neither"_L1 || cue.folded == "nor"_L1;
    };
    if (joins(denial))
        return false;
    return std::ranges::any_of(side.cues, [&](const PairCue& other) {
        if (!isDenial(other) || joins(other) || !other.changed || other.clause != denial.clause
            || other.cue == denial.cue)
            return false;
        const bool before = other.firstToken < denial.firstToken;
        const qsizetype from = before ? other.endToken : denial.endToken;
        const qsizetype to = before ? denial.firstToken : other.firstToken;
        return to - from <= reach && !isJoined(side, from, to);
    });
}

} // namespace palinode
