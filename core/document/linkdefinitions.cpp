// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/linkdefinitions.h"

#include "core/document/codefence.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

/// So that nothing in it is taken for Markdown: any ASCII punctuation may stand behind a backslash.
QString escaped(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace())
            result += u'\\';
        result += c;
    }
    return result;
}

/// CommonMark: where a link leads has balanced brackets. "#" alone is how comments are written.
bool isAddress(QStringView text)
{
    int open = 0;
    for (const QChar c : text) {
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (open < 0)
            return false;
    }
    return open == 0 && !text.startsWith(u'#');
}

/// What a line that defines a link shows, as Markdown; empty for any other line.
QString shownOf(QStringView line)
{
    static const QRegularExpression definition(
        uR"(^ {0,3}(\[([^\[\]^\s][^\[\]]{0,199})\]:[ \t]*(<[^\s<>]+>|[^\s<>]+))(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$)"_s);
    const QRegularExpressionMatch match = definition.matchView(line);
    if (!match.hasMatch() || !isAddress(match.capturedView(3)) || match.capturedView(2) == u"//")
        return {};
    return escaped(match.capturedView(1));
}

} // namespace

QString withLinkDefinitionsShown(QStringView source)
{
    if (!source.contains(u"]:"))
        return source.toString();
    QStringList result;
    QStringList shown;
    const auto show = [&] {
        for (const QString& text : std::as_const(shown))
            result << QString() << text;
        if (!shown.isEmpty())
            result << QString();
        shown.clear();
    };
    bool code = false;
    bool inParagraph = false; // which no definition interrupts
    for (const QStringView line : source.split(u'\n')) {
        if (isCodeFence(line))
            code = !code;
        const QString text = code || inParagraph ? QString() : shownOf(line);
        if (text.isEmpty()) {
            show();
            inParagraph = !line.trimmed().isEmpty() && !isCodeFence(line) && !line.trimmed().startsWith(u'#');
        } else {
            shown << text;
        }
        result << line.toString();
    }
    show();
    return result.join(u'\n');
}

} // namespace palinode
