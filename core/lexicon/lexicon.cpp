// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/lexicon.h"

#include "core/lexicon/definitionfile.h"
#include "core/lexicon/tagger.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QDir>
#include <QFileInfo>
#include <QMap>

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
    return std::ranges::any_of(tags, [&](const QString& tag) { return tagServes(tag, languageTag); });
}

/// A definition in use, and the words that show its domain.
struct Pack
{
    std::unique_ptr<Tagger> tagger;
    QString version;
    QStringList domain; ///< empty: of every text
    bool active = true;
};

bool standsIn(QStringView text, QStringView word)
{
    const auto ends = [&](qsizetype at) {
        return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
    };
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (ends(at - 1) && ends(at + word.size()))
            return true;
    }
    return false;
}

/// Whether a text holds as many different words of a domain as say that it is of it.
bool isOfDomain(QStringView text, const QStringList& words)
{
    constexpr int enough = 2;
    int found = 0;
    for (const QString& word : words) {
        found += standsIn(text, word) ? 1 : 0;
        if (found == enough)
            return true;
    }
    return false;
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
    KSyntaxHighlighting::Repository ours;
    std::unique_ptr<KSyntaxHighlighting::Repository> theirs; ///< the user's; null where there are none
    std::vector<Pack> packs; ///< the user's first, domain packs before those of every text
    QList<Notice> notices;

    void skip(NoticeCode why, const QFileInfo& file, qint64 line = 0)
    {
        notices.append({why, file.fileName(), line});
    }
    QList<KSyntaxHighlighting::Definition> readUsers(const QString& languageTag, const QString& folder);
    void add(QList<KSyntaxHighlighting::Definition> definitions);
};

/// The user's definitions of the language that can be used. They have a repository of their own, so that none
/// of them, broken or not, hides one of ours before it was looked at.
QList<KSyntaxHighlighting::Definition> Lexicon::Private::readUsers(const QString& languageTag,
                                                                   const QString& folder)
{
    QList<KSyntaxHighlighting::Definition> definitions;
    if (folder.isEmpty())
        return definitions;
    const QFileInfoList files =
        QDir(folder + "/syntax"_L1).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name);
    QMap<QString, QString> usable; // by path: the name
    for (const QFileInfo& file : files) {
        const DefinitionCheck check = checkDefinitionFile(file.filePath(), languageTag);
        if (check.state == DefinitionFile::Usable)
            usable.insert(file.canonicalFilePath(), check.name);
        else if (check.state == DefinitionFile::Broken)
            skip(NoticeCode::LexiconSkipped, file, check.line);
    }
    if (usable.isEmpty())
        return definitions;
    // Each search path makes the repository read everything anew, so none is added that holds nothing.
    theirs = std::make_unique<KSyntaxHighlighting::Repository>();
    theirs->addCustomSearchPath(bundledFolder); // a user's definition may include the rules of ours
    theirs->addCustomSearchPath(folder);
    const QList<KSyntaxHighlighting::Definition> known = theirs->definitions();
    for (const KSyntaxHighlighting::Definition& definition : known) {
        if (serves(definition, languageTag)
            && usable.remove(QFileInfo(definition.filePath()).canonicalFilePath()) > 0)
            definitions.append(definition);
    }
    // What is left lost against another of its name, or asks for a highlighter that is newer than ours.
    for (const auto& [path, name] : std::as_const(usable).asKeyValueRange()) {
        const bool taken = std::ranges::contains(known, name, &KSyntaxHighlighting::Definition::name);
        skip(taken ? NoticeCode::LexiconNameTaken : NoticeCode::LexiconSkipped, QFileInfo(path));
    }
    return definitions;
}

void Lexicon::Private::add(QList<KSyntaxHighlighting::Definition> definitions)
{
    const auto domainOf = [](const KSyntaxHighlighting::Definition& definition) {
        return definition.keywordLists().contains(domainList) ? definition.keywordList(domainList)
                                                              : QStringList();
    };
    std::ranges::sort(definitions, {}, [&](const KSyntaxHighlighting::Definition& definition) {
        return std::pair(domainOf(definition).isEmpty(), definition.name());
    });
    for (const KSyntaxHighlighting::Definition& definition : std::as_const(definitions)) {
        const QStringList domain = domainOf(definition);
        packs.push_back({std::make_unique<Tagger>(definition, static_cast<int>(packs.size())),
                         u"%1 %2"_s.arg(definition.name()).arg(definition.version()), domain,
                         domain.isEmpty()});
    }
}

Lexicon::Lexicon(const QString& languageTag, const QString& userFolder) : d(std::make_unique<Private>())
{
    initResources();
    d->ours.addCustomSearchPath(bundledFolder);
    QList<KSyntaxHighlighting::Definition> users = d->readUsers(languageTag, userFolder);
    QList<KSyntaxHighlighting::Definition> bundled;
    const QList<KSyntaxHighlighting::Definition> known = d->ours.definitions();
    for (const KSyntaxHighlighting::Definition& definition : known) {
        if (!serves(definition, languageTag))
            continue;
        const auto rival =
            std::ranges::find(users, definition.name(), &KSyntaxHighlighting::Definition::name);
        if (rival == users.end()) {
            bundled.append(definition);
        } else if (rival->version() <= definition.version()) {
            d->skip(NoticeCode::LexiconNameTaken, QFileInfo(rival->filePath()));
            users.erase(rival);
            bundled.append(definition);
        }
    }
    d->add(users);
    d->add(bundled);
}

Lexicon::~Lexicon() = default;
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;

bool Lexicon::isEmpty() const
{
    // A domain pack alone makes no lexicon of a language.
    return std::ranges::all_of(d->packs, [](const Pack& pack) { return !pack.domain.isEmpty(); });
}

QStringList Lexicon::versions() const
{
    QStringList versions;
    for (const Pack& pack : d->packs) {
        if (pack.active)
            versions.append(pack.version);
    }
    return versions;
}

QList<Notice> Lexicon::notices() const
{
    return d->notices;
}

void Lexicon::adaptTo(QStringView oneText, QStringView otherText)
{
    for (Pack& pack : d->packs)
        pack.active =
            pack.domain.isEmpty() || isOfDomain(oneText, pack.domain) || isOfDomain(otherText, pack.domain);
}

QList<Cue> Lexicon::cues(QStringView text) const
{
    if (d->packs.empty() || text.isEmpty())
        return {};
    const PlainLine line(text);
    std::vector<TaggedSpan> spans;
    for (const Pack& pack : d->packs) {
        if (pack.active)
            pack.tagger->tag(line, spans);
    }
    return settle(std::move(spans), text.size());
}

} // namespace palinode
