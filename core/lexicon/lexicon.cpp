// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include "core/lexicon/definitionfile.h"
#include "core/lexicon/tagger.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

// Resources of a static library are known only once they are named; the macro wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(lexicons);
}

namespace palinode {

namespace {

constexpr auto bundledFolder = ":/palinode/lexicons"_L1;

bool serves(const KSyntaxHighlighting::Definition& definition, const QString& languageTag)
{
    if (definition.section() != cueSection)
        return false;
    const QStringList tags = definition.alternativeNames();
    return std::ranges::any_of(tags, [&](const QString& tag) {
        return languageTag.compare(tag, Qt::CaseInsensitive) == 0
            || languageTag.startsWith(tag + u'-', Qt::CaseInsensitive);
    });
}

bool isBundled(const KSyntaxHighlighting::Definition& definition)
{
    return definition.filePath().startsWith(bundledFolder);
}

/// Longer spans first, the user's before ours, then the earlier: what is taken first keeps its place.
QList<Cue> settle(std::vector<TaggedSpan> spans, qsizetype length)
{
    std::ranges::stable_sort(spans, [](const TaggedSpan& a, const TaggedSpan& b) {
        return std::tuple(-a.range.length(), a.rank, a.range.start)
            < std::tuple(-b.range.length(), b.rank, b.range.start);
    });
    std::vector<bool> taken(static_cast<size_t>(length), false);
    QList<Cue> cues;
    for (const TaggedSpan& span : spans) {
        const auto from = taken.begin() + span.range.start;
        const auto to = taken.begin() + span.range.end;
        if (std::find(from, to, true) != to)
            continue;
        std::fill(from, to, true);
        if (span.kind)
            cues.append({span.range, *span.kind});
    }
    std::ranges::sort(cues, {}, &Cue::range);
    return cues;
}

} // namespace

struct Lexicon::Private
{
    KSyntaxHighlighting::Repository repository;
    std::vector<std::unique_ptr<Tagger>> taggers; ///< the user's first
    QStringList versions;
    QList<Notice> notices;
};

Lexicon::Lexicon(const QString& languageTag, const QString& userFolder) : d(std::make_unique<Private>())
{
    initResources();
    // Each search path makes the repository read everything anew, so no path is added that holds nothing.
    d->repository.addCustomSearchPath(bundledFolder);
    const QDir userDefinitions(userFolder + "/syntax"_L1);
    const QFileInfoList userFiles = userFolder.isEmpty()
        ? QFileInfoList()
        : userDefinitions.entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
    if (!userFiles.isEmpty())
        d->repository.addCustomSearchPath(userFolder);

    QStringList unusable;
    QStringList expected;
    for (const QFileInfo& file : userFiles) {
        switch (checkDefinitionFile(file.filePath(), languageTag)) {
        case DefinitionFile::Usable:
            expected.append(file.canonicalFilePath());
            break;
        case DefinitionFile::Broken:
            unusable.append(file.canonicalFilePath());
            d->notices.append({NoticeCode::LexiconSkipped, file.fileName(), 0});
            break;
        case DefinitionFile::Other:
            break;
        }
    }

    QList<KSyntaxHighlighting::Definition> definitions;
    const QList<KSyntaxHighlighting::Definition> known = d->repository.definitions();
    for (const KSyntaxHighlighting::Definition& definition : known) {
        if (!serves(definition, languageTag))
            continue;
        const QString path = QFileInfo(definition.filePath()).canonicalFilePath();
        expected.removeAll(path);
        if (isBundled(definition) || !unusable.contains(path))
            definitions.append(definition);
    }
    // A file that lost against another of the same name and a higher version.
    for (const QString& path : std::as_const(expected))
        d->notices.append({NoticeCode::LexiconSkipped, QFileInfo(path).fileName(), 0});

    std::ranges::sort(definitions, {}, [](const KSyntaxHighlighting::Definition& definition) {
        return std::pair(isBundled(definition), definition.name());
    });
    for (const KSyntaxHighlighting::Definition& definition : std::as_const(definitions)) {
        d->taggers.push_back(std::make_unique<Tagger>(definition, static_cast<int>(d->taggers.size())));
        d->versions.append(u"%1 %2"_s.arg(definition.name()).arg(definition.version()));
    }
}

Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

bool Lexicon::isEmpty() const
{
    return d->taggers.empty();
}

QStringList Lexicon::versions() const
{
    return d->versions;
}

QList<Notice> Lexicon::notices() const
{
    return d->notices;
}

QList<Cue> Lexicon::cues(QStringView text) const
{
    if (d->taggers.empty() || text.isEmpty())
        return {};
    const PlainLine line(text);
    std::vector<TaggedSpan> spans;
    for (const auto& tagger : d->taggers)
        tagger->tag(line, spans);
    return settle(std::move(spans), text.size());
}

} // namespace palinode
