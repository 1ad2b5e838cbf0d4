// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/speech.h"

#include "core/report/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace palinode {

namespace {

/// Gives the texts below the view's translation context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(palinode::ReadingView)
};

/// The words of the first evidence for the finding's own shift on one side; empty where there is none.
QString evidenceWords(const Comparison& comparison, const Finding& finding, Side side)
{
    const auto found = std::ranges::find_if(finding.evidence, [&](const Evidence& e) {
        return e.side == side && e.shift == finding.shift && !e.range.isEmpty();
    });
    if (found == finding.evidence.end())
        return {};
    return found->range.of(comparison.statement(side).document.text).toString().simplified();
}

} // namespace

QString findingTitle(const Comparison& comparison, const Finding& finding)
{
    return Words::tr("Finding %1 of %2, %3")
        .arg(QLocale().toString(finding.id), QLocale().toString(comparison.findings.size()),
             shiftName(finding.shift).toLower());
}

QString findingSpeech(const Comparison& comparison, const Finding& finding)
{
    QString title = findingTitle(comparison, finding);
    const QString before = evidenceWords(comparison, finding, Side::Old);
    const QString after = evidenceWords(comparison, finding, Side::New);
    if (!before.isEmpty() && !after.isEmpty())
        return Words::tr("%1: %2 → %3", "finding, old words, new words").arg(title, before, after);
    if (!finding.evidence.isEmpty() && !finding.evidence.first().reason.isEmpty())
        return Words::tr("%1: %2", "finding, reason").arg(title, finding.evidence.first().reason);
    return title;
}

QString documentSubtitle(const Document& document)
{
    QStringList parts = {document.metadata.speaker, document.metadata.date, document.metadata.source};
    parts.removeAll(QString());
    const QString words = QLocale().toString(document.wordCount);
    parts.append(document.wordCount == 1 ? Words::tr("1 word") : Words::tr("%1 words").arg(words));
    return parts.join(QStringLiteral(" · "));
}

} // namespace palinode
