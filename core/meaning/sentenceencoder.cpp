// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/sentenceencoder.h"

#include "core/meaning/encoderpass.h"
#include "core/meaning/wordpieces.h"
#include "core/parallel.h"

#include <QResource>

#include <atomic>
#include <mutex>
#include <thread>

namespace palinode {

namespace {

// Pieces that are worked on together: enough that the weights are read seldom, few enough that their numbers
// stay in the processor's cache and that a run can be cancelled soon.
constexpr std::size_t batchPieces = 192;
constexpr std::size_t textsAtOnce = 32;

static_assert(batchPieces >= SentenceEncoder::longestText);
static_assert(SentenceEncoder::longestText == EncoderWeights::positions);

struct Batch
{
    std::vector<std::size_t> texts; // their places in the caller's list
    std::vector<std::span<const int>> pieces;
};

std::vector<std::vector<int>> piecesOf(const QStringList& texts, const WordPieces& pieces,
                                       const Progress& progress)
{
    std::vector<std::vector<int>> result(static_cast<std::size_t>(texts.size()));
    parallelFor(result.size(), textsAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last && !progress.isCancelled(); ++i) {
            const QString& text = texts[static_cast<qsizetype>(i)];
            if (QStringView(text).trimmed().isEmpty())
                continue;
            result[i] = pieces.pieces(text);
            result[i].resize(std::min(result[i].size(), SentenceEncoder::longestText));
        }
    });
    return result;
}

std::vector<Batch> batchesOf(const std::vector<std::vector<int>>& pieces)
{
    std::vector<Batch> result;
    std::size_t room = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (pieces[i].empty())
            continue;
        if (pieces[i].size() > room) {
            result.emplace_back();
            room = batchPieces;
        }
        room -= pieces[i].size();
        result.back().texts.push_back(i);
        result.back().pieces.emplace_back(pieces[i]);
    }
    return result;
}

// The passes that no thread works with, so that their memory is used again.
class IdlePasses
{
public:
    IdlePasses(const EncoderWeights& weights, const EncoderKernels& kernels)
        : m_weights(weights), m_kernels(kernels)
    {
    }

    std::unique_ptr<EncoderPass> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_passes.empty())
            return std::make_unique<EncoderPass>(m_weights, m_kernels);
        std::unique_ptr<EncoderPass> pass = std::move(m_passes.back());
        m_passes.pop_back();
        return pass;
    }

    void give(std::unique_ptr<EncoderPass> pass)
    {
        const std::scoped_lock lock(m_mutex);
        m_passes.push_back(std::move(pass));
    }

private:
    const EncoderWeights& m_weights;
    const EncoderKernels& m_kernels;
    std::mutex m_mutex; // guards what follows
    std::vector<std::unique_ptr<EncoderPass>> m_passes;
};

std::span<const char> bytesOf(const QResource& resource)
{
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression)
        return {};
    return {reinterpret_cast<const char*>(resource.data()), static_cast<std::size_t>(resource.size())};
}

} // namespace

bool SentenceEncoder::isBuiltIn()
{
    return true;
}

Result<const SentenceEncoder*> SentenceEncoder::bundled()
{
    static const Result<SentenceEncoder> encoder = [] {
        static const QResource model(QStringLiteral(":/palinode/models/sentence-encoder-en.bin"));
        const QResource pieces(QStringLiteral(":/palinode/models/sentence-encoder-en.spm"));
        return fromBytes(bytesOf(model), bytesOf(pieces));
    }();
    if (!encoder)
        return std::unexpected(encoder.error());
    return &*encoder;
}

Result<SentenceEncoder> SentenceEncoder::fromBytes(std::span<const char> model, std::span<const char> pieces)
{
    Result<EncoderWeights> weights = EncoderWeights::fromBytes(model);
    if (!weights)
        return std::unexpected(weights.error());
    Result<WordPieces> words = WordPieces::fromBytes(pieces);
    if (!words)
        return std::unexpected(words.error());
    if (words->count() != EncoderWeights::pieces)
        return std::unexpected(Error{ErrorCode::ModelBroken, QStringLiteral("sentence-encoder-en.spm"),
                                     QStringLiteral("not the pieces of the model")});
    SentenceEncoder result;
    result.m_weights = std::make_shared<const EncoderWeights>(*std::move(weights));
    result.m_pieces = std::make_shared<const WordPieces>(*std::move(words));
    result.m_kernels = &fastestKernels();
    return result;
}

SentenceEncoder SentenceEncoder::withPlainInstructions() const
{
    SentenceEncoder result = *this;
    result.m_kernels = &plainKernels();
    return result;
}

Result<std::vector<SentenceVector>> SentenceEncoder::encode(const QStringList& texts,
                                                            const Progress& progress,
                                                            const Listener& listener) const
{
    const std::vector<std::vector<int>> pieces = piecesOf(texts, *m_pieces, progress);
    const std::vector<Batch> batches = batchesOf(pieces);
    std::vector<SentenceVector> result(pieces.size(), SentenceVector{});
    const std::thread::id caller = std::this_thread::get_id();
    std::atomic<std::size_t> done = 0;
    IdlePasses passes(*m_weights, *m_kernels);
    parallelFor(batches.size(), 1, [&](std::size_t number, std::size_t) {
        if (progress.isCancelled())
            return;
        const Batch& batch = batches[number];
        std::vector<SentenceVector> vectors(batch.texts.size());
        std::unique_ptr<EncoderPass> pass = passes.take();
        pass->run(batch.pieces, vectors);
        passes.give(std::move(pass));
        for (std::size_t i = 0; i < vectors.size(); ++i)
            result[batch.texts[i]] = vectors[i];
        const std::size_t now = done.fetch_add(1) + 1;
        if (listener && std::this_thread::get_id() == caller)
            listener(static_cast<double>(now) / static_cast<double>(batches.size()));
    });
    if (progress.isCancelled())
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    return result;
}

} // namespace palinode
