// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <memory>

struct sb_stemmer;

namespace palinode {

/// Snowball stems of one language (libstemmer), remembered word by word. Not thread-safe: one a thread.
class Stemmer
{
public:
    /// languageTag: BCP 47 ("en", "de-AT"); a language that Snowball has not keeps words as they are.
    explicit Stemmer(const QString& languageTag);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    /// folded: a word as splitWords gives it.
    [[nodiscard]] QString stem(const QString& folded);

private:
    struct Release
    {
        void operator()(sb_stemmer* stemmer) const noexcept;
    };
    std::unique_ptr<sb_stemmer, Release> m_stemmer;
    QHash<QString, QString> m_known;
};

} // namespace palinode
