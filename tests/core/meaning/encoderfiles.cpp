// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encoderfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace palinode {

std::vector<ReferenceText> referenceTexts()
{
    QFile file(QStringLiteral(PALINODE_TEST_DATA "/encoder/sentence-encoder-reference.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no reference vectors");
    std::vector<ReferenceText> result;
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto& value : entries) {
        const QJsonObject entry = value.toObject();
        ReferenceText& text = result.emplace_back();
        text.text = entry[u"text"].toString();
        const QJsonArray pieces = entry[u"ids"].toArray();
        for (const auto& piece : pieces)
            text.pieces.push_back(piece.toInt());
        const QJsonArray numbers = entry[u"embedding"].toArray();
        for (const auto& number : numbers)
            text.vector.push_back(number.toDouble());
    }
    return result;
}

QByteArray bundledModel(const QString& name)
{
    QFile file(u":/palinode/models/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a model is not in the program");
    return file.readAll();
}

} // namespace palinode
