// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace palinode {

/// A text of sentence-encoder-reference.json with what the model in full precision makes of it.
struct ReferenceText
{
    QString text;
    std::vector<int> pieces;
    std::vector<double> vector;
};

[[nodiscard]] std::vector<ReferenceText> referenceTexts();

/// A model from the program's resources, by its file's name.
[[nodiscard]] QByteArray bundledModel(const QString& name);

[[nodiscard]] inline std::span<const char> spanOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace palinode
