// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/scores.h"

#include "core/parallel.h"

#include <algorithm>

namespace palinode {

namespace {

// The distinct types of some claims, and for each claim the places of its types among them.
struct TypeTable
{
    std::vector<int> types;
    std::vector<std::vector<std::size_t>> placesOf;

    explicit TypeTable(const std::vector<const ClaimNumbers*>& claims)
    {
        for (const ClaimNumbers* claim : claims)
            types.insert(types.end(), claim->types.begin(), claim->types.end());
        std::ranges::sort(types);
        const auto repeated = std::ranges::unique(types);
        types.erase(repeated.begin(), repeated.end());
        for (const ClaimNumbers* claim : claims) {
            std::vector<std::size_t>& places = placesOf.emplace_back();
            places.reserve(claim->types.size());
            for (const int type : claim->types)
                places.push_back(
                    static_cast<std::size_t>(std::ranges::lower_bound(types, type) - types.begin()));
        }
    }
};

// How well each claim of `from` is covered by each of `to`: Σ w · best partner / Σ w, row by row of `from`.
std::vector<double> coverings(const std::vector<const ClaimNumbers*>& from, const TypeTable& fromTypes,
                              const TypeTable& toTypes, const WordSimilarity& similarity,
                              const Progress& progress)
{
    const std::size_t columns = toTypes.placesOf.size();
    std::vector<float> best(fromTypes.types.size() * columns);
    parallelFor(fromTypes.types.size(), 16, [&](std::size_t first, std::size_t last) {
        std::vector<float> row(toTypes.types.size());
        for (std::size_t t = first; t < last && !progress.isCancelled(); ++t) {
            for (std::size_t other = 0; other < row.size(); ++other)
                row[other] = similarity(fromTypes.types[t], toTypes.types[other]);
            for (std::size_t claim = 0; claim < columns; ++claim) {
                float highest = 0;
                for (const std::size_t place : toTypes.placesOf[claim])
                    highest = std::max(highest, row[place]);
                best[t * columns + claim] = highest;
            }
        }
    });
    std::vector<double> result(from.size() * columns, 0);
    parallelFor(from.size(), 16, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            double* const sums = result.data() + i * columns;
            for (std::size_t k = 0; k < from[i]->types.size(); ++k) {
                const double weight = from[i]->weights[k];
                const float* const bests = best.data() + fromTypes.placesOf[i][k] * columns;
                for (std::size_t claim = 0; claim < columns; ++claim)
                    sums[claim] += weight * bests[claim];
            }
            for (std::size_t claim = 0; claim < columns && from[i]->weightSum > 0; ++claim)
                sums[claim] /= from[i]->weightSum;
        }
    });
    return result;
}

} // namespace

double stemOverlap(const ClaimNumbers& a, const ClaimNumbers& b)
{
    double sum = 0;
    for (auto i = a.stems.begin(), k = b.stems.begin(); i != a.stems.end() && k != b.stems.end();) {
        if (i->stem == k->stem)
            sum += double(i++->weight) * k++->weight;
        else if (i->stem < k->stem)
            ++i;
        else
            ++k;
    }
    return sum;
}

Covering softAlignment(const ClaimNumbers& a, const ClaimNumbers& b, const WordSimilarity& similarity)
{
    if (a.types.empty() || b.types.empty())
        return {};
    thread_local std::vector<float> bestForB;
    bestForB.assign(b.types.size(), 0);
    double forward = 0;
    for (std::size_t i = 0; i < a.types.size(); ++i) {
        float best = 0;
        for (std::size_t k = 0; k < b.types.size(); ++k) {
            const float value = similarity(a.types[i], b.types[k]);
            best = std::max(best, value);
            bestForB[k] = std::max(bestForB[k], value);
        }
        forward += double(a.weights[i]) * best;
    }
    double backward = 0;
    for (std::size_t k = 0; k < b.types.size(); ++k)
        backward += double(b.weights[k]) * bestForB[k];
    return {forward / a.weightSum, backward / b.weightSum};
}

double coveredBy(const ClaimNumbers& claim, const std::vector<const ClaimNumbers*>& others,
                 const WordSimilarity& similarity)
{
    double covered = 0;
    for (std::size_t i = 0; i < claim.types.size(); ++i) {
        float best = 0;
        for (const ClaimNumbers* other : others) {
            for (const int type : other->types)
                best = std::max(best, similarity(claim.types[i], type));
        }
        covered += double(claim.weights[i]) * best;
    }
    return claim.weightSum > 0 ? covered / claim.weightSum : 0;
}

double vectorCosine(const ClaimNumbers& a, const ClaimNumbers& b)
{
    double sum = 0;
    for (std::size_t d = 0; d < a.vector.size(); ++d)
        sum += double(a.vector[d]) * b.vector[d];
    return sum;
}

std::vector<Covering> softAlignments(const std::vector<const ClaimNumbers*>& as,
                                     const std::vector<const ClaimNumbers*>& bs,
                                     const WordSimilarity& similarity, const Progress& progress)
{
    const TypeTable aTypes(as);
    const TypeTable bTypes(bs);
    const std::vector<double> forward = coverings(as, aTypes, bTypes, similarity, progress);
    const std::vector<double> backward = coverings(bs, bTypes, aTypes, similarity, progress);
    std::vector<Covering> result(forward.size());
    for (std::size_t i = 0; i < as.size(); ++i) {
        for (std::size_t k = 0; k < bs.size(); ++k)
            result[i * bs.size() + k] = {forward[i * bs.size() + k], backward[k * as.size() + i]};
    }
    return result;
}

} // namespace palinode
