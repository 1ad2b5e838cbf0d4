// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "ui/reading/ribbons.h"

#include <QTest>

using namespace palinode;

namespace {

constexpr qreal width = 80;
constexpr qreal radius = 10;

Ribbon ribbon(int id, Shift shift, Span oldSpan, Span newSpan)
{
    Ribbon result;
    result.finding = id;
    result.shift = shift;
    result.oldSpan = oldSpan;
    result.newSpan = newSpan;
    result.path = ribbonPath(oldSpan, newSpan, width);
    return result;
}

} // namespace

class TestRibbons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathJoinsTheSpans();
    void middleIsInsideThePath();
    void buttonsDoNotTouch();
    void weightierShiftKeepsItsPlace();
    void currentComesFirst();
    void reaffirmedHasNoButton();
    void buttonStaysInView();
    void hitPrefersButtonsAndLaterRibbons();
    void everyShiftHasAWeight();
};

void TestRibbons::pathJoinsTheSpans()
{
    const QPainterPath path = ribbonPath({100, 140}, {300, 320}, width);
    QCOMPARE(path.boundingRect(), QRectF(0, 100, width, 220));
    QVERIFY(path.contains(QPointF(0.5, 120)));
    QVERIFY(path.contains(QPointF(width - 0.5, 310)));
    QVERIFY(!path.contains(QPointF(width - 0.5, 120)));
    QVERIFY(!path.contains(QPointF(0.5, 310)));
    // It leaves and meets the panes level: near an edge the height is hardly another.
    QVERIFY(path.contains(QPointF(4, 103)));
    QVERIFY(!path.contains(QPointF(4, 97)));
}

void TestRibbons::middleIsInsideThePath()
{
    const Span oldSpan{100, 140};
    const Span newSpan{300, 320};
    const QPainterPath path = ribbonPath(oldSpan, newSpan, width);
    for (int i = 1; i < 10; ++i)
        QVERIFY(path.contains(ribbonMiddle(oldSpan, newSpan, width, i / 10.0)));
    QCOMPARE(ribbonMiddle(oldSpan, newSpan, width, 0.5), QPointF(width / 2, 215));
    QCOMPARE(ribbonMiddle(oldSpan, newSpan, width, 0), QPointF(0, 120));
    QCOMPARE(ribbonMiddle(oldSpan, newSpan, width, 1), QPointF(width, 310));
}

void TestRibbons::buttonsDoNotTouch()
{
    QList<Ribbon> ribbons;
    for (int i = 0; i < 12; ++i)
        ribbons.append(ribbon(i + 1, Shift::Weakened, {50 + i * 9, 58 + i * 9}, {200 - i * 7, 206 - i * 7}));
    placeButtons(ribbons, 0, width, 400, radius);
    QList<QPointF> placed;
    for (const Ribbon& each : ribbons) {
        if (!each.hasButton)
            continue;
        for (const QPointF other : placed)
            QVERIFY(QLineF(each.button, other).length() >= 2 * radius);
        placed.append(each.button);
    }
    QVERIFY(placed.size() >= 3);
}

void TestRibbons::weightierShiftKeepsItsPlace()
{
    QList<Ribbon> ribbons = {ribbon(1, Shift::Weakened, {100, 120}, {100, 120}),
                             ribbon(2, Shift::Reversed, {102, 122}, {102, 122})};
    placeButtons(ribbons, 0, width, 400, radius);
    QCOMPARE(ribbons[1].button, QPointF(width / 2, 112));
    QVERIFY(!ribbons[0].hasButton || ribbons[0].button != ribbons[1].button);
}

void TestRibbons::currentComesFirst()
{
    QList<Ribbon> ribbons = {ribbon(1, Shift::Reaffirmed, {100, 120}, {100, 120}),
                             ribbon(2, Shift::Reversed, {102, 122}, {102, 122})};
    placeButtons(ribbons, 1, width, 400, radius);
    QVERIFY(ribbons[0].hasButton);
    QCOMPARE(ribbons[0].button, QPointF(width / 2, 110));
}

void TestRibbons::reaffirmedHasNoButton()
{
    QList<Ribbon> ribbons = {ribbon(1, Shift::Reaffirmed, {100, 120}, {100, 120})};
    placeButtons(ribbons, 0, width, 400, radius);
    QVERIFY(!ribbons[0].hasButton);
}

void TestRibbons::buttonStaysInView()
{
    // The middle is below the view; the part at the old side is in it.
    QList<Ribbon> ribbons = {ribbon(1, Shift::Weakened, {300, 340}, {700, 740}),
                             ribbon(2, Shift::Weakened, {-300, -280}, {900, 940})};
    placeButtons(ribbons, 0, width, 400, radius);
    QVERIFY(ribbons[0].hasButton);
    QVERIFY(ribbons[0].button.y() <= 400 - radius);
    QVERIFY(ribbons[0].button.x() < width / 2);
    QVERIFY(!ribbons[1].hasButton
            || (ribbons[1].button.y() >= radius && ribbons[1].button.y() <= 400 - radius));
}

void TestRibbons::hitPrefersButtonsAndLaterRibbons()
{
    QList<Ribbon> ribbons = {ribbon(1, Shift::Weakened, {100, 160}, {100, 160}),
                             ribbon(2, Shift::New, {100, 160}, {100, 160})};
    placeButtons(ribbons, 0, width, 400, radius);
    QVERIFY(ribbons[0].hasButton);
    QCOMPARE(ribbonAt(ribbons, ribbons[0].button, radius), 1);
    QCOMPARE(ribbonAt(ribbons, {5, 105}, radius), 2);
    QCOMPARE(ribbonAt(ribbons, {5, 205}, radius), 0);
    QCOMPARE(ribbonAt({}, {5, 105}, radius), 0);
}

void TestRibbons::everyShiftHasAWeight()
{
    for (const Shift shift : allShifts())
        QCOMPARE(shiftWeight(shift) > 0, shift != Shift::Reaffirmed);
    QVERIFY(shiftWeight(Shift::Reversed) > shiftWeight(Shift::Weakened));
    QVERIFY(shiftWeight(Shift::Weakened) > shiftWeight(Shift::New));
}

QTEST_APPLESS_MAIN(TestRibbons)
#include "tst_ribbons.moc"
