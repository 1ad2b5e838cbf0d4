// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/comparisonsession.h"

#include "core/lexicon/userlexicons.h"

#include <atomic>
#include <utility>

namespace palinode {

namespace {

/// Share of the bar that reading takes: it is short beside comparing.
constexpr double readingShare = 0.1;

} // namespace

/// One order on its way. Every answer names its run, so that one of an older run is known as stale.
struct ComparisonSession::Run
{
    ComparisonRequest request;
    DocumentPtr oldDocument;
    DocumentPtr newDocument;
    std::unique_ptr<Progress> readingOld;
    std::unique_ptr<Progress> readingNew;
    std::unique_ptr<Progress> comparing;
    double fraction = 0; ///< as shown last

    void cancel() const
    {
        for (const auto& progress : {&readingOld, &readingNew, &comparing}) {
            if (*progress)
                (*progress)->cancel();
        }
    }
};

SessionSteps SessionSteps::standard()
{
    return {[](const QString& fileName, const ReadOptions& options, const Progress& progress) {
                return readDocument(fileName, options, progress);
            },
            [](const Document& oldDocument, const Document& newDocument, const CompareOptions& options,
               const Progress& progress, const FirstFindings& first) {
                CompareOptions withLexicons = options;
                if (withLexicons.lexiconFolder.isEmpty())
                    withLexicons.lexiconFolder = userLexiconFolder();
                return palinode::compare(oldDocument, newDocument, withLexicons, progress, first);
            }};
}

ComparisonSession::ComparisonSession(SessionSteps steps, QObject* parent)
    : QObject(parent), m_steps(std::move(steps))
{
    // Two readings, and what is left of cancelled runs must not hold up the next one.
    m_pool.setMaxThreadCount(6);
}

ComparisonSession::~ComparisonSession()
{
    stopRun();
    m_pool.waitForDone();
}

void ComparisonSession::open(const ComparisonRequest& request)
{
    start(request, nullptr, nullptr);
}

void ComparisonSession::replace(Side side, const QString& fileName)
{
    if (!m_shown.oldDocument)
        return;
    ComparisonRequest again = request();
    (side == Side::Old ? again.oldFile : again.newFile) = fileName;
    (side == Side::Old ? again.oldOptions : again.newOptions) = {};
    start(again, side == Side::Old ? nullptr : m_shown.oldDocument,
          side == Side::New ? nullptr : m_shown.newDocument);
}

void ComparisonSession::swap()
{
    if (!m_shown.oldDocument)
        return;
    ComparisonRequest again = request();
    std::swap(again.oldFile, again.newFile);
    std::swap(again.oldOptions, again.newOptions);
    start(again, m_shown.newDocument, m_shown.oldDocument);
}

void ComparisonSession::compareWith(const CompareOptions& options)
{
    if (!m_shown.oldDocument)
        return;
    ComparisonRequest again = request();
    again.options = options;
    start(again, m_shown.oldDocument, m_shown.newDocument);
}

void ComparisonSession::reload()
{
    if (m_shown.oldDocument)
        start(ComparisonRequest(request()), nullptr, nullptr);
}

void ComparisonSession::cancel()
{
    if (!m_run)
        return;
    giveUp();
    Q_EMIT cancelled();
}

void ComparisonSession::clear()
{
    stopRun();
    m_shown = {};
    m_finished = {};
    setState(State::Empty);
}

void ComparisonSession::start(const ComparisonRequest& request, DocumentPtr oldDocument,
                              DocumentPtr newDocument)
{
    stopRun();
    m_ordered = request;
    const auto run = std::make_shared<Run>();
    run->request = request;
    run->oldDocument = std::move(oldDocument);
    run->newDocument = std::move(newDocument);
    m_run = run;
    if (run->oldDocument && run->newDocument) {
        startComparing();
        return;
    }
    setState(State::Reading);
    if (!run->oldDocument)
        read(run, Side::Old, request.oldFile, request.oldOptions);
    if (!run->newDocument)
        read(run, Side::New, request.newFile, request.newOptions);
}

void ComparisonSession::read(const std::shared_ptr<Run>& run, Side side, const QString& fileName,
                             const ReadOptions& options)
{
    auto& progress = side == Side::Old ? run->readingOld : run->readingNew;
    progress = std::make_unique<Progress>(listener(run, 0, readingShare));
    m_pool.start([this, run, side, fileName, options, handle = progress.get()] {
        Result<Document> result = m_steps.read(fileName, options, *handle);
        QMetaObject::invokeMethod(
            this,
            [this, run, side, answer = std::move(result)]() mutable { onRead(run, side, std::move(answer)); },
            Qt::QueuedConnection);
    });
}

void ComparisonSession::onRead(const std::shared_ptr<Run>& run, Side side, Result<Document> result)
{
    if (run != m_run)
        return;
    if (!result) {
        const Error& error = result.error();
        giveUp();
        Q_EMIT failed(error);
        return;
    }
    (side == Side::Old ? run->oldDocument : run->newDocument) =
        std::make_shared<const Document>(std::move(result.value()));
    if (run->oldDocument && run->newDocument)
        startComparing();
}

void ComparisonSession::startComparing()
{
    const std::shared_ptr<Run> run = m_run;
    if (isShownAlready(*run)) {
        // Nothing to take away meanwhile: the reader goes on where they are.
        run->oldDocument = m_shown.oldDocument;
        run->newDocument = m_shown.newDocument;
        setState(State::Comparing);
    } else {
        m_shown = {run->request, run->oldDocument, run->newDocument, nullptr};
        setState(State::Comparing);
        Q_EMIT documentsChanged();
    }
    // A listener may have given another order, or cancelled.
    if (run != m_run)
        return;
    run->comparing = std::make_unique<Progress>(listener(run, readingShare, 1));
    // Where a comparison stands already, findings that are replaced twice would only be restless.
    FirstFindings first;
    if (!m_shown.comparison) {
        first = [this, run](const ComparisonPtr& early) {
            QMetaObject::invokeMethod(
                this, [this, run, early] { onFirst(run, early); }, Qt::QueuedConnection);
        };
    }
    m_pool.start([this, run, first = std::move(first)] {
        Result<ComparisonPtr> result = m_steps.compare(*run->oldDocument, *run->newDocument,
                                                       run->request.options, *run->comparing, first);
        QMetaObject::invokeMethod(
            this, [this, run, answer = std::move(result)]() mutable { onCompared(run, std::move(answer)); },
            Qt::QueuedConnection);
    });
}

bool ComparisonSession::isShownAlready(const Run& run) const
{
    return m_shown.comparison && *run.oldDocument == *m_shown.oldDocument
        && *run.newDocument == *m_shown.newDocument;
}

void ComparisonSession::onFirst(const std::shared_ptr<Run>& run, const ComparisonPtr& early)
{
    if (run != m_run)
        return;
    m_shown.comparison = early;
    Q_EMIT comparisonChanged();
}

void ComparisonSession::onCompared(const std::shared_ptr<Run>& run, Result<ComparisonPtr> result)
{
    if (run != m_run)
        return;
    if (!result) {
        const Error& error = result.error();
        giveUp();
        Q_EMIT failed(error);
        return;
    }
    m_run.reset();
    m_shown.request = run->request;
    m_shown.comparison = std::move(result.value());
    m_finished = m_shown;
    setState(State::Ready);
    Q_EMIT comparisonChanged();
}

std::function<void(Step, double)> ComparisonSession::listener(const std::weak_ptr<Run>& run, double from,
                                                              double to)
{
    // Steps report often; the window needs a hundredth at a time.
    auto last = std::make_shared<std::atomic<int>>(-1);
    return [this, run, from, to, last](Step step, double fraction) {
        const int now = static_cast<int>(step) * 1000 + static_cast<int>(fraction * 100);
        if (last->exchange(now) == now)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, run, step, whole = from + (to - from) * fraction] { onProgress(run.lock(), step, whole); },
            Qt::QueuedConnection);
    };
}

void ComparisonSession::onProgress(const std::shared_ptr<Run>& run, Step step, double fraction)
{
    if (!run || run != m_run)
        return;
    run->fraction = qMax(run->fraction, fraction);
    Q_EMIT progressChanged(step, run->fraction);
}

void ComparisonSession::giveUp()
{
    stopRun();
    if (!m_finished.comparison) {
        setState(m_shown.comparison ? State::Ready : m_shown.oldDocument ? State::TextOnly : State::Empty);
        return;
    }
    const bool others = m_shown.comparison != m_finished.comparison;
    m_shown = m_finished;
    setState(State::Ready);
    if (others) {
        Q_EMIT documentsChanged();
        Q_EMIT comparisonChanged();
    }
}

void ComparisonSession::stopRun()
{
    if (m_run)
        std::exchange(m_run, nullptr)->cancel();
}

void ComparisonSession::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace palinode
