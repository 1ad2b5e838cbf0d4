// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/comparison.h"
#include "ui/reading/pagelayout.h"

#include <QSet>
#include <QWidget>

#include <memory>

namespace palinode {

using DocumentPtr = std::shared_ptr<const Document>;

/// Which line stands at the top of each pane.
struct ReadingPlace
{
    PageAnchor oldTop;
    PageAnchor newTop;
};

/// The two panes with their heads, the gutter with the ribbons between them, and the overview strip. Shows
/// the bare texts at once and the marks when the comparison is there.
class ReadingView : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingView(QWidget* parent = nullptr);
    ~ReadingView() override;

    /// Shows two texts without marks; forgets the comparison.
    void setDocuments(DocumentPtr oldDocument, DocumentPtr newDocument);
    /// Adds the marks. The texts must be those of the last setDocuments; the scroll position stays.
    void setComparison(ComparisonPtr comparison);

    /// Findings of other shifts lose tint, bar and ribbon; their text stays.
    void setVisibleShifts(const QSet<Shift>& shifts);
    /// id of a finding, 0 for none. Scrolls so that the claims of both sides stand level near the middle
    /// where they are not in view. Does nothing where it is current already.
    void setCurrentFinding(int id);
    [[nodiscard]] int currentFinding() const;

    [[nodiscard]] ReadingPlace place() const;
    /// Brings both panes there at once; a place of the same texts, or near it where they are shorter.
    void setPlace(const ReadingPlace& place);

    /// Per cent, 50..400.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const;
    void setWordDifferencesShown(bool shown);
    void setCuesShown(bool shown);

    /// Marks every occurrence of `needle` (no case) in both texts and scrolls to the next one from here on
    /// in `direction` (+1, −1). Empty: takes the marks away. Returns how many there are.
    int find(const QString& needle, int direction);
    /// Which of them is shown, from 1, through the old text and then the new one; 0 for none.
    [[nodiscard]] int findPosition() const;

Q_SIGNALS:
    /// By a click on a claim, a ribbon, the overview, or by key; 0 for none.
    void currentFindingChanged(int id);
    void zoomChanged(int percent);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace palinode
