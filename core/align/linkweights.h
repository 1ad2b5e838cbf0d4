// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>

namespace palinode {

/// What the first pass looks at.
enum class OwnFeature {
    Score, ///< S_U or S_G
    ScoreSquared,
    Tf,
    Si,
    Us,
    LeastCover, ///< the lesser of how far each claim's words have a like in the other
    MostCover,
    LeastMargin, ///< the lesser of the scores above the best other candidate of either claim
    MostMargin,
    LeastLength, ///< ln of the shorter claim's words
    LengthRatio, ///< |ln| of the lengths' ratio
    Distance, ///< between the relative places in the documents, 0..1
    BothHeadings,
    OneHeading,
    Neighbour, ///< the better score of the pairs before and behind
    BothNeighbours, ///< the lesser one
    Context, ///< scores along the diagonal, three claims each way, one aside
    Section, ///< score of the headings above
    HasSection,
    Crossing, ///< share of the settled pairs that it crosses
    Genre, ///< mean best score of all claims of both documents
    IdenticalShare, ///< share of claims in settled pairs
    Bigrams, ///< ln(1 + what the bigrams in both weigh)
    Names, ///< ln(1 + what the names and numbers in both weigh)
    ThreeRarest, ///< what the three rarest stems in both weigh, 0..3
    OneSidedWindow, ///< the better cosine of either claim with the other and its neighbours, −1..1
};
inline constexpr std::size_t ownFeatureCount = static_cast<std::size_t>(OwnFeature::OneSidedWindow) + 1;
using OwnFeatures = std::array<double, ownFeatureCount>;

/// What the second pass looks at besides; likelihoods are those of the first pass, 1 for settled pairs.
enum class ContextFeature {
    LogOdds, ///< of the first pass
    Neighbour,
    BothNeighbours,
    Context, ///< along the diagonal, three claims each way, two aside
    Aside, ///< the same claim with the other's neighbour
    Crossing, ///< share of the likely pairs that it crosses
    LeastRival, ///< the less likely of the likeliest other candidates of either claim
    MostRival,
};
inline constexpr std::size_t contextFeatureCount = static_cast<std::size_t>(ContextFeature::MostRival) + 1;
using ContextFeatures = std::array<double, contextFeatureCount>;

/// What decides whether a claim joins a link that stands (1:n, n:1).
enum class JoinFeature {
    Score,
    LogOdds, ///< of the pair as a link of its own
    ScoreShare, ///< of the joining claim's best score
    Adjacent, ///< stands beside the claim that it joins
    Distance, ///< claims between them, 10 at most, in tenths
    Gain, ///< how much more of the partner's words both together cover
    GainShare, ///< of what was left to cover
    JoinerCovered, ///< how far the joining claim's words have a like in the partner
    PartnerCovered, ///< how far the joining claim alone covers the partner
    Joint, ///< how far both together cover it
    LengthRatio,
    Lead, ///< score above that of the link
    LinkCovered, ///< how far the claim that it joins covers the partner
};
inline constexpr std::size_t joinFeatureCount = static_cast<std::size_t>(JoinFeature::LinkCovered) + 1;
using JoinFeatures = std::array<double, joinFeatureCount>;

/// A logistic regression: probability = 1 / (1 + e^−(bias + Σ weight · feature)).
template <std::size_t count>
struct LogisticWeights
{
    double bias = 0;
    std::array<double, count> weights{};
};

/// The weights for what the scores know: stems alone, word vectors, the sentence encoder too.
struct LinkWeights
{
    LogisticWeights<ownFeatureCount> first;
    LogisticWeights<ownFeatureCount + contextFeatureCount> second;
    LogisticWeights<joinFeatureCount> join;
};

extern const LinkWeights stemWeights;
extern const LinkWeights vectorWeights;
extern const LinkWeights encoderWeights;

} // namespace palinode
