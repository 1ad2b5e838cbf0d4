// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/keptplace.h"

#include "ui/findings/findingtext.h"
#include "ui/reading/marks.h"

#include <algorithm>

namespace palinode {

namespace {

bool shareWords(const QList<TextRange>& some, const QList<TextRange>& others)
{
    return std::ranges::any_of(some, [&](TextRange one) {
        return std::ranges::any_of(
            others, [&](TextRange other) { return one.start < other.end && other.start < one.end; });
    });
}

} // namespace

KeptPlace::Texts KeptPlace::textsOf(const Document& oldDocument, const Document& newDocument) const
{
    if (!comparison)
        return Texts::Other;
    const QString& oldText = comparison->oldStatement.document.text;
    const QString& newText = comparison->newStatement.document.text;
    if (oldDocument.text == oldText && newDocument.text == newText)
        return Texts::Same;
    return oldDocument.text == newText && newDocument.text == oldText ? Texts::Swapped : Texts::Other;
}

int KeptPlace::findingIn(const Comparison& other) const
{
    const Texts texts = textsOf(other.oldStatement.document, other.newStatement.document);
    const Finding* kept = comparison ? findingById(*comparison, finding) : nullptr;
    if (!kept || texts == Texts::Other)
        return 0;
    const auto keptWords = [&](Side side) {
        return findingPassages(*comparison, *kept, texts == Texts::Swapped ? otherSide(side) : side);
    };
    const QList<TextRange> oldWords = keptWords(Side::Old);
    const QList<TextRange> newWords = keptWords(Side::New);
    int near = 0;
    for (const Finding& candidate : other.findings) {
        const QList<TextRange> oldPassages = findingPassages(other, candidate, Side::Old);
        const QList<TextRange> newPassages = findingPassages(other, candidate, Side::New);
        if (oldPassages == oldWords && newPassages == newWords)
            return candidate.id;
        if (near == 0 && (shareWords(oldPassages, oldWords) || shareWords(newPassages, newWords)))
            near = candidate.id;
    }
    return near;
}

} // namespace palinode
