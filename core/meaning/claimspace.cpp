// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/claimspace.h"

#include "core/meaning/rarity.h"
#include "core/meaning/scores.h"
#include "core/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace palinode {

namespace {

using MeanVector = std::array<double, WordVectors::dimensions>;

constexpr std::size_t claimsBetweenPolls = 256;

// What a word type weighs in each of the scores.
struct TypeWeights
{
    double tf;
    double al;
    double si;
};

// Smooth inverse frequency (Arora et al., 2017): a / (a + p), with p from the rank by Zipf's law.
double smoothInverseFrequency(int rank)
{
    constexpr double a = 3e-4;
    constexpr double zipf = 13.318;
    const double p = 1.0 / (zipf * rank);
    return a / (a + p);
}

// How many claims hold each stem.
std::vector<int> claimsWithStem(const WordsOfClaims& claims, const Vocabulary& vocabulary)
{
    std::vector<int> count(static_cast<std::size_t>(vocabulary.stemCount()), 0);
    std::vector<std::size_t> lastSeen(count.size(), claims.size());
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
        for (const int type : claims[claim].types) {
            const auto stem =
                static_cast<std::size_t>(vocabulary.types()[static_cast<std::size_t>(type)].stem);
            if (std::exchange(lastSeen[stem], claim) != claim)
                ++count[stem];
        }
    }
    return count;
}

// How rare each stem is.
std::vector<double> raritiesOf(const Vocabulary& vocabulary, const Rarity& rarity,
                               const WordsOfClaims& oldWords, const WordsOfClaims& newWords)
{
    const std::vector<int> oldClaims = claimsWithStem(oldWords, vocabulary);
    const std::vector<int> newClaims = claimsWithStem(newWords, vocabulary);
    std::vector<double> rarities(oldClaims.size());
    std::ranges::transform(oldClaims, newClaims, rarities.begin(), rarity);
    return rarities;
}

std::vector<TypeWeights> weightsOf(const Vocabulary& vocabulary, const std::vector<double>& stemRarity)
{
    std::vector<TypeWeights> weights;
    weights.reserve(vocabulary.types().size());
    for (const WordType& type : vocabulary.types()) {
        const double rarity = stemRarity[static_cast<std::size_t>(type.stem)];
        weights.push_back({std::log(1 + type.rank / 10.0) * rarity,
                           std::max(0.001, std::log(1 + type.rank / 100.0) * rarity),
                           smoothInverseFrequency(type.rank)});
    }
    return weights;
}

bool normalise(MeanVector& vector)
{
    double square = 0;
    for (const double number : vector)
        square += number * number;
    constexpr double nothing = 1e-12;
    const double scale = square > nothing ? 1 / std::sqrt(square) : 0;
    for (double& number : vector)
        number *= scale;
    return scale > 0;
}

void setVector(ClaimNumbers& claim, const MeanVector& vector)
{
    std::ranges::transform(vector, claim.vector.begin(),
                           [](double number) { return static_cast<float>(number); });
}

// Stems ascending, each once, of length 1.
void tidyStems(std::vector<StemWeight>& stems)
{
    std::ranges::sort(stems, {}, &StemWeight::stem);
    std::vector<StemWeight> merged;
    merged.reserve(stems.size());
    for (const StemWeight& stem : stems) {
        if (!merged.empty() && merged.back().stem == stem.stem)
            merged.back().weight += stem.weight;
        else
            merged.push_back(stem);
    }
    double square = 0;
    for (const StemWeight& stem : merged)
        square += double(stem.weight) * stem.weight;
    const double scale = square > 0 ? 1 / std::sqrt(square) : 0;
    for (StemWeight& stem : merged)
        stem.weight = static_cast<float>(stem.weight * scale);
    stems = std::move(merged);
}

// The numbers of one claim; its sentence vector not yet centred.
ClaimNumbers numbersOf(std::vector<int> words, const Vocabulary& vocabulary,
                       const std::vector<TypeWeights>& weights, const std::vector<MeanVector>& unitVectors)
{
    ClaimNumbers claim;
    claim.words = static_cast<int>(words.size());
    std::ranges::sort(words);
    MeanVector sum{};
    for (auto first = words.begin(); first != words.end();) {
        const auto last = std::upper_bound(first, words.end(), *first);
        const auto times = static_cast<double>(last - first);
        const auto type = static_cast<std::size_t>(*first);
        first = last;
        claim.types.push_back(static_cast<int>(type));
        claim.weights.push_back(static_cast<float>(weights[type].al * times));
        claim.weightSum += claim.weights.back();
        claim.stems.push_back({vocabulary.types()[type].stem, static_cast<float>(weights[type].tf * times)});
        if (vocabulary.types()[type].row >= 0) {
            for (std::size_t d = 0; d < sum.size(); ++d)
                sum[d] += weights[type].si * times * unitVectors[type][d];
        }
    }
    tidyStems(claim.stems);
    normalise(sum);
    setVector(claim, sum);
    return claim;
}

bool isNone(const ClaimNumbers& claim)
{
    return std::ranges::all_of(claim.vector, [](float number) { return number == 0; });
}

// Takes the mean of all sentence vectors away from each: what all claims share tells none from another.
void centre(std::vector<ClaimNumbers>& oldClaims, std::vector<ClaimNumbers>& newClaims)
{
    if (oldClaims.size() + newClaims.size() <= 2)
        return;
    MeanVector mean{};
    int vectors = 0;
    for (const auto* side : {&oldClaims, &newClaims}) {
        for (const ClaimNumbers& claim : *side) {
            vectors += isNone(claim) ? 0 : 1;
            for (std::size_t d = 0; d < mean.size(); ++d)
                mean[d] += claim.vector[d];
        }
    }
    for (auto* side : {&oldClaims, &newClaims}) {
        for (ClaimNumbers& claim : *side) {
            if (isNone(claim))
                continue;
            MeanVector centred{};
            for (std::size_t d = 0; d < centred.size(); ++d)
                centred[d] = claim.vector[d] - mean[d] / vectors;
            normalise(centred);
            setVector(claim, centred);
        }
    }
}

std::vector<MeanVector> unitVectorsOf(const Vocabulary& vocabulary)
{
    std::vector<MeanVector> result(vocabulary.types().size());
    for (std::size_t t = 0; t < result.size(); ++t) {
        if (vocabulary.types()[t].row < 0)
            continue;
        std::ranges::copy(vocabulary.vectors()->row(vocabulary.types()[t].row), result[t].begin());
        normalise(result[t]);
    }
    return result;
}

Result<WordsOfClaims> split(const QStringList& claims, Vocabulary& vocabulary, const Progress& progress)
{
    WordsOfClaims words;
    words.reserve(static_cast<std::size_t>(claims.size()));
    for (const QString& claim : claims) {
        if (words.size() % claimsBetweenPolls == 0 && progress.isCancelled())
            return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
        words.push_back(vocabulary.wordsOf(claim));
    }
    return words;
}

} // namespace

double Scores::al() const
{
    const double sum = double(forward) + backward;
    return sum > 0 ? 2.0 * forward * backward / sum : 0;
}

ClaimSpace::ClaimSpace(const Vocabulary& vocabulary)
    : m_similarity(vocabulary),
      m_stemCount(vocabulary.stemCount()),
      m_hasVectors(vocabulary.vectors() != nullptr)
{
}

Result<ClaimSpace> ClaimSpace::build(const QStringList& oldClaims, const QStringList& newClaims,
                                     const QString& languageTag, const Progress& progress,
                                     WordKnowledge knowledge)
{
    const WordVectors* table = nullptr;
    if (knowledge == WordKnowledge::Vectors && (languageTag == u"en" || languageTag.startsWith(u"en-"))) {
        const Result<const WordVectors*> loaded = WordVectors::bundled();
        if (!loaded)
            return std::unexpected(loaded.error());
        table = *loaded;
    }
    Vocabulary vocabulary(languageTag, table);
    const Result<WordsOfClaims> oldWords = split(oldClaims, vocabulary, progress);
    if (!oldWords)
        return std::unexpected(oldWords.error());
    const Result<WordsOfClaims> newWords = split(newClaims, vocabulary, progress);
    if (!newWords)
        return std::unexpected(newWords.error());

    const Rarity rarity(oldWords->size() + newWords->size());
    const std::vector<double> stemRarity = raritiesOf(vocabulary, rarity, *oldWords, *newWords);
    const std::vector<TypeWeights> weights = weightsOf(vocabulary, stemRarity);
    const std::vector<MeanVector> unitVectors = unitVectorsOf(vocabulary);
    ClaimSpace space(vocabulary);
    const auto fill = [&](const WordsOfClaims& words, std::vector<ClaimNumbers>& claims) {
        claims.resize(words.size());
        parallelFor(words.size(), claimsBetweenPolls, [&](std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last && !progress.isCancelled(); ++i)
                claims[i] = numbersOf(words[i].types, vocabulary, weights, unitVectors);
        });
    };
    fill(*oldWords, space.m_old);
    fill(*newWords, space.m_new);
    if (progress.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    centre(space.m_old, space.m_new);
    space.m_phrases = PhraseSpace(vocabulary, stemRarity, rarity, *oldWords, *newWords);
    return space;
}

const ClaimNumbers& ClaimSpace::claim(Side side, int number) const
{
    return (side == Side::Old ? m_old : m_new)[static_cast<std::size_t>(number)];
}

Scores ClaimSpace::mixed(const ClaimNumbers& a, const ClaimNumbers& b, Covering covering) const
{
    const auto rounded = [](double score) {
        return static_cast<std::int16_t>(std::clamp(std::lround(score * 10000), -10000L, 10000L));
    };
    Scores result;
    result.tf = rounded(stemOverlap(a, b));
    result.forward = rounded(covering.forward);
    result.backward = rounded(covering.backward);
    result.si = rounded(vectorCosine(a, b));
    const double mix = m_hasVectors
        ? VectorMix::tf * result.tf + VectorMix::al * result.al() + VectorMix::si * result.si
        : StemMix::tf * result.tf + StemMix::al * result.al();
    result.points = rounded(std::max(0.0, mix) / 10000);
    return result;
}

Scores ClaimSpace::scores(int oldClaim, int newClaim) const
{
    const ClaimNumbers& a = claim(Side::Old, oldClaim);
    const ClaimNumbers& b = claim(Side::New, newClaim);
    return mixed(a, b, softAlignment(a, b, m_similarity));
}

std::vector<const ClaimNumbers*> ClaimSpace::numbers(Side side, const std::vector<int>& claims) const
{
    std::vector<const ClaimNumbers*> result;
    result.reserve(claims.size());
    for (const int number : claims)
        result.push_back(&claim(side, number));
    return result;
}

std::vector<Scores> ClaimSpace::scoresOfAll(const std::vector<int>& oldClaims,
                                            const std::vector<int>& newClaims, const Progress& progress) const
{
    const std::vector<const ClaimNumbers*> olds = numbers(Side::Old, oldClaims);
    const std::vector<const ClaimNumbers*> news = numbers(Side::New, newClaims);
    const std::vector<Covering> coverings = softAlignments(olds, news, m_similarity, progress);
    std::vector<Scores> result(coverings.size());
    parallelFor(olds.size(), 8, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            for (std::size_t k = 0; k < news.size(); ++k)
                result[i * news.size() + k] = mixed(*olds[i], *news[k], coverings[i * news.size() + k]);
        }
    });
    return result;
}

int ClaimSpace::coveredBy(Side side, int number, const std::vector<int>& others) const
{
    const double share = palinode::coveredBy(
        claim(side, number), numbers(side == Side::Old ? Side::New : Side::Old, others), m_similarity);
    return static_cast<int>(std::lround(share * 10000));
}

} // namespace palinode
