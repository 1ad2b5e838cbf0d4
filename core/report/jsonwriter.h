// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace palinode {

/// Writes JSON straight into bytes, in the order of the calls: QJsonDocument sorts keys and holds every
/// value in memory. Commas are set by the writer; the caller opens and closes in pairs.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// A line break before the next key, value or closing bracket.
    void newLine() { m_breakLine = true; }

    /// `name` needs no escapes.
    void key(QByteArrayView name);
    void string(QStringView text);
    /// A value of the format's own, which needs no escapes.
    void word(QByteArrayView ascii);
    void integer(qint64 value);
    /// Four decimals at most, none that say nothing; what is no number is null.
    void number(double value);
    void number(std::optional<double> value);
    void boolean(bool value);

    /// The bytes so far, with a final line feed. The writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_bytes;
    bool m_needsComma = false;
    bool m_breakLine = false;
};

} // namespace palinode
