// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encoderpass.h"

#include <algorithm>
#include <cmath>

namespace palinode {

namespace {

using Texts = std::span<const std::span<const int>>;

void makeUnitLength(SentenceVector& vector)
{
    double squares = 0;
    for (const float number : vector)
        squares += double(number) * double(number);
    if (squares == 0)
        return;
    const double factor = 1 / std::sqrt(squares);
    for (float& number : vector)
        number = static_cast<float>(number * factor);
}

} // namespace

EncoderPass::EncoderPass(const EncoderWeights& weights, const EncoderKernels& kernels)
    : m_weights(weights), m_kernels(kernels)
{
}

void EncoderPass::run(Texts texts, std::span<SentenceVector> out)
{
    m_rows = 0;
    std::size_t longest = 0;
    for (const std::span<const int> text : texts) {
        m_rows += text.size();
        longest = std::max(longest, text.size());
    }
    constexpr std::size_t width = EncoderWeights::width;
    constexpr std::size_t wide = EncoderWeights::forwardWidth;
    m_state.resize(m_rows * width);
    m_nextState.resize(m_rows * width);
    m_normal.resize(m_rows * width);
    m_wide.resize(m_rows * wide);
    m_quantised.resize(m_rows * wide);
    m_units.resize(m_rows);
    m_scratch.resize(attentionScratch(longest, width));

    embed(texts);
    for (const EncoderLayer& one : m_weights.layers)
        layer(one, texts);
    pool(texts, out);
}

void EncoderPass::embed(Texts texts)
{
    constexpr std::size_t width = EncoderWeights::embeddingWidth;
    float* row = m_state.data();
    for (const std::span<const int> text : texts) {
        for (std::size_t i = 0; i < text.size(); ++i, row += width) {
            const auto piece = static_cast<std::size_t>(text[i]);
            const char* numbers = m_weights.embeddings.data() + piece * width;
            const float* signal = m_weights.positionSignals.data() + i * width;
            const float scale = m_weights.embeddingScales[piece];
            for (std::size_t j = 0; j < width; ++j)
                row[j] = static_cast<float>(static_cast<std::int8_t>(numbers[j])) * scale + signal[j];
        }
    }
}

void EncoderPass::layer(const EncoderLayer& layer, Texts texts)
{
    normalise(layer.beforeAttention);
    multiply(layer.queriesKeysValues, m_normal, m_rows, Finish::Store, m_wide);
    const std::size_t inputs = layer.queriesKeysValues.inputs();
    std::size_t row = 0;
    for (const std::span<const int> text : texts) {
        m_kernels.attend(m_wide.data() + row * 3 * inputs, text.size(), inputs, m_scratch.data(),
                         m_normal.data() + row * inputs);
        row += text.size();
    }
    if (layer.residual.inputs() > 0) {
        multiply(layer.residual, m_state, m_rows, Finish::Store, m_nextState);
        m_state.swap(m_nextState);
    }
    multiply(layer.attended, m_normal, m_rows, Finish::Add, m_state);
    normalise(layer.beforeForward);
    multiply(layer.wider, m_normal, m_rows, Finish::Rectify, m_wide);
    multiply(layer.narrower, m_wide, m_rows, Finish::Add, m_state);
}

void EncoderPass::pool(Texts texts, std::span<SentenceVector> out)
{
    constexpr std::size_t width = EncoderWeights::width;
    const float* row = m_state.data();
    float* mean = m_normal.data();
    for (const std::span<const int> text : texts) {
        std::fill_n(mean, width, 0.0F);
        for (std::size_t i = 0; i < text.size(); ++i, row += width) {
            for (std::size_t j = 0; j < width; ++j)
                mean[j] += row[j];
        }
        for (std::size_t j = 0; j < width; ++j)
            mean[j] /= static_cast<float>(text.size());
        mean += width;
    }
    multiply(m_weights.out, m_normal, texts.size(), Finish::Store, m_wide);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_kernels.squash(m_wide.data() + i * width, width);
        std::copy_n(m_wide.data() + i * width, width, out[i].begin());
        makeUnitLength(out[i]);
    }
}

void EncoderPass::normalise(const EncoderNorm& norm)
{
    const std::size_t width = norm.gain.size();
    for (std::size_t row = 0; row < m_rows; ++row)
        m_kernels.normalise(m_state.data() + row * width, norm.gain.data(), norm.bias.data(), width,
                            m_normal.data() + row * width);
}

void EncoderPass::multiply(const EncoderMatrix& matrix, const std::vector<float>& in, std::size_t rows,
                           Finish finish, std::vector<float>& out)
{
    const std::size_t width = matrix.inputs();
    for (std::size_t row = 0; row < rows; ++row)
        m_units[row] = m_kernels.quantise(in.data() + row * width, width, matrix.limit(),
                                          m_quantised.data() + row * width);
    m_kernels.multiply(matrix.packed(), m_quantised.data(), m_units.data(), rows, finish, out.data());
}

} // namespace palinode
