// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encoderweights.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>

namespace palinode {

namespace {

using namespace std::string_literals;

constexpr std::size_t headerSize = 64;
constexpr std::size_t entrySize = 64;
constexpr std::size_t nameSize = 32;

std::unexpected<Error> broken(const QString& why)
{
    return std::unexpected(Error{ErrorCode::ModelBroken, QStringLiteral("sentence-encoder-en.bin"), why});
}

// Far beyond what a model holds, and so small that no sum of the forward pass becomes infinite.
bool isSound(float number)
{
    return std::isfinite(number) && std::abs(number) <= 1000;
}

// The tensors by name. Each is asked for with the shape that it must have; what does not fit is remembered,
// and an empty tensor given in its place.
class Tensors
{
public:
    // False where the list itself cannot be read.
    bool read(std::span<const char> bytes)
    {
        const auto count = qFromLittleEndian<quint32>(bytes.data() + 12);
        if (count > (bytes.size() - headerSize) / entrySize)
            return false;
        for (std::size_t i = 0; i < count; ++i) {
            const char* entry = bytes.data() + headerSize + i * entrySize;
            const std::string_view name(entry, nameSize);
            const auto number = [&](std::size_t at) { return qFromLittleEndian<quint32>(entry + at); };
            m_tensors[std::string(name.substr(0, name.find('\0')))] = {
                number(32), number(36), number(40), qFromLittleEndian<quint64>(entry + 48)};
        }
        m_bytes = bytes;
        return true;
    }

    std::span<const char> bytesOf(const std::string& name, std::size_t rows, std::size_t columns)
    {
        return find(name, 0, rows, columns, 1);
    }

    std::vector<float> floats(const std::string& name, std::size_t rows, std::size_t columns)
    {
        const std::span<const char> bytes = find(name, 1, rows, columns, sizeof(float));
        std::vector<float> result(bytes.size() / sizeof(float));
        for (std::size_t i = 0; i < result.size(); ++i) {
            result[i] = std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.data() + i * sizeof(float)));
            if (!isSound(result[i]))
                remember(name);
        }
        return result;
    }

    EncoderNorm norm(const std::string& name, std::size_t width)
    {
        return {floats(name + "_g", 1, width), floats(name + "_be", 1, width)};
    }

    EncoderMatrix matrix(const std::string& name, std::size_t inputs, std::size_t outputs)
    {
        const std::span<const char> weights = bytesOf(name + "_w_q", inputs, outputs);
        std::vector<float> scales = floats(name + "_w_s", 1, outputs);
        std::vector<float> biases = floats(name + "_b", 1, outputs);
        if (!m_wrong.isEmpty())
            return {};
        return {weights, std::move(scales), std::move(biases)};
    }

    // The name of the first tensor that was not there, had another shape or held no sound numbers.
    [[nodiscard]] const QString& wrong() const { return m_wrong; }

private:
    struct Tensor
    {
        quint32 type;
        quint32 rows;
        quint32 columns;
        quint64 offset;
    };

    std::span<const char> find(const std::string& name, quint32 type, std::size_t rows, std::size_t columns,
                               std::size_t numberSize)
    {
        const auto found = m_tensors.find(name);
        const std::size_t size = rows * columns * numberSize;
        if (found == m_tensors.end() || found->second.type != type || found->second.rows != rows
            || found->second.columns != columns || found->second.offset > m_bytes.size()
            || size > m_bytes.size() - found->second.offset) {
            remember(name);
            return {};
        }
        return m_bytes.subspan(found->second.offset, size);
    }

    void remember(const std::string& name)
    {
        if (m_wrong.isEmpty())
            m_wrong = QString::fromStdString(name);
    }

    std::span<const char> m_bytes;
    std::unordered_map<std::string, Tensor> m_tensors;
    QString m_wrong;
};

struct Wave
{
    double sine;
    double cosine;
};

// Sine and cosine for x in 0..1e6, to within 1e-9 (1e-14 for the 0..127 of positions), by their Taylor
// series to the power 17 and 16 around the nearest quarter turn. Not the C library's, which has several for
// different processors.
Wave waveAt(double x)
{
    constexpr double quarter = 1.5707963267948966;
    const auto quarters = static_cast<int>(std::lround(x / quarter));
    const double r = x - quarters * quarter;
    Wave wave{0, 0};
    for (int power = 16; power >= 0; power -= 2) {
        wave.sine = 1 - wave.sine * (r * r) / ((power + 2) * (power + 3));
        wave.cosine = 1 - wave.cosine * (r * r) / ((power + 1) * (power + 2));
    }
    wave.sine *= r;
    switch (quarters % 4) {
    case 1:
        return {wave.cosine, -wave.sine};
    case 2:
        return {-wave.sine, -wave.cosine};
    case 3:
        return {-wave.cosine, wave.sine};
    default:
        return wave;
    }
}

// For each position i and frequency f: all sin(i f), then all cos(i f).
std::vector<float> signalsOf(const std::vector<float>& frequencies)
{
    const std::size_t half = frequencies.size();
    std::vector<float> result(EncoderWeights::positions * half * 2);
    for (std::size_t position = 0; position < EncoderWeights::positions; ++position) {
        float* row = result.data() + position * half * 2;
        for (std::size_t i = 0; i < half; ++i) {
            const Wave wave = waveAt(static_cast<double>(position) * double(std::abs(frequencies[i])));
            row[i] = static_cast<float>(frequencies[i] < 0 ? -wave.sine : wave.sine);
            row[half + i] = static_cast<float>(wave.cosine);
        }
    }
    return result;
}

EncoderLayer layerOf(Tensors& tensors, const std::string& name, std::size_t inputs)
{
    constexpr std::size_t width = EncoderWeights::width;
    EncoderLayer layer;
    layer.beforeAttention = tensors.norm(name + "ln1", inputs);
    layer.queriesKeysValues = tensors.matrix(name + "qkv", inputs, 3 * inputs);
    layer.attended = tensors.matrix(name + "o", inputs, width);
    if (inputs != width)
        layer.residual = tensors.matrix(name + "res", inputs, width);
    layer.beforeForward = tensors.norm(name + "ln2", width);
    layer.wider = tensors.matrix(name + "f1", width, EncoderWeights::forwardWidth);
    layer.narrower = tensors.matrix(name + "f2", EncoderWeights::forwardWidth, width);
    return layer;
}

} // namespace

EncoderMatrix::EncoderMatrix(std::span<const char> weights, std::vector<float> scales,
                             std::vector<float> biases)
    : m_scales(std::move(scales)), m_biases(std::move(biases)), m_inputs(weights.size() / m_scales.size())
{
    const std::size_t columns = outputs();
    m_lines.resize(weights.size() / (2 * panelColumns));
    for (std::size_t input = 0; input < m_inputs; input += 2) {
        const char* row = weights.data() + input * columns;
        for (std::size_t panel = 0; panel < columns / panelColumns; ++panel) {
            CacheLine& line = m_lines[panel * (m_inputs / 2) + input / 2];
            for (std::size_t i = 0; i < panelColumns; ++i) {
                const std::size_t column = panel * panelColumns + i;
                line.weights[2 * i] = static_cast<std::int8_t>(row[column]);
                line.weights[2 * i + 1] = static_cast<std::int8_t>(row[columns + column]);
            }
        }
    }
}

PackedMatrix EncoderMatrix::packed() const
{
    return {m_lines.front().weights.data(), m_scales.data(), m_biases.data(), m_inputs, outputs()};
}

int EncoderMatrix::limit() const
{
    const std::int64_t most = std::numeric_limits<std::int32_t>::max() / (128 * std::int64_t(m_inputs));
    return static_cast<int>(std::min<std::int64_t>(most, std::numeric_limits<std::int16_t>::max()));
}

Result<EncoderWeights> EncoderWeights::fromBytes(std::span<const char> bytes)
{
    if (bytes.size() < headerSize || std::memcmp(bytes.data(), "PALENC\0\0", 8) != 0)
        return broken(QStringLiteral("no sentence encoder"));
    if (qFromLittleEndian<quint32>(bytes.data() + 8) != 1)
        return broken(QStringLiteral("unknown version"));
    Tensors tensors;
    if (!tensors.read(bytes))
        return broken(QStringLiteral("sizes do not agree"));

    EncoderWeights result;
    result.embeddings = tensors.bytesOf("emb_q"s, pieces, embeddingWidth);
    result.embeddingScales = tensors.floats("emb_s"s, pieces, 1);
    const std::vector<float> frequencies = tensors.floats("freq"s, 1, embeddingWidth / 2);
    result.layers[0] = layerOf(tensors, "l0"s, embeddingWidth);
    result.layers[1] = layerOf(tensors, "l1"s, width);
    result.out = tensors.matrix("out"s, width, width);
    if (!tensors.wrong().isEmpty())
        return broken(tensors.wrong());
    result.positionSignals = signalsOf(frequencies);
    return result;
}

} // namespace palinode
