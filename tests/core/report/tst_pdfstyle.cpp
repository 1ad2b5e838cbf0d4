// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfstyle.h"

#include <QTest>

#include <cmath>

using namespace palinode;
using namespace Qt::StringLiterals;

namespace {

qreal contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& color) {
        const auto linear = [](qreal c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const qreal low = std::min(luminance(a), luminance(b));
    const qreal high = std::max(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestPdfStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrasts();
};

void TestPdfStyle::contrasts()
{
    for (int shift = int(Shift::Reversed); shift <= int(Shift::Unrelated); ++shift) {
        const pdf::Hue hue = pdf::hueOf(Shift(shift));
        QVERIFY2(contrast(hue.ink, Qt::white) >= 4.5, qPrintable(QString::number(shift)));
        QVERIFY2(contrast(hue.fill, Qt::white) >= 3, qPrintable(QString::number(shift)));
    }
    for (const Verdict verdict : {Verdict::Consistent, Verdict::Shifted, Verdict::Reversed, Verdict::Unclear})
        QVERIFY(contrast(pdf::inkOf(verdict), Qt::white) >= 4.5);
    QVERIFY(contrast(pdf::colour::faint, Qt::white) >= 4.5);
    for (const QColor& tint : {pdf::colour::deletedTint, pdf::colour::insertedTint}) {
        QCOMPARE(tint.alpha(), 255);
        QVERIFY(contrast(pdf::colour::statement, tint) >= 12);
    }
    QVERIFY(contrast(pdf::colour::deletedLine, pdf::colour::deletedTint) >= 4.5);
    QVERIFY(contrast(pdf::colour::insertedLine, pdf::colour::insertedTint) >= 4.5);
}

QTEST_GUILESS_MAIN(TestPdfStyle)
#include "tst_pdfstyle.moc"
