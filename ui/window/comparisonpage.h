// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/keptplace.h"

#include <QSet>
#include <QWidget>

#include <memory>

class QSplitter;

namespace palinode {

class FilterChips;
class FindingsPanel;
class Inspector;
class ReadingView;

using DocumentPtr = std::shared_ptr<const Document>;

/// Everything that shows a comparison: chips, reading view, findings and inspector. What is selected in one
/// of them is selected in all.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPage(QWidget* parent = nullptr);

    /// Shows the bare texts until setComparison(). Where they are those of the comparison before, on the same
    /// or on changed sides, they stand where they stood.
    void setDocuments(const DocumentPtr& oldDocument, const DocumentPtr& newDocument);
    /// Of the documents shown last. What was selected in the same texts is selected again. Null forgets
    /// everything.
    void setComparison(const ComparisonPtr& comparison);

    /// Id of a finding, 0 for none.
    void setCurrentFinding(int id);
    [[nodiscard]] int currentFinding() const { return m_current; }
    /// Goes to the next (+1) or previous (−1) finding of the list, round its end.
    void step(int direction);
    /// Place of the current finding in the list, from 1 (0 for none), and rows of the list.
    [[nodiscard]] int position() const;
    [[nodiscard]] int count() const;

    void setVisibleShifts(const QSet<Shift>& shifts);

    [[nodiscard]] ReadingView* readingView() const { return m_view; }
    [[nodiscard]] FindingsPanel* findings() const { return m_findings; }
    [[nodiscard]] FilterChips* chips() const { return m_chips; }
    [[nodiscard]] Inspector* inspector() const { return m_inspector; }

    void saveSettings() const;
    void restoreSettings();

Q_SIGNALS:
    void currentFindingChanged(int id);
    /// position() or count() is new.
    void positionChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updatePlace();
    /// Gives the inspector the width that the reader chose, or less where the texts would be left too little.
    void fitInspector();
    /// Where the reader is now, or was before the bare texts came.
    [[nodiscard]] KeptPlace placeToKeep() const;
    void announce(int id);

    ComparisonPtr m_comparison;
    KeptPlace m_kept; ///< from before the bare texts that are shown; empty where a comparison is
    int m_current = 0;
    bool m_syncing = false;
    int m_inspectorWidth = 340; ///< as the reader chose it
    FilterChips* m_chips;
    QSplitter* m_across;
    QSplitter* m_down;
    ReadingView* m_view;
    FindingsPanel* m_findings;
    Inspector* m_inspector;
};

} // namespace palinode
