// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The sentence encoder of a program that is built without it (CMake's PALINODE_ENCODER).

#include "core/meaning/sentenceencoder.h"

namespace palinode {

namespace {

std::unexpected<Error> missing()
{
    return std::unexpected(Error{ErrorCode::ModelMissing, {}, {}});
}

} // namespace

bool SentenceEncoder::isBuiltIn()
{
    return false;
}

Result<const SentenceEncoder*> SentenceEncoder::bundled()
{
    return missing();
}

Result<SentenceEncoder> SentenceEncoder::fromBytes(std::span<const char> /*model*/,
                                                   std::span<const char> /*pieces*/)
{
    return missing();
}

// No encoder exists that could be asked the following.

SentenceEncoder SentenceEncoder::withPlainInstructions() const
{
    return *this;
}

Result<std::vector<SentenceVector>> SentenceEncoder::encode(const QStringList& /*texts*/,
                                                            const Progress& /*progress*/,
                                                            const Listener& /*listener*/) const
{
    return missing();
}

} // namespace palinode
