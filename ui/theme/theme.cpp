// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "resources/fonts/fonts.h"
#include "ui/theme/contrast.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPointer>

namespace palinode {

namespace {

constexpr qreal readingPointSize = 12.0;
constexpr qreal interfacePointSize = 9.5;

/// Okabe and Ito's hues; grey and brown, which are told apart from them by their weakness, for the rest.
QColor hueOf(Shift shift)
{
    switch (shift) {
    case Shift::Reversed:
        return {0xd5, 0x5e, 0x00}; // vermilion
    case Shift::QuantityChanged:
        return {0x00, 0x9e, 0x73}; // bluish green
    case Shift::ConditionChanged:
        return {0x2a, 0x93, 0xc4}; // sky blue
    case Shift::ScopeChanged:
        return {0xb3, 0x5a, 0x98}; // reddish purple
    case Shift::Strengthened:
        return {0x00, 0x72, 0xb2}; // blue
    case Shift::Weakened:
        return {0xd9, 0x9a, 0x00}; // orange
    case Shift::New:
        return {0x2e, 0x8b, 0x3c}; // green
    case Shift::Dropped:
        return {0x8d, 0x6e, 0x63}; // brown
    case Shift::Reaffirmed:
    case Shift::Unrelated:
        return {0x80, 0x86, 0x8f};
    }
    return {0x80, 0x86, 0x8f};
}

QColor hueOf(CueClass kind)
{
    switch (kind) {
    case CueClass::Certain:
    case CueClass::Probable:
    case CueClass::Possible:
        return {0x00, 0x72, 0xb2};
    case CueClass::CommitmentStrong:
    case CueClass::CommitmentWeak:
        return {0x4d, 0x5f, 0xb8};
    case CueClass::ObligationStrong:
    case CueClass::ObligationWeak:
    case CueClass::Permission:
        return {0xd9, 0x9a, 0x00};
    case CueClass::Negation:
        return {0xd5, 0x5e, 0x00};
    case CueClass::Condition:
        return {0x2a, 0x93, 0xc4};
    case CueClass::QuantifierAll:
    case CueClass::QuantifierMost:
    case CueClass::QuantifierSome:
    case CueClass::QuantifierFew:
    case CueClass::Restriction:
        return {0xb3, 0x5a, 0x98};
    case CueClass::Quantity:
        return {0x00, 0x9e, 0x73};
    case CueClass::Favourable:
    case CueClass::Caution:
        return {0x0b, 0x7f, 0x86};
    case CueClass::Attribution:
    case CueClass::Intensifier:
    case CueClass::Downtoner:
        return {0x80, 0x86, 0x8f};
    }
    return {0x80, 0x86, 0x8f};
}

} // namespace

Theme& Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme;
    return *theme;
}

Theme::Theme() : QObject(qGuiApp)
{
    registerFonts();
    rebuild();
    qGuiApp->installEventFilter(this);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The application object alone hears of its own palette; widgets get a PaletteChange each.
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange) {
        rebuild();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::rebuild()
{
    const QPalette palette = QGuiApplication::palette();
    m_dark = contrastRatio(palette.color(QPalette::Window), Qt::white)
        > contrastRatio(palette.color(QPalette::Window), Qt::black);
}

bool Theme::isDark() const
{
    return m_dark;
}

QColor Theme::paper() const
{
    return m_dark ? QColor(0x1b, 0x1d, 0x21) : QColor(0xfb, 0xfa, 0xf7);
}

QColor Theme::ink() const
{
    return m_dark ? QColor(0xe8, 0xe5, 0xde) : QColor(0x1f, 0x29, 0x33);
}

QColor Theme::faintInk() const
{
    return m_dark ? QColor(0x9d, 0xa3, 0xad) : QColor(0x62, 0x69, 0x75);
}

QColor Theme::rule() const
{
    return m_dark ? QColor(0x3a, 0x3e, 0x45) : QColor(0xdd, 0xda, 0xd2);
}

QColor Theme::chrome() const
{
    return m_dark ? QColor(0x25, 0x28, 0x2d) : QColor(0xf5, 0xf3, 0xed);
}

QColor Theme::shiftColor(Shift shift) const
{
    return readableOn(hueOf(shift), {paper(), chrome(), shiftTint(shift)}, m_dark);
}

QColor Theme::shiftTint(Shift shift) const
{
    const bool isWeak = shift == Shift::Reaffirmed || shift == Shift::Unrelated;
    const bool isPale = shift == Shift::Dropped || shift == Shift::New;
    const double share = isWeak ? 0.07 : isPale ? 0.13 : 0.19;
    return mixed(paper(), hueOf(shift), m_dark ? share + 0.07 : share);
}

QColor Theme::shiftFill(Shift shift) const
{
    return mixed(chrome(), hueOf(shift), m_dark ? 0.85 : 0.92);
}

QColor Theme::shiftRibbon(Shift shift) const
{
    const bool isWeak = shift == Shift::Reaffirmed || shift == Shift::Unrelated;
    const double share = isWeak ? 0.13 : 0.34;
    return mixed(chrome(), hueOf(shift), share);
}

QColor Theme::verdictColor(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Reversed:
    case Verdict::Shifted:
        return shiftColor(Shift::Reversed);
    case Verdict::Consistent:
        return shiftColor(Shift::New);
    case Verdict::Unclear:
        break;
    }
    return ink();
}

QColor Theme::deletedTint() const
{
    return mixed(paper(), QColor(0xd5, 0x3a, 0x10), m_dark ? 0.38 : 0.21);
}

QColor Theme::insertedTint() const
{
    return mixed(paper(), QColor(0x00, 0x84, 0xc8), m_dark ? 0.38 : 0.21);
}

QColor Theme::cueColor(CueClass kind) const
{
    return readableOn(hueOf(kind), {paper(), chrome()}, m_dark);
}

QFont Theme::readingFont() const
{
    QFont font(serifFamily());
    font.setPointSizeF(readingPointSize);
    font.setStyleHint(QFont::Serif);
    return font;
}

QFont Theme::interfaceFont() const
{
    QFont font(sansFamily());
    font.setPointSizeF(interfacePointSize);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace palinode
