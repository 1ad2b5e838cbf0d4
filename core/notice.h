// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace palinode {

/// Something the reader must be told beside the result (promise 8, "say so"). Worded by report/wording.
enum class NoticeCode {
    TextStruckOut, ///< words struck out in the file (~~so~~) are left out; count: passages
    EncodingGuessed, ///< detail: the encoding
    CharactersReplaced, ///< count: how many
    LongClaimsCut, ///< claims longer than the bound were cut at a space; count: how many cuts
    LanguagesDiffer, ///< detail: "de, en"
    NoWordVectors, ///< no vectors for this language, exact stems only; detail: the language tag
    NoSentenceEncoder, ///< the program was built without it: claims worded wholly anew are harder to find
    EncodingBounded, ///< unsettled claims beyond the sentence encoder's budget; count: how many
    PinsNotKept, ///< pins that contradict each other or name no claim; count: how many
    NoLexicon, ///< no cue lexicon for this language; detail: the language tag
    MatchingBounded, ///< pairs not scored, or not weighed against all others, for the budget; count: claims
    DifferenceBounded, ///< word differences too large to be found word by word; count: pairs concerned
    LexiconSkipped, ///< a user's cue definition that cannot be read; detail: its file, count: the line, or 0
    LexiconNameTaken, ///< a sound one with the name of another, whose version is no lower; detail: its file
};

enum class Side { Old, New };

struct Notice
{
    NoticeCode code;
    QString detail;
    qint64 count = 0;

    bool operator==(const Notice&) const = default;
};

} // namespace palinode
