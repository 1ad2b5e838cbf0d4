// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfstyle.h"

#include "resources/fonts/fonts.h"

#include <QStringList>

namespace palinode::pdf {
namespace {

constexpr qreal sideMargin = pt(42);
constexpr qreal topMargin = pt(44);
constexpr qreal footerHeight = pt(52); // from the bottom edge up to the end of the body

/// Han characters look different in each language: the face must follow the text's language. Empty for
/// languages that are not written with them.
QString cjkSuffix(const QString& language)
{
    if (language.startsWith(QLatin1String("ja")))
        return QStringLiteral("JP");
    if (language.startsWith(QLatin1String("ko")))
        return QStringLiteral("KR");
    if (!language.startsWith(QLatin1String("zh")))
        return {};
    const bool traditional = language.contains(QLatin1String("Hant"))
        || language.contains(QLatin1String("TW")) || language.contains(QLatin1String("HK"));
    return traditional ? QStringLiteral("TC") : QStringLiteral("SC");
}

/// The bundled family and those to fall back on. A Chinese, Japanese or Korean family comes first for text
/// in its language; the list is the same else, because Qt remembers the fall-backs of a family by the
/// family alone, and what was set before must not change what comes out.
QStringList familiesOf(bool serif, const QString& bundled, const QString& language)
{
    const QString cjk = serif ? QStringLiteral("Noto Serif CJK ") : QStringLiteral("Noto Sans CJK ");
    const QString suffix = cjkSuffix(language);
    QStringList families;
    if (!suffix.isEmpty())
        families.append(cjk + suffix);
    families.append(bundled);
    if (serif) {
        families << QStringLiteral("Noto Serif") << QStringLiteral("Noto Naskh Arabic")
                 << QStringLiteral("Noto Serif Hebrew") << QStringLiteral("Noto Serif Devanagari")
                 << cjk + QStringLiteral("SC") << QStringLiteral("DejaVu Serif");
    } else {
        families << QStringLiteral("Noto Sans") << QStringLiteral("Noto Sans Arabic")
                 << QStringLiteral("Noto Naskh Arabic") << QStringLiteral("Noto Sans Hebrew")
                 << QStringLiteral("Noto Sans Devanagari") << cjk + QStringLiteral("SC");
    }
    return families << QStringLiteral("DejaVu Sans");
}

QString familyOf(Face face)
{
    switch (face) {
    case Face::Serif:
        return serifFamily();
    case Face::Mono:
        return monospaceFamily();
    case Face::Sans:
    case Face::SansStrong:
        break;
    }
    return sansFamily();
}

} // namespace

Sheet sheetFor(Paper paper)
{
    Sheet sheet;
    sheet.size = paper == Paper::Letter ? QSizeF(pt(612), pt(792)) : QSizeF(pt(595), pt(842));
    sheet.body = QRectF(sideMargin, topMargin, sheet.size.width() - 2 * sideMargin,
                        sheet.size.height() - topMargin - footerHeight);
    sheet.footerRule = sheet.size.height() - pt(40);
    sheet.footerTop = sheet.footerRule + pt(6);
    return sheet;
}

QFont fontOf(Face face, qreal points, const QString& language)
{
    QFont font;
    font.setFamilies(familiesOf(face == Face::Serif, familyOf(face), language));
    font.setStyleHint(face == Face::Serif      ? QFont::Serif
                          : face == Face::Mono ? QFont::Monospace
                                               : QFont::SansSerif);
    font.setPixelSize(qRound(pt(points)));
    font.setWeight(face == Face::SansStrong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    // No programmer's ligatures: "->" and "!=" in a name or a quote stay the characters that they are.
    if (face != Face::Serif)
        font.setFeature(QFont::Tag("calt"), 0);
#endif
    return font;
}

Hue hueOf(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return {QColor(0xd5, 0x5e, 0x00), QColor(0xb3, 0x4d, 0x00)};
    case Shift::QuantityChanged:
        return {QColor(0x00, 0x9e, 0x73), QColor(0x00, 0x71, 0x52)};
    case Shift::ConditionChanged:
        return {QColor(0x2f, 0x93, 0xc4), QColor(0x10, 0x6a, 0x94)};
    case Shift::ScopeChanged:
        return {QColor(0xb8, 0x5f, 0x96), QColor(0x94, 0x3f, 0x76)};
    case Shift::Strengthened:
        return {QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x63, 0x9b)};
    case Shift::Weakened:
        return {QColor(0xb8, 0x86, 0x0b), QColor(0x85, 0x60, 0x00)};
    case Shift::Dropped:
        return {QColor(0x8f, 0x72, 0x67), QColor(0x7b, 0x5d, 0x52)};
    case Shift::New:
        return {QColor(0x2e, 0x7d, 0x32), QColor(0x2a, 0x72, 0x2e)};
    case Shift::Reaffirmed:
    case Shift::Unrelated:
        break;
    }
    return {QColor(0x80, 0x86, 0x8f), QColor(0x5c, 0x63, 0x6e)};
}

QColor inkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Consistent:
        return hueOf(Shift::Strengthened).ink;
    case Verdict::Shifted:
    case Verdict::Reversed:
        return hueOf(Shift::Reversed).ink;
    case Verdict::Unclear:
        break;
    }
    return colour::faint;
}

} // namespace palinode::pdf
