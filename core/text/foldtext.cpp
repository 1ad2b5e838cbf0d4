// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/words.h"

namespace palinode {

namespace {

/// Characters that are drawn differently and mean the same.
char16_t plainPunctuation(char16_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x2032:
        return u'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
        return u'"';
    case 0x2010: // what NFKC makes of the non-breaking hyphen
    case 0x2011:
        return u'-';
    default:
        return c;
    }
}

bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

} // namespace

QString foldText(QStringView text)
{
    QString source = text.toString();
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 0x80;
    // Quotes go first: NFKC takes primes and their like apart.
    if (!ascii) {
        for (QChar& c : source)
            c = plainPunctuation(c.unicode());
        source = source.normalized(QString::NormalizationForm_KC).toLower();
    }
    QString folded(source.size(), Qt::Uninitialized);
    QChar* out = folded.data();
    qsizetype length = 0;
    bool gap = false;
    for (const QChar c : std::as_const(source)) {
        char16_t u = c.unicode();
        if (c.isSpace()) {
            gap = length > 0;
            continue;
        }
        if (isInvisible(u))
            continue;
        if (gap)
            out[length++] = u' ';
        gap = false;
        if (u >= u'A' && u <= u'Z')
            u += 0x20;
        out[length++] = plainPunctuation(u);
    }
    folded.truncate(length);
    return folded;
}

} // namespace palinode
