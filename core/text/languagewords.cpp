// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/languagewords.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

// Resources of a static library are known only once they are named; the macro wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(languagewords);
}

namespace palinode {

namespace {

QStringList wordsOf(const QString& line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

/// "one thing | another": phrases.
QStringList phrasesOf(const QString& line)
{
    QStringList phrases;
    const QStringList parts = line.split(u'|');
    for (const QString& part : parts) {
        if (const QString phrase = part.simplified(); !phrase.isEmpty())
            phrases.append(phrase);
    }
    return phrases;
}

DecimalSign decimalOf(const QString& line)
{
    return line == "yes"_L1   ? DecimalSign::Comma
        : line == "either"_L1 ? DecimalSign::Either
                              : DecimalSign::Point;
}

using Take = std::function<void(LanguageWords&, const QString&)>;

Take into(QSet<QString> LanguageWords::* member)
{
    return [member](LanguageWords& words, const QString& line) {
        for (const QString& word : wordsOf(line))
            (words.*member).insert(word);
    };
}

Take into(QStringList LanguageWords::* member)
{
    return [member](LanguageWords& words, const QString& line) { words.*member += phrasesOf(line); };
}

void takeOpposites(LanguageWords& words, const QString& line)
{
    const QString second = line.section(u':', 1);
    if (!second.isEmpty())
        words.opposites.append({wordsOf(line.section(u':', 0, 0)), wordsOf(second)});
}

void takeParticles(LanguageWords& words, const QString& line)
{
    const QString second = line.section(u':', 1);
    if (!second.isEmpty())
        words.particles.append({phrasesOf(line.section(u':', 0, 0)), phrasesOf(second)});
}

void takeNumber(LanguageWords& words, const QString& line)
{
    const double value = line.section(u':', 0, 0).trimmed().toDouble();
    for (const QString& word : wordsOf(line.section(u':', 1)))
        words.numbers.insert(word, value);
}

void takeShortForms(LanguageWords& words, const QString& line)
{
    for (const QString& word : wordsOf(line.section(u':', 1)))
        words.shortForms.insert(word, line.section(u':', 0, 0).trimmed());
}

void takeKeyWords(LanguageWords& words, const QString& line)
{
    const QString english = line.section(u':', 0, 0).trimmed();
    for (const QString& phrase : phrasesOf(line.section(u':', 1)))
        words.keyWords.insert(phrase, english);
}

const std::map<QString, Take>& sections()
{
    static const std::map<QString, Take> table{
        {u"language"_s, [](LanguageWords& words, const QString& line) { words.language = line; }},
        {u"decimal comma"_s,
         [](LanguageWords& words, const QString& line) { words.decimal = decimalOf(line); }},
        {u"denial"_s,
         [](LanguageWords& words, const QString& line) { words.deniesAround = line == "around"_L1; }},
        {u"function words"_s, into(&LanguageWords::functionWords)},
        {u"auxiliaries"_s, into(&LanguageWords::auxiliaries)},
        {u"clause openers"_s, into(&LanguageWords::clauseOpeners)},
        {u"qualifications"_s, into(&LanguageWords::qualifications)},
        {u"exceptions"_s, into(&LanguageWords::exceptions)},
        {u"soft conditions"_s, into(&LanguageWords::softConditions)},
        {u"approximations"_s, into(&LanguageWords::approximations)},
        {u"references"_s, into(&LanguageWords::references)},
        {u"joints"_s, into(&LanguageWords::joints)},
        {u"forbidding"_s, into(&LanguageWords::forbidding)},
        {u"granting"_s, into(&LanguageWords::granting)},
        {u"denial closers"_s, into(&LanguageWords::denialClosers)},
        {u"manner"_s, into(&LanguageWords::mannerEndings)},
        {u"short forms"_s, takeShortForms},
        {u"verb particles"_s, into(&LanguageWords::verbParticles)},
        {u"opposites"_s, takeOpposites},
        {u"particles"_s, takeParticles},
        {u"numbers"_s, takeNumber},
        {u"key words"_s, takeKeyWords},
    };
    return table;
}

std::map<QString, LanguageWords> readAll()
{
    initResources();
    std::map<QString, LanguageWords> all;
    QDirIterator files(u":/palinode/words"_s, {u"*.txt"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        LanguageWords words = readLanguageWords(QString::fromUtf8(file.readAll()));
        const QString language = words.language;
        all.emplace(language, std::move(words));
    }
    return all;
}

} // namespace

bool LanguageWords::isException(const QString& folded) const
{
    return std::ranges::any_of(exceptions, [&](const QString& start) { return folded.startsWith(start); });
}

bool LanguageWords::isSoftCondition(const QString& folded) const
{
    return std::ranges::any_of(
        softConditions, [&](const QString& end) { return folded == end || folded.endsWith(u' ' + end); });
}

const LanguageWords& languageWords(const QString& languageTag)
{
    static const std::map<QString, LanguageWords> all = readAll();
    static const LanguageWords none;
    const auto found = all.find(languageTag.section(u'-', 0, 0).toLower());
    return found == all.end() ? none : found->second;
}

LanguageWords readLanguageWords(const QString& text)
{
    LanguageWords words;
    const Take* take = nullptr;
    const QStringList lines = text.split(u'\n');
    for (const QString& each : lines) {
        const QString line = each.simplified();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            const auto section = sections().find(line.sliced(1).chopped(1));
            take = section == sections().end() ? nullptr : &section->second;
        } else if (take) {
            (*take)(words, line);
        }
    }
    return words;
}

} // namespace palinode
