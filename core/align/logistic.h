// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/align/linkweights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace palinode {

/// The place of an OwnFeature, ContextFeature or JoinFeature among its features.
[[nodiscard]] constexpr std::size_t at(auto feature)
{
    return static_cast<std::size_t>(feature);
}

/// To ten-thousandths, as all that is decided on.
[[nodiscard]] inline double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

/// ln(p / (1 − p)) of a probability, kept off 0 and 1.
[[nodiscard]] inline double logOdds(double probability)
{
    const double p = std::clamp(probability, 1e-4, 1 - 1e-4);
    return std::log(p / (1 - p));
}

/// The probability that a model gives, rounded.
template <std::size_t count>
[[nodiscard]] double logistic(const LogisticWeights<count>& model, const std::array<double, count>& features)
{
    double sum = model.bias;
    for (std::size_t f = 0; f < count; ++f)
        sum += model.weights[f] * features[f];
    return rounded(1 / (1 + std::exp(-sum)));
}

/// The weights for a pair: by whether the sentence encoder was asked, and whether there are word vectors.
[[nodiscard]] inline const LinkWeights& weightsFor(bool hasUs, bool hasVectors)
{
    return hasUs ? encoderWeights : hasVectors ? vectorWeights : stemWeights;
}

} // namespace palinode
