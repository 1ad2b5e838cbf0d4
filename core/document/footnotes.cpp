// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/footnotes.h"

#include "core/document/codefence.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace palinode {

namespace {

constexpr qsizetype longestFootnoteLabel = 64;

/// The label of "[^label]" at the start of `text`; empty where there is none.
QStringView labelAt(QStringView text)
{
    if (!text.startsWith(u"[^"))
        return {};
    const qsizetype close = text.first(qMin(text.size(), longestFootnoteLabel + 3)).indexOf(u']');
    if (close < 3)
        return {};
    const QStringView label = text.sliced(2, close - 2);
    const auto bad = [](QChar c) { return c.isSpace() || c == u'[' || c == u'^'; };
    return std::ranges::any_of(label, bad) ? QStringView() : label;
}

qsizetype indentOf(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && (line[at] == u' ' || line[at] == u'\t'))
        ++at;
    return at;
}

class Footnotes
{
public:
    explicit Footnotes(QStringView source) : m_lines(source.split(u'\n')) { }

    QString run()
    {
        takeDefinitions();
        if (m_labels.isEmpty())
            return m_body.join(u'\n');
        QString text;
        bool code = false;
        for (const QString& line : std::as_const(m_body)) {
            if (isCodeFence(line))
                code = !code;
            text += code ? line : withoutReferences(line);
            text += u'\n';
        }
        for (const QString& note : std::as_const(m_notes))
            text += u'\n' + withoutReferences(note) + u'\n';
        return text;
    }

private:
    void takeDefinitions()
    {
        bool code = false;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView line = m_lines[i];
            if (isCodeFence(line))
                code = !code;
            const QStringView content = line.sliced(indentOf(line));
            const QStringView label = code || indentOf(line) > 3 ? QStringView() : labelAt(content);
            const qsizetype behind = label.size() + 3;
            if (label.isEmpty() || behind >= content.size() || content[behind] != u':') {
                m_body.append(line.toString());
                continue;
            }
            m_labels.insert(label.toString());
            QString note = content.sliced(behind + 1).trimmed().toString();
            while (i + 1 < m_lines.size() && goesOn(i + 1)) {
                ++i;
                note += u'\n' + m_lines[i].sliced(qMin<qsizetype>(indentOf(m_lines[i]), 4)).toString();
            }
            m_notes.append(note);
        }
    }

    /// Whether the line belongs to the definition above it: indented, or the rest of its first paragraph, or
    /// an empty line with more of it behind.
    bool goesOn(qsizetype at) const
    {
        const QStringView line = m_lines[at];
        if (line.trimmed().isEmpty())
            return at + 1 < m_lines.size() && !m_lines[at + 1].trimmed().isEmpty()
                && indentOf(m_lines[at + 1]) >= 2;
        if (indentOf(line) >= 2)
            return true;
        return !m_lines[at - 1].trimmed().isEmpty() && line.front().isLetter();
    }

    QString withoutReferences(QStringView line) const
    {
        QString text;
        bool code = false;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line[i] == u'`')
                code = !code;
            const QStringView label = code || line[i] != u'[' ? QStringView() : labelAt(line.sliced(i));
            if (!label.isEmpty() && m_labels.contains(label.toString()))
                i += label.size() + 2;
            else
                text += line[i];
        }
        return text;
    }

    QList<QStringView> m_lines;
    QStringList m_body;
    QStringList m_notes;
    QSet<QString> m_labels;
};

} // namespace

QString withFootnotesAtEnd(QStringView source)
{
    return source.contains(u"[^") ? Footnotes(source).run() : source.toString();
}

} // namespace palinode
