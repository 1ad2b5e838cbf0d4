// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exporter.h"

#include <QFileInfo>

namespace palinode {

Exporter::Exporter(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

Exporter::~Exporter()
{
    if (m_progress)
        m_progress->cancel();
    m_pool.waitForDone();
}

void Exporter::start(const ComparisonPtr& comparison, const QString& fileName, const ReportOptions& options)
{
    cancel();
    const QString suffix = QFileInfo(fileName).suffix();
    const std::optional<ReportFormat> format = reportFormat(suffix);
    if (!format) {
        Q_EMIT failed(Error{ErrorCode::FormatUnknown, fileName, suffix});
        return;
    }
    m_progress = std::make_shared<Progress>([this](Step, double fraction) {
        QMetaObject::invokeMethod(
            this,
            [this, fraction] {
                if (m_progress)
                    Q_EMIT progressChanged(fraction);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT started();
    m_pool.start([this, progress = m_progress, comparison, fileName, format = *format, options] {
        Result<void> result;
        const Result<QByteArray> bytes = renderReport(*comparison, format, options, *progress);
        if (!bytes)
            result = std::unexpected(bytes.error());
        else if (progress->isCancelled())
            result = std::unexpected(Error{ErrorCode::Cancelled, fileName, {}});
        else
            result = writeFile(fileName, *bytes);
        QMetaObject::invokeMethod(
            this, [this, progress, fileName, result] { onDone(progress, fileName, result); },
            Qt::QueuedConnection);
    });
}

void Exporter::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    Q_EMIT cancelled();
}

void Exporter::onDone(const std::shared_ptr<Progress>& progress, const QString& fileName, Result<void> result)
{
    if (progress != m_progress)
        return;
    m_progress.reset();
    if (!result) {
        Error error = result.error();
        if (error.subject.isEmpty())
            error.subject = fileName;
        Q_EMIT failed(error);
        return;
    }
    Q_EMIT written(fileName);
}

} // namespace palinode
