// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/wording.h"
#include "resources/fonts/fonts.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QRawFont>
#include <QSignalSpy>
#include <QTest>

using namespace palinode;

namespace {

constexpr double leastTextContrast = 4.5;

QPalette paletteOf(bool dark)
{
    return dark ? QPalette(QColor(0x2b, 0x2d, 0x31)) : QPalette(QColor(0xef, 0xef, 0xef));
}

QList<CueClass> allCueClasses()
{
    QList<CueClass> result;
    for (int i = 0; i <= static_cast<int>(CueClass::Downtoner); ++i)
        result.append(static_cast<CueClass>(i));
    return result;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula();
    void readableStopsEarly();
    void followsThePalette();
    void textIsReadable_data();
    void textIsReadable();
    void shiftsDiffer_data();
    void shiftsDiffer();
    void glyphsDifferAndAreInTheFont();
    void fontsAreTheBundledOnes();
};

void TestTheme::contrastFormula()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    QCOMPARE(mixed(Qt::black, Qt::white, 0.5), QColor(128, 128, 128));
}

void TestTheme::readableStopsEarly()
{
    const QColor enough(0x10, 0x30, 0x50);
    QCOMPARE(readableOn(enough, {Qt::white}, false), enough);
    const QColor orange = readableOn(QColor(0xe6, 0x9f, 0x00), {Qt::white}, false);
    QVERIFY(contrastRatio(orange, Qt::white) >= leastTextContrast);
    QVERIFY2(contrastRatio(orange, Qt::white) < 5.0, "no darker than it must be");
}

void TestTheme::followsThePalette()
{
    QApplication::setPalette(paletteOf(false));
    Theme& theme = Theme::instance();
    QCoreApplication::processEvents();
    QVERIFY(!theme.isDark());
    const QColor lightPaper = theme.paper();
    QSignalSpy changed(&theme, &Theme::changed);
    QApplication::setPalette(paletteOf(true));
    QCoreApplication::processEvents();
    QVERIFY(changed.count() >= 1);
    QVERIFY(theme.isDark());
    QVERIFY(theme.paper() != lightPaper);
    QVERIFY(contrastRatio(theme.paper(), Qt::white) > contrastRatio(lightPaper, Qt::white));
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark));
    QCoreApplication::processEvents();
    const Theme& theme = Theme::instance();
    QCOMPARE(theme.isDark(), dark);
    const auto check = [](const QColor& text, const QColor& ground, const QString& what) {
        const double ratio = contrastRatio(text, ground);
        QVERIFY2(ratio >= leastTextContrast, qPrintable(QStringLiteral("%1: %2").arg(what).arg(ratio)));
    };
    for (const QColor& ground : {theme.paper(), theme.chrome(), theme.deletedTint(), theme.insertedTint()})
        check(theme.ink(), ground, QStringLiteral("ink on ") + ground.name());
    for (const QColor& ground : {theme.paper(), theme.chrome()})
        check(theme.faintInk(), ground, QStringLiteral("faint ink on ") + ground.name());
    for (const Shift shift : allShifts()) {
        const QString name = shiftId(shift);
        check(theme.ink(), theme.shiftTint(shift), QStringLiteral("ink on tint of ") + name);
        for (const QColor& ground : {theme.paper(), theme.chrome(), theme.shiftTint(shift)})
            check(theme.shiftColor(shift), ground, name + QStringLiteral(" on ") + ground.name());
        QCOMPARE(theme.shiftTint(shift).alpha(), 255);
    }
    for (const CueClass kind : allCueClasses()) {
        check(theme.cueColor(kind), theme.paper(), QStringLiteral("cue %1").arg(static_cast<int>(kind)));
        check(theme.cueColor(kind), theme.chrome(), QStringLiteral("cue %1").arg(static_cast<int>(kind)));
    }
}

void TestTheme::shiftsDiffer_data()
{
    textIsReadable_data();
}

void TestTheme::shiftsDiffer()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark));
    QCoreApplication::processEvents();
    const Theme& theme = Theme::instance();
    const QList<Shift> shifts = allShifts();
    for (qsizetype i = 0; i < shifts.size(); ++i) {
        QVERIFY(theme.shiftTint(shifts[i]) != theme.paper());
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(theme.shiftColor(shifts[i]) != theme.shiftColor(shifts[j]));
            QVERIFY(theme.shiftTint(shifts[i]) != theme.shiftTint(shifts[j]));
            QVERIFY(theme.shiftRibbon(shifts[i]) != theme.shiftRibbon(shifts[j]));
        }
    }
    QVERIFY(theme.deletedTint() != theme.insertedTint());
}

void TestTheme::glyphsDifferAndAreInTheFont()
{
    const QRawFont font = QRawFont::fromFont(Theme::instance().interfaceFont());
    QString seen;
    for (const Shift shift : allShifts()) {
        const QChar glyph = shiftGlyph(shift);
        QVERIFY2(!seen.contains(glyph), qPrintable(shiftId(shift)));
        QVERIFY2(font.supportsCharacter(glyph), qPrintable(shiftId(shift)));
        seen += glyph;
    }
}

void TestTheme::fontsAreTheBundledOnes()
{
    QCOMPARE(QFontInfo(Theme::instance().readingFont()).family(), serifFamily());
    QCOMPARE(QFontInfo(Theme::instance().interfaceFont()).family(), sansFamily());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
