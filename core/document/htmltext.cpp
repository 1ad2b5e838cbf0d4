// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/htmltext.h"

#include "core/document/entities.h"

namespace palinode {

bool isBreakTag(const QString& tag)
{
    return tag.startsWith(u"<br", Qt::CaseInsensitive) || tag.startsWith(u"<hr", Qt::CaseInsensitive);
}

QString withoutTags(const QString& html)
{
    QString text;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype tag = html.indexOf(u'<', at);
        text.append(decodeEntities(QStringView(html).sliced(at, (tag < 0 ? html.size() : tag) - at)));
        if (tag < 0)
            break;
        const QStringView rest = QStringView(html).sliced(tag);
        QStringView closing = u">";
        if (rest.startsWith(u"<!--"))
            closing = u"-->";
        else if (rest.startsWith(u"<script", Qt::CaseInsensitive))
            closing = u"</script>";
        else if (rest.startsWith(u"<style", Qt::CaseInsensitive))
            closing = u"</style>";
        const bool isTag =
            rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        if (!isTag) {
            text.append(u'<');
            at = tag + 1;
            continue;
        }
        const qsizetype end = html.indexOf(closing, tag, Qt::CaseInsensitive);
        if (end < 0) {
            // Never closed: a comment or script takes all the rest, a lone "<" is a character.
            if (closing.size() == 1)
                text.append(decodeEntities(rest));
            break;
        }
        text.append(u' ');
        at = end + closing.size();
    }
    return text;
}

} // namespace palinode
