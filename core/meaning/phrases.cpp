// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/phrases.h"

#include "core/notice.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace palinode {

namespace {

constexpr double fine = 10'000; // weights are ten-thousandths

int whole(double weight)
{
    return static_cast<int>(std::lround(weight * fine));
}

// Ascending, each once.
std::vector<int> tidied(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    const auto repeated = std::ranges::unique(numbers);
    numbers.erase(repeated.begin(), repeated.end());
    return numbers;
}

// How much matter a stem carries, 0..1, by the rank of its commonest form: the words that carry grammar come
// first in every order of frequency, and from the thousandth on hardly one does.
std::vector<double> mattersOf(const Vocabulary& vocabulary)
{
    constexpr int fullFrom = 1000;
    std::vector<int> ranks(static_cast<std::size_t>(vocabulary.stemCount()), fullFrom);
    for (const WordType& type : vocabulary.types()) {
        int& rank = ranks[static_cast<std::size_t>(type.stem)];
        rank = std::min(rank, type.rank);
    }
    std::vector<double> matters(ranks.size());
    std::ranges::transform(ranks, matters.begin(), [](int rank) {
        return std::log(1 + rank / 10.0) / std::log(1 + fullFrom / 10.0);
    });
    return matters;
}

// Calls use(number) for each that two lists hold, both ascending.
void forEachShared(const std::vector<int>& a, const std::vector<int>& b, auto use)
{
    for (auto i = a.begin(), k = b.begin(); i != a.end() && k != b.end();) {
        if (*i == *k) {
            use(*i);
            ++i;
            ++k;
        } else if (*i < *k) {
            ++i;
        } else {
            ++k;
        }
    }
}

// Two stems that stand beside each other, and how many claims of each document hold them so.
struct Bigram
{
    int first;
    int second;
    int oldClaims;
    int newClaims;
};

// Numbers the bigrams of both documents as they come.
class BigramTable
{
public:
    // The numbers of a claim's bigrams, ascending, each once; counts the claim for each.
    std::vector<int> count(Side side, const std::vector<int>& stems)
    {
        std::vector<int> found;
        for (std::size_t w = 1; w < stems.size(); ++w)
            found.push_back(numberOf(stems[w - 1], stems[w]));
        found = tidied(std::move(found));
        for (const int number : found) {
            Bigram& bigram = m_bigrams[static_cast<std::size_t>(number)];
            ++(side == Side::Old ? bigram.oldClaims : bigram.newClaims);
        }
        return found;
    }

    [[nodiscard]] const std::vector<Bigram>& bigrams() const { return m_bigrams; }

private:
    int numberOf(int first, int second)
    {
        int& number = m_numbers[quint64(first) << 32 | quint64(second)];
        if (number == 0) { // not seen before
            m_bigrams.push_back({first, second, 0, 0});
            number = static_cast<int>(m_bigrams.size());
        }
        return number - 1;
    }

    QHash<quint64, int> m_numbers; ///< from 1, by both stems; for look-ups only
    std::vector<Bigram> m_bigrams;
};

} // namespace

PhraseSpace::PhraseSpace(const Vocabulary& vocabulary, const std::vector<double>& stemRarity,
                         const Rarity& rarity, const WordsOfClaims& oldWords, const WordsOfClaims& newWords)
{
    const std::vector<double> matters = mattersOf(vocabulary);
    m_weights.resize(matters.size());
    for (std::size_t stem = 0; stem < matters.size(); ++stem)
        m_weights[stem] = whole(stemRarity[stem] * matters[stem]);

    BigramTable table;
    const auto stemsOf = [&](const std::vector<int>& types) {
        std::vector<int> stems(types.size());
        std::ranges::transform(types, stems.begin(), [&](int type) {
            return vocabulary.types()[static_cast<std::size_t>(type)].stem;
        });
        return stems;
    };
    const auto fill = [&](Side side, const WordsOfClaims& words, std::vector<Claim>& claims) {
        claims.reserve(words.size());
        for (const ClaimWords& of : words) {
            const std::vector<int> stems = stemsOf(of.types);
            claims.push_back({tidied(stems), tidied(stemsOf(of.names)), table.count(side, stems)});
        }
    };
    fill(Side::Old, oldWords, m_old);
    fill(Side::New, newWords, m_new);

    m_bigramWeights.reserve(table.bigrams().size());
    for (const Bigram& bigram : table.bigrams()) {
        const double matter = std::max(matters[static_cast<std::size_t>(bigram.first)],
                                       matters[static_cast<std::size_t>(bigram.second)]);
        m_bigramWeights.push_back(whole(rarity(bigram.oldClaims, bigram.newClaims) * matter));
    }
    for (std::vector<Claim>* const side : {&m_old, &m_new}) {
        for (Claim& claim : *side) {
            std::erase_if(claim.bigrams, [&](int number) {
                const Bigram& bigram = table.bigrams()[static_cast<std::size_t>(number)];
                return bigram.oldClaims == 0 || bigram.newClaims == 0;
            });
        }
    }
}

SharedPhrases PhraseSpace::shared(int oldClaim, int newClaim) const
{
    const Claim& a = m_old[static_cast<std::size_t>(oldClaim)];
    const Claim& b = m_new[static_cast<std::size_t>(newClaim)];
    std::array<int, 3> rarest{}; // the heaviest first
    forEachShared(a.stems, b.stems, [&](int stem) {
        int weight = m_weights[static_cast<std::size_t>(stem)];
        for (int& place : rarest) {
            if (weight > place)
                std::swap(weight, place);
        }
    });
    int names = 0;
    forEachShared(a.names, b.names, [&](int stem) { names += m_weights[static_cast<std::size_t>(stem)]; });
    int bigrams = 0;
    forEachShared(a.bigrams, b.bigrams,
                  [&](int bigram) { bigrams += m_bigramWeights[static_cast<std::size_t>(bigram)]; });
    return {bigrams / fine, names / fine, (rarest[0] + rarest[1] + rarest[2]) / fine};
}

} // namespace palinode
