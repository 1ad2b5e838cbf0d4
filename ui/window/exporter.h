// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace palinode {

/// Writes reports off the GUI thread, one at a time. GUI thread only.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject* parent = nullptr);
    /// Cancels, and waits until the worker thread has noticed; no half file is left.
    ~Exporter() override;

    /// Writes `comparison` to `fileName` in the format that its suffix names; FormatUnknown where it names
    /// none. A report still being written is cancelled.
    void start(const ComparisonPtr& comparison, const QString& fileName, const ReportOptions& options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }

Q_SIGNALS:
    void started();
    void progressChanged(double fraction);
    /// One of these ends each start().
    void written(const QString& fileName);
    void failed(const palinode::Error& error);
    void cancelled();

private:
    void onDone(const std::shared_ptr<Progress>& progress, const QString& fileName, Result<void> result);

    std::shared_ptr<Progress> m_progress; ///< of the report being written; null for none
    QThreadPool m_pool;
};

} // namespace palinode
