// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wording/direction.h"

#include <QGuiApplication>
#include <QStringList>

namespace palinode {

namespace {

/// By the first letter, as QTextBlock::textDirection() has it.
Qt::LayoutDirection directionOf(QStringView line)
{
    for (const char32_t c : line.toUcs4()) {
        switch (QChar::direction(c)) {
        case QChar::DirL:
            return Qt::LeftToRight;
        case QChar::DirR:
        case QChar::DirAL:
            return Qt::RightToLeft;
        default:
            break;
        }
    }
    return QGuiApplication::layoutDirection();
}

} // namespace

QString inInterfaceDirection(const QString& text)
{
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QChar mark(direction == Qt::RightToLeft ? 0x200F : 0x200E);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (directionOf(line) != direction)
            line.prepend(mark);
    }
    return lines.join(u'\n');
}

} // namespace palinode
