// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/reading/samplecomparison.h"
#include "ui/reading/gutter.h"
#include "ui/reading/overview.h"
#include "ui/reading/pane.h"
#include "ui/reading/readingview.h"

#include <QApplication>
#include <QProxyStyle>
#include <QTest>

namespace palinode::test {

/// Everything happens at once, so that a test need not wait for a glide to end; but for `glides`.
class StillStyle : public QProxyStyle
{
public:
    static inline bool glides = false;

    StillStyle() : QProxyStyle(QStringLiteral("fusion")) { }
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration ? glides
                                                    : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

/// A view on a sample, shown, with its parts at hand.
struct ReadingFixture
{
    ReadingView view;
    Pane* oldPane = nullptr;
    Pane* newPane = nullptr;
    Gutter* gutter = nullptr;
    Overview* overview = nullptr;

    explicit ReadingFixture(QSize size = {1000, 600})
    {
        for (Pane* pane : view.findChildren<Pane*>())
            (pane->side() == Side::Old ? oldPane : newPane) = pane;
        gutter = view.findChild<Gutter*>();
        overview = view.findChild<Overview*>();
        view.resize(size);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    void setDocuments(const Sample& sample)
    {
        view.setDocuments(sample.document(Side::Old), sample.document(Side::New));
    }
    void setSample(const Sample& sample)
    {
        setDocuments(sample);
        view.setComparison(sample.comparison);
    }

    /// Lays out all of both pages, so that every height is known.
    void measureAll() const
    {
        while (oldPane->measureSlice() || newPane->measureSlice()) { }
    }

    [[nodiscard]] Pane& pane(Side side) const { return side == Side::Old ? *oldPane : *newPane; }
    /// Where a range begins in its pane's viewport.
    [[nodiscard]] QPoint placeOf(Side side, TextRange range) const
    {
        const QRectF rect = pane(side).viewportRects(range).first();
        return {static_cast<int>(rect.left()) + 2, static_cast<int>(rect.center().y())};
    }
    [[nodiscard]] int topOf(Side side, TextRange range) const
    {
        return pane(side).page().span(range).top - pane(side).scroll();
    }
};

/// Forty paragraphs on each side that meet in order, but for: 10 was dropped, three new ones stand before
/// 20, and 35 moved to the front (it is the first new one).
inline Sample longSample()
{
    const QStringList oldBlocks = paragraphs(40, QStringLiteral("Old"));
    QStringList newBlocks;
    newBlocks.append(oldBlocks[35]);
    QList<int> oldOfNew = {35};
    for (int i = 0; i < 40; ++i) {
        if (i == 10 || i == 35)
            continue;
        if (i == 20) {
            for (const QString& fresh : paragraphs(3, QStringLiteral("Fresh"))) {
                newBlocks.append(fresh);
                oldOfNew.append(-1);
            }
        }
        newBlocks.append(oldBlocks[i] + QStringLiteral(" And a little more was said in the later text."));
        oldOfNew.append(i);
    }
    Sample sample(oldBlocks, newBlocks);
    for (int i = 0; i < 40; ++i) {
        const auto at = static_cast<int>(oldOfNew.indexOf(i));
        if (at < 0)
            sample.add({i}, {}, Shift::Dropped);
        else
            sample.add({i}, {at}, i % 3 ? Shift::Weakened : Shift::Reversed).moved = i == 35;
    }
    for (int at = 0; at < oldOfNew.size(); ++at) {
        if (oldOfNew[at] < 0)
            sample.add({}, {at}, Shift::New);
    }
    return sample;
}

} // namespace palinode::test
