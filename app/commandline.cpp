// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "ui/wording/errortext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace palinode {

namespace {

class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Trouble = std::unexpected<QString>;

enum class Option {
    Output,
    Format,
    Pairs,
    ExitCode,
    Language,
    Paper,
    Ignore,
    Example,
    Help,
    Version,
    OldTitle,
    OldSpeaker,
    OldDate,
    OldSource,
    NewTitle,
    NewSpeaker,
    NewDate,
    NewSource,
};

enum class Takes { Nothing, Value, PerhapsNumber };

struct OptionRow
{
    Option option;
    QChar letter; ///< null for none
    QStringView name;
    Takes takes;
};

constexpr std::array optionTable{
    OptionRow{Option::Output, u'o', u"output", Takes::Value},
    OptionRow{Option::Format, u'f', u"format", Takes::Value},
    OptionRow{Option::Pairs, {}, u"pairs", Takes::Value},
    OptionRow{Option::ExitCode, {}, u"exit-code", Takes::Nothing},
    OptionRow{Option::Language, {}, u"language", Takes::Value},
    OptionRow{Option::Paper, {}, u"paper", Takes::Value},
    OptionRow{Option::Ignore, {}, u"ignore", Takes::Value},
    OptionRow{Option::Example, {}, u"example", Takes::PerhapsNumber},
    OptionRow{Option::Help, u'h', u"help", Takes::Nothing},
    OptionRow{Option::Version, {}, u"version", Takes::Nothing},
    OptionRow{Option::OldTitle, {}, u"old-title", Takes::Value},
    OptionRow{Option::OldSpeaker, {}, u"old-speaker", Takes::Value},
    OptionRow{Option::OldDate, {}, u"old-date", Takes::Value},
    OptionRow{Option::OldSource, {}, u"old-source", Takes::Value},
    OptionRow{Option::NewTitle, {}, u"new-title", Takes::Value},
    OptionRow{Option::NewSpeaker, {}, u"new-speaker", Takes::Value},
    OptionRow{Option::NewDate, {}, u"new-date", Takes::Value},
    OptionRow{Option::NewSource, {}, u"new-source", Takes::Value},
};

const OptionRow* findLong(QStringView name)
{
    for (const OptionRow& row : optionTable) {
        if (row.name == name)
            return &row;
    }
    return nullptr;
}

const OptionRow* findShort(QChar letter)
{
    for (const OptionRow& row : optionTable) {
        if (!row.letter.isNull() && row.letter == letter)
            return &row;
    }
    return nullptr;
}

Trouble trouble(const QString& sentence)
{
    return Trouble(sentence + u' ' + CommandLine::tr("See palinode --help."));
}

Trouble fileTrouble(const QString& file, const QString& sentence)
{
    return Trouble(file + QStringLiteral(": ") + sentence);
}

bool hasSuffix(const QString& file, QStringView suffix)
{
    return QFileInfo(file).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
}

class Parser
{
public:
    explicit Parser(const QStringList& arguments) : m_arguments(arguments) { }

    std::expected<Invocation, QString> parse()
    {
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments[m_at++];
            if (m_onlyFiles || argument == u"-" || !argument.startsWith(u'-')) {
                m_files.append(argument);
            } else if (argument == u"--") {
                m_onlyFiles = true;
            } else if (const auto read = readOption(argument); !read) {
                return Trouble(read.error());
            }
        }
        if (m_help || m_version) {
            m_result.task = m_help ? Task::ShowHelp : Task::ShowVersion;
            return m_result;
        }
        return finish();
    }

private:
    std::expected<void, QString> readOption(const QString& argument)
    {
        const bool isLong = argument.startsWith(u"--");
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString name =
            isLong ? argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2) : argument.sliced(1, 1);
        const OptionRow* row = isLong ? findLong(name) : findShort(argument[1]);
        if (!row)
            return trouble(CommandLine::tr("There is no option %1.")
                               .arg(isLong ? QStringLiteral("--") + name : u'-' + name));

        std::optional<QString> value;
        if (equals >= 0)
            value = argument.sliced(equals + 1);
        else if (!isLong && argument.size() > 2)
            value = argument.sliced(2);
        if (!isLong && value && value->startsWith(u'='))
            return trouble(CommandLine::tr("Write the value of -%1 without “=”.").arg(argument[1]));
        const QString shown = isLong ? QStringLiteral("--") + name : u'-' + name;
        switch (row->takes) {
        case Takes::Nothing:
            if (value)
                return trouble(CommandLine::tr("The option %1 takes no value.").arg(shown));
            break;
        case Takes::Value:
            if (!value && m_at < m_arguments.size())
                value = m_arguments[m_at++];
            if (!value || value->isEmpty())
                return trouble(CommandLine::tr("The option %1 needs a value.").arg(shown));
            break;
        case Takes::PerhapsNumber:
            if (!value && m_at < m_arguments.size()
                && (m_arguments[m_at] == u"1" || m_arguments[m_at] == u"2"))
                value = m_arguments[m_at++];
            break;
        }
        return apply(row->option, value.value_or(QString()));
    }

    std::expected<void, QString> apply(Option option, const QString& value)
    {
        switch (option) {
        case Option::Output:
            m_result.outputFiles.append(value);
            return {};
        case Option::Format:
            return applyFormat(value);
        case Option::Pairs:
            m_result.pairsFile = value;
            return {};
        case Option::ExitCode:
            m_result.exitCode = true;
            return {};
        case Option::Language:
            return applyLanguage(value);
        case Option::Paper:
            return applyPaper(value);
        case Option::Ignore:
            return applyIgnore(value);
        case Option::Example:
            if (!value.isEmpty() && value != u"1" && value != u"2")
                return trouble(
                    CommandLine::tr("The examples are 1 and 2; there is no example %1.").arg(value));
            m_result.example = value == u"2" ? 2 : 1;
            return {};
        case Option::Help:
            m_help = true;
            return {};
        case Option::Version:
            m_version = true;
            return {};
        case Option::OldTitle:
            m_result.oldOptions.metadata.title = value;
            return {};
        case Option::OldSpeaker:
            m_result.oldOptions.metadata.speaker = value;
            return {};
        case Option::OldDate:
            m_result.oldOptions.metadata.date = value;
            return {};
        case Option::OldSource:
            m_result.oldOptions.metadata.source = value;
            return {};
        case Option::NewTitle:
            m_result.newOptions.metadata.title = value;
            return {};
        case Option::NewSpeaker:
            m_result.newOptions.metadata.speaker = value;
            return {};
        case Option::NewDate:
            m_result.newOptions.metadata.date = value;
            return {};
        case Option::NewSource:
            m_result.newOptions.metadata.source = value;
            return {};
        }
        std::unreachable();
    }

    std::expected<void, QString> applyFormat(const QString& value)
    {
        const QString name = value.toLower();
        if (m_result.textOutput)
            return trouble(CommandLine::tr("The option -f can be given once only; use -o for more files."));
        if (name == u"json")
            m_result.textOutput = TextOutput::Json;
        else if (name == u"csv")
            m_result.textOutput = TextOutput::Csv;
        else if (name == u"md" || name == u"markdown")
            m_result.textOutput = TextOutput::Markdown;
        else if (name == u"html")
            m_result.textOutput = TextOutput::Html;
        else if (name == u"table")
            m_result.textOutput = TextOutput::Table;
        else if (name == u"pdf")
            return trouble(CommandLine::tr("PDF is written to a file: use -o FILE.pdf."));
        else
            return trouble(
                CommandLine::tr("The formats are json, csv, md, html and table; there is no format “%1”.")
                    .arg(value));
        return {};
    }

    std::expected<void, QString> applyLanguage(const QString& value)
    {
        static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
        // "EN" and "eng" are English, too: everything behind compares tags as they are.
        const QString primary = value.section(u'-', 0, 0);
        const QLocale::Language language = QLocale::codeToLanguage(primary);
        const bool isKnown = language != QLocale::AnyLanguage;
        if (!tag.match(value).hasMatch() || (!isKnown && primary.size() > 3))
            return trouble(CommandLine::tr("“%1” is no language tag; write en, de or pt-BR.").arg(value));
        const QString canonical =
            (isKnown ? QLocale::languageToCode(language) : primary.toLower()) + value.sliced(primary.size());
        m_result.compareOptions.language = canonical;
        m_result.oldOptions.language = canonical;
        m_result.newOptions.language = canonical;
        return {};
    }

    std::expected<void, QString> applyPaper(const QString& value)
    {
        const QString name = value.toLower();
        if (name != u"a4" && name != u"letter")
            return trouble(CommandLine::tr("The paper is A4 or Letter, not “%1”.").arg(value));
        m_result.reportOptions.paper = name == u"a4" ? Paper::A4 : Paper::Letter;
        return {};
    }

    std::expected<void, QString> applyIgnore(const QString& value)
    {
        const QStringList words = value.split(u',', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            const QString name = word.trimmed().toLower();
            if (name == u"case")
                m_result.compareOptions.ignoreCase = true;
            else if (name == u"punctuation")
                m_result.compareOptions.ignorePunctuation = true;
            else if (name == u"boilerplate")
                m_result.compareOptions.ignoreBoilerplate = true;
            else
                return trouble(
                    CommandLine::tr("What can be ignored is case, punctuation and boilerplate, not “%1”.")
                        .arg(word));
        }
        return {};
    }

    std::expected<Invocation, QString> finish()
    {
        if (const auto checked = checkOutputFiles(); !checked)
            return Trouble(checked.error());
        if (!m_result.pairsFile.isEmpty())
            return finishPairs();
        const bool isBatch = m_result.textOutput || !m_result.outputFiles.isEmpty() || m_result.exitCode;
        m_result.task = isBatch ? Task::Compare : Task::Window;
        if (m_result.example > 0) {
            if (!m_files.isEmpty())
                return trouble(CommandLine::tr("An example is compared without other files."));
            return m_result;
        }
        for (const QString& file : m_files) {
            if (file.isEmpty())
                return trouble(CommandLine::tr("The name of a file is empty."));
            if (hasSuffix(file, u"palinode"))
                return fileTrouble(file,
                                   CommandLine::tr("Saved comparisons cannot be opened by this version."));
            if (hasSuffix(file, u"pdf") && m_files.size() == 1)
                return fileTrouble(
                    file, CommandLine::tr("Reports cannot be opened as comparisons by this version."));
        }
        if (m_files.size() > 2)
            return trouble(CommandLine::tr("Two files are compared; %1 were given.").arg(m_files.size()));
        if (m_files.size() == 1)
            return trouble(
                CommandLine::tr("Two files are compared; one was given, %1.").arg(m_files.first()));
        if (m_files.isEmpty()) {
            if (isBatch)
                return trouble(CommandLine::tr("Name the two files to compare."));
            return m_result;
        }
        m_result.oldFile = m_files[0];
        m_result.newFile = m_files[1];
        return m_result;
    }

    std::expected<void, QString> checkOutputFiles()
    {
        for (const QString& file : std::as_const(m_result.outputFiles)) {
            const QString suffix = QFileInfo(file).suffix();
            if (suffix.compare(u"palinode", Qt::CaseInsensitive) == 0)
                return fileTrouble(file,
                                   CommandLine::tr("Comparison files cannot be written by this version."));
            if (!reportFormat(suffix))
                return fileTrouble(file, errorText({ErrorCode::FormatUnknown, file, suffix}));
            const auto isSame = [&file](const QString& other) {
                return QDir::cleanPath(QFileInfo(other).absoluteFilePath())
                    == QDir::cleanPath(QFileInfo(file).absoluteFilePath());
            };
            if (std::ranges::count_if(m_result.outputFiles, isSame) > 1)
                return fileTrouble(file, CommandLine::tr("The same file is given twice to -o."));
        }
        return {};
    }

    std::expected<Invocation, QString> finishPairs()
    {
        m_result.task = Task::JudgePairs;
        if (!m_files.isEmpty() || m_result.example > 0)
            return trouble(CommandLine::tr("With --pairs no other files are compared."));
        if (!m_result.textOutput && m_result.outputFiles.isEmpty() && !m_result.exitCode)
            return trouble(CommandLine::tr("Say how to write the pairs: -f json or -f csv."));
        if (m_result.textOutput && m_result.textOutput != TextOutput::Json
            && m_result.textOutput != TextOutput::Csv)
            return trouble(CommandLine::tr("Pairs are written as json or csv."));
        for (const QString& file : std::as_const(m_result.outputFiles)) {
            const auto format = reportFormat(QFileInfo(file).suffix());
            if (format != ReportFormat::Json && format != ReportFormat::Csv)
                return fileTrouble(file, CommandLine::tr("Pairs are written as json or csv."));
        }
        return m_result;
    }

    const QStringList& m_arguments;
    qsizetype m_at = 0;
    Invocation m_result;
    QStringList m_files;
    bool m_onlyFiles = false;
    bool m_help = false;
    bool m_version = false;
};

} // namespace

std::expected<Invocation, QString> readCommandLine(const QStringList& arguments)
{
    return Parser(arguments).parse();
}

} // namespace palinode
