// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "core/progress.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace palinode {

class ElidedLabel;

/// The line at the window's foot: verdict, counts and coverage at the left, or what runs with its progress
/// and a button to stop it; notices, language and zoom at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Null for none.
    void setComparison(const ComparisonPtr& comparison);
    /// Takes the place of the figures until endWork(). Shown only where the work takes a moment.
    void beginWork(const QString& what);
    void setWork(const QString& what, double fraction);
    void endWork();
    [[nodiscard]] bool isWorking() const { return m_working; }
    void setZoom(int percent);

    /// "Verdict: Shifted", "2 claims aligned · …" and so on, as shown.
    [[nodiscard]] QString figures() const;

Q_SIGNALS:
    void stopRequested();
    void noticesRequested();

private:
    void arrange();

    bool m_working = false;
    bool m_hasComparison = false;
    QLabel* m_verdict;
    ElidedLabel* m_counts;
    ElidedLabel* m_coverage;
    QLabel* m_work;
    QProgressBar* m_progress;
    QToolButton* m_stop;
    QToolButton* m_notices;
    QLabel* m_language;
    QLabel* m_zoom;
    QTimer m_moment;
};

/// What a step does, in a few words: "Matching claims".
[[nodiscard]] QString stepName(Step step);

} // namespace palinode
