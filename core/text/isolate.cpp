// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/isolate.h"

namespace palinode {

namespace {

bool runsFromRightToLeft(QStringView text)
{
    for (const char32_t c : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

} // namespace

QString isolated(const QString& text)
{
    return runsFromRightToLeft(text) ? firstStrongIsolate + text + popDirectionalIsolate : text;
}

QString withoutIsolates(QString text)
{
    return text.remove(firstStrongIsolate).remove(popDirectionalIsolate);
}

QList<TextRange> quotesIn(QStringView sentence)
{
    QList<TextRange> quotes;
    qsizetype start = 0;
    int depth = 0;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'“') {
            start = depth == 0 ? i + 1 : start;
            ++depth;
        } else if (sentence[i] == u'”' && depth > 0) {
            --depth;
            if (depth == 0)
                quotes.append({start, i});
        }
    }
    return quotes;
}

QString withQuotesIsolated(const QString& sentence)
{
    QString result;
    qsizetype at = 0;
    for (const TextRange& quote : quotesIn(sentence)) {
        result += QStringView(sentence).sliced(at, quote.start - at);
        result += isolated(quote.of(sentence).toString());
        at = quote.end;
    }
    return result + sentence.sliced(at);
}

} // namespace palinode
