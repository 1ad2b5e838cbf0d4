// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentencewindows.h"

#include <algorithm>

namespace palinode {

namespace {

constexpr int neighbours = 1; // each way

WholeVector windowAround(const SentenceSpace& sentences, Side side, int claim)
{
    SumVector sum{};
    for (int step = -neighbours; step <= neighbours; ++step) {
        const WholeVector* const vector = sentences.vector(side, claim + step);
        for (std::size_t i = 0; vector && i < sum.size(); ++i)
            sum[i] += (*vector)[i];
    }
    return wholeVector(sum).value_or(WholeVector{});
}

} // namespace

SentenceWindows::SentenceWindows(const SentenceSpace& sentences) : m_sentences(sentences)
{
    for (const Side side : {Side::Old, Side::New}) {
        std::vector<int>& places = side == Side::Old ? m_oldPlaces : m_newPlaces;
        places.assign(static_cast<std::size_t>(sentences.claims(side)), -1);
        for (int claim = 0; claim < sentences.claims(side); ++claim) {
            if (!sentences.vector(side, claim))
                continue;
            places[static_cast<std::size_t>(claim)] = static_cast<int>(m_windows.size());
            m_windows.push_back(windowAround(sentences, side, claim));
        }
    }
}

int SentenceWindows::oneSided(int oldClaim, int newClaim) const
{
    const WholeVector* const oldVector = m_sentences.vector(Side::Old, oldClaim);
    const WholeVector* const newVector = m_sentences.vector(Side::New, newClaim);
    if (!oldVector || !newVector)
        return 0;
    const auto window = [this](int place) -> const WholeVector& {
        return m_windows[static_cast<std::size_t>(place)];
    };
    return std::max(cosine(*oldVector, window(m_newPlaces[static_cast<std::size_t>(newClaim)])),
                    cosine(window(m_oldPlaces[static_cast<std::size_t>(oldClaim)]), *newVector));
}

} // namespace palinode
