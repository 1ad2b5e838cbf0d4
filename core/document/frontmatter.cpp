// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/frontmatter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// A head is looked for no further than this; a rule at the top of a long text is not followed to its end.
constexpr qsizetype longestHead = 65'536;

bool isKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= 64 && key.front().isLetter()
        && std::ranges::all_of(
            key, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u' '; });
}

/// A value without its quotes and comment; empty for what is no simple value.
QString plainValue(QStringView raw)
{
    QStringView value = raw.trimmed();
    if (value.isEmpty() || value == u">" || value == u"|" || value == u">-" || value == u"|-")
        return {};
    const QChar quote = value.front();
    if (quote == u'"' || quote == u'\'') {
        QString plain;
        for (qsizetype i = 1; i < value.size(); ++i) {
            if (value[i] == quote) {
                if (quote == u'"' || i + 1 >= value.size() || value[i + 1] != quote)
                    return plain;
                ++i; // '' stands for one '
            } else if (quote == u'"' && value[i] == u'\\' && i + 1 < value.size()) {
                ++i;
            }
            plain.append(value[i]);
        }
        return raw.trimmed().toString(); // never closed: as it is
    }
    const qsizetype comment = value.indexOf(u" #");
    if (comment >= 0)
        value = value.first(comment).trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']')) {
        QStringList items;
        for (const QStringView item : value.sliced(1, value.size() - 2).split(u','))
            items.append(plainValue(item));
        items.removeAll(QString());
        return items.join(u", "_s);
    }
    return value.toString();
}

void take(FrontMatter& head, const QString& key, const QString& value)
{
    const auto set = [&value](QString& field) {
        if (field.isEmpty())
            field = value.simplified();
    };
    if (key == u"title")
        set(head.metadata.title);
    else if (key == u"speaker" || key == u"author" || key == u"authors")
        set(head.metadata.speaker);
    else if (key == u"date")
        set(head.metadata.date);
    else if (key == u"source" || key == u"url")
        set(head.metadata.source);
    else if (key == u"lang" || key == u"language")
        set(head.language);
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    const bool yaml = text.startsWith(u"---");
    if (!yaml && !text.startsWith(u"+++"))
        return {};
    const QStringView fence = text.first(3);
    const QChar separator = yaml ? u':' : u'=';
    FrontMatter head;
    bool anyKey = false;
    bool first = true;
    for (qsizetype at = 0; at < text.size() && at < longestHead;) {
        const qsizetype feed = text.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed;
        const QStringView line = text.sliced(at, end - at);
        const QStringView bare = line.trimmed();
        at = feed < 0 ? end : feed + 1;
        if (first) {
            if (bare != fence)
                return {};
            first = false;
            continue;
        }
        if (bare == fence || (yaml && bare == u"...")) {
            if (!anyKey)
                return {};
            head.length = at;
            return head;
        }
        const bool nested =
            line.startsWith(u' ') || line.startsWith(u'\t') || bare.startsWith(u"- ") || bare == u"-";
        if (bare.isEmpty() || bare.startsWith(u'#') || nested
            || (!yaml && (bare.startsWith(u'[') || bare == u"]")))
            continue;
        const qsizetype colon = line.indexOf(separator);
        const QStringView key = colon < 0 ? QStringView() : line.first(colon).trimmed();
        if (!isKey(key))
            return {};
        anyKey = true;
        take(head, key.toString().toLower(), plainValue(line.sliced(colon + 1)));
    }
    return {};
}

} // namespace palinode
