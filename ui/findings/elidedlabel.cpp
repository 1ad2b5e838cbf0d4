// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findings/elidedlabel.h"

namespace palinode {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWholeText(const QString& text)
{
    m_whole = text;
    setAccessibleName(text);
    shorten();
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + frame() + 1, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    shorten();
}

int ElidedLabel::frame() const
{
    return QLabel::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

void ElidedLabel::shorten()
{
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - frame());
    if (shown != text())
        setText(shown);
}

} // namespace palinode
