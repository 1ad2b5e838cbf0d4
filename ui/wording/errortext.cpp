// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording/errortext.h"

#include <QCoreApplication>

#include <utility>

namespace palinode {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

/// "sentence (detail)." or "sentence." where there is no detail.
QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? ErrorText::tr("%1.").arg(sentence)
                            : ErrorText::tr("%1 (%2).").arg(sentence, detail);
}

} // namespace

QString errorText(const Error& error)
{
    // Details come from the system or from a file: they stay on the line.
    const QString detail = error.detail.simplified();
    switch (error.code) {
    case ErrorCode::FileMissing:
        return ErrorText::tr("There is no such file.");
    case ErrorCode::FileUnreadable:
        return withDetail(ErrorText::tr("The file cannot be read"), detail);
    case ErrorCode::FileIsFolder:
        return ErrorText::tr("This is a folder; give a file in it.");
    case ErrorCode::FileIsEmpty:
        return ErrorText::tr("The file has no words in it.");
    case ErrorCode::FileIsBinary:
        return detail.isEmpty()
            ? ErrorText::tr("This is not a text file.")
            : ErrorText::tr("This is not a text file (control character at byte %1).").arg(detail);
    case ErrorCode::FileTooLarge:
        return detail.isEmpty() ? ErrorText::tr("The file is too large.")
                                : ErrorText::tr("The file is larger than %1 megabytes.").arg(detail);
    case ErrorCode::EncodingUnknown:
        return detail.isEmpty()
            ? ErrorText::tr("The text is not UTF-8, nor UTF-16 with a byte-order mark; save it as UTF-8.")
            : ErrorText::tr(
                  "The text is not UTF-8, nor UTF-16 with a byte-order mark (see byte %1); save it as UTF-8.")
                  .arg(detail);
    case ErrorCode::FormatUnreadable:
        return ErrorText::tr("Files of the format “%1” cannot be read by this version; save the text as .txt "
                             "or .md.")
            .arg(detail);
    case ErrorCode::FormatUnknown:
        return detail.isEmpty() ? ErrorText::tr("The file name has no suffix that says its format.")
                                : ErrorText::tr("The format “%1” is not known.").arg(detail);
    case ErrorCode::PairsMalformed:
        return ErrorText::tr("Line %1 does not have the two columns old and new, parted by a tab.")
            .arg(detail);
    case ErrorCode::PairTooLong:
        return ErrorText::tr(
                   "Line %1 has a text of more than 8,000 characters; compare such texts as two documents.")
            .arg(detail);
    case ErrorCode::ModelBroken:
        return withDetail(ErrorText::tr("A language model cannot be read; install Palinode anew"), detail);
    case ErrorCode::ModelMissing:
        return ErrorText::tr(
            "This Palinode was built without the sentence encoder; a build with PALINODE_ENCODER=ON has it.");
    case ErrorCode::WriteFailed:
        return withDetail(ErrorText::tr("The file cannot be written"), detail);
    case ErrorCode::Cancelled:
        return ErrorText::tr("Stopped before the end.");
    }
    std::unreachable();
}

} // namespace palinode
