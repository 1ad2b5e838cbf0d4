// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/compare.h"
#include "core/document/reader.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace palinode {

using DocumentPtr = std::shared_ptr<const Document>;

/// What to compare.
struct ComparisonRequest
{
    QString oldFile;
    QString newFile;
    ReadOptions oldOptions;
    ReadOptions newOptions;
    CompareOptions options;
};

/// The two long steps; tests put their own in. Called on worker threads, both readings at once.
struct SessionSteps
{
    std::function<Result<Document>(const QString& fileName, const ReadOptions& options,
                                   const Progress& progress)>
        read;
    std::function<Result<ComparisonPtr>(const Document& oldDocument, const Document& newDocument,
                                        const CompareOptions& options, const Progress& progress,
                                        const FirstFindings& first)>
        compare; ///< first is empty where nobody waits for the first findings

    /// readDocument() and compare().
    [[nodiscard]] static SessionSteps standard();
};

/// Reads and compares off the GUI thread, and holds what the window shows. Each order replaces the one
/// before: answers to an older one are dropped. While an order runs, the documents of the last finished
/// comparison stay until both new ones are read, and where these are no others, the comparison stays too,
/// until the new one is there; where the order fails or is cancelled, the last finished comparison is there
/// again. Where no comparison of the documents stands yet, the first findings stand in for it as soon as they
/// are there (Comparison::refined is false), and stay if the order is then cancelled and there was none
/// before. GUI thread only.
class ComparisonSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty, ///< nothing to show
        Reading, ///< waits for the documents
        Comparing, ///< the documents are there, their comparison is not, or is to be replaced
        TextOnly, ///< the documents are there and nothing runs: cancelled or failed
        Ready, ///< the comparison is there and nothing runs
    };

    explicit ComparisonSession(SessionSteps steps = SessionSteps::standard(), QObject* parent = nullptr);
    /// Cancels, and waits until the worker threads have noticed.
    ~ComparisonSession() override;

    void open(const ComparisonRequest& request);
    /// Another file on one side; the other document is kept. Needs documents.
    void replace(Side side, const QString& fileName);
    /// The documents change sides and are compared anew. Needs documents.
    void swap();
    /// Compares the same documents with other options. Needs documents.
    void compareWith(const CompareOptions& options);
    /// Reads both files again.
    void reload();
    /// Stops what runs. The signals come before this returns; the worker thread ends on its own.
    void cancel();
    /// Forgets everything: the state is Empty.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Reading || m_state == State::Comparing; }
    /// What belongs to the documents shown; while they are compared, how that is done.
    [[nodiscard]] const ComparisonRequest& request() const
    {
        return m_state == State::Comparing ? m_ordered : m_shown.request;
    }
    /// The order that runs, or the one that failed or was cancelled last.
    [[nodiscard]] const ComparisonRequest& lastOrder() const { return m_ordered; }
    [[nodiscard]] const DocumentPtr& document(Side side) const
    {
        return side == Side::Old ? m_shown.oldDocument : m_shown.newDocument;
    }
    [[nodiscard]] const ComparisonPtr& comparison() const { return m_shown.comparison; }

Q_SIGNALS:
    void stateChanged();
    /// Both documents are others than before; the comparison is not there yet.
    void documentsChanged();
    /// The comparison of the documents is there: the first findings while the state is Comparing, to be
    /// replaced by the refined ones.
    void comparisonChanged();
    /// Fraction 0..1 of the whole, never falling within one order.
    void progressChanged(palinode::Step step, double fraction);
    void failed(const palinode::Error& error);
    void cancelled();

private:
    struct Run;
    struct Shown
    {
        ComparisonRequest request;
        DocumentPtr oldDocument;
        DocumentPtr newDocument;
        ComparisonPtr comparison;
    };

    /// Starts an order with the documents that are there already (null: to be read).
    void start(const ComparisonRequest& request, DocumentPtr oldDocument, DocumentPtr newDocument);
    void read(const std::shared_ptr<Run>& run, Side side, const QString& fileName,
              const ReadOptions& options);
    void onRead(const std::shared_ptr<Run>& run, Side side, Result<Document> result);
    void startComparing();
    /// The documents of the run are those that stand compared already.
    [[nodiscard]] bool isShownAlready(const Run& run) const;
    void onFirst(const std::shared_ptr<Run>& run, const ComparisonPtr& early);
    void onCompared(const std::shared_ptr<Run>& run, Result<ComparisonPtr> result);
    void onProgress(const std::shared_ptr<Run>& run, Step step, double fraction);
    [[nodiscard]] std::function<void(Step, double)> listener(const std::weak_ptr<Run>& run, double from,
                                                             double to);
    /// Ends the run without a result and shows the last finished comparison again.
    void giveUp();
    void stopRun();
    void setState(State state);

    SessionSteps m_steps;
    State m_state = State::Empty;
    Shown m_shown;
    Shown m_finished; ///< the last one with a comparison
    ComparisonRequest m_ordered;
    std::shared_ptr<Run> m_run; ///< the one whose answers count; null while nothing runs
    QThreadPool m_pool;
};

} // namespace palinode
