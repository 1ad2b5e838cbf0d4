// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/comparisonsession.h"

#include <QHash>
#include <QMutex>
#include <QSemaphore>
#include <QStringList>

#include <atomic>
#include <optional>

namespace palinode {

/// Steps of a session that read made-up documents and compare them only when the test says so. Must outlive
/// the session.
class GatedSteps
{
public:
    /// The steps; what they do is written down in this object.
    [[nodiscard]] SessionSteps steps();

    /// Reading this file fails.
    void failReading(const QString& fileName, ErrorCode code);
    /// What this file says beside the four things that all say, when it is read from now on.
    void addLine(const QString& fileName, const QString& line);
    /// The next comparisons fail, or work again without a value.
    void failComparing(std::optional<ErrorCode> code) { m_compareError = code; }
    /// What the next comparisons have to say beside their findings.
    void setNotices(const QList<Notice>& notices) { m_notices = notices; }
    /// What the next comparisons claim to have of each shift, whatever they found.
    void setCounts(int count) { m_count = count; }
    /// The next comparisons tell first findings before they wait: the two that are paired, not refined.
    void tellFirstFindings() { m_tellsFirst = true; }
    /// Comparisons wait for letThrough() from now on; a cancelled one goes on by itself.
    void holdComparisons() { m_held = true; }
    void letThrough() { m_gate.release(); }
    /// Comparisons wait even when they are cancelled, as a step that is slow to notice.
    void makeDeaf() { m_deaf = true; }

    [[nodiscard]] int comparisonsBegun() const { return m_begun; }
    [[nodiscard]] int comparisonsEnded() const { return m_ended; }
    [[nodiscard]] int comparisonsCancelled() const { return m_cancelled; }
    [[nodiscard]] QStringList filesRead();

private:
    Result<Document> read(const QString& fileName);
    Result<ComparisonPtr> compare(const Document& oldDocument, const Document& newDocument,
                                  const CompareOptions& options, const Progress& progress,
                                  const FirstFindings& first);

    QMutex m_mutex;
    QHash<QString, ErrorCode> m_readErrors;
    QStringList m_filesRead;
    QHash<QString, QString> m_moreLines;
    std::optional<ErrorCode> m_compareError;
    QList<Notice> m_notices;
    std::optional<int> m_count;
    std::atomic<bool> m_tellsFirst = false;
    std::atomic<bool> m_held = false;
    std::atomic<bool> m_deaf = false;
    QSemaphore m_gate;
    std::atomic<int> m_begun = 0;
    std::atomic<int> m_ended = 0;
    std::atomic<int> m_cancelled = 0;
};

/// The comparison of two files, nothing else said.
[[nodiscard]] ComparisonRequest pairOf(const QString& oldFile, const QString& newFile);

/// What the session shows: "old | new | compared".
[[nodiscard]] QString shown(const ComparisonSession& session);

} // namespace palinode
