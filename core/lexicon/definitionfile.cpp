// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/definitionfile.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr qint64 largestDefinition = 4 << 20; ///< bytes

struct ClassName
{
    QLatin1StringView name;
    QLatin1StringView id;
    CueClass kind;
};

constexpr std::array classNames{
    ClassName{"Certain"_L1, "certain"_L1, CueClass::Certain},
    ClassName{"Probable"_L1, "probable"_L1, CueClass::Probable},
    ClassName{"Possible"_L1, "possible"_L1, CueClass::Possible},
    ClassName{"CommitmentStrong"_L1, "commitment_strong"_L1, CueClass::CommitmentStrong},
    ClassName{"CommitmentWeak"_L1, "commitment_weak"_L1, CueClass::CommitmentWeak},
    ClassName{"ObligationStrong"_L1, "obligation_strong"_L1, CueClass::ObligationStrong},
    ClassName{"ObligationWeak"_L1, "obligation_weak"_L1, CueClass::ObligationWeak},
    ClassName{"Permission"_L1, "permission"_L1, CueClass::Permission},
    ClassName{"Negation"_L1, "negation"_L1, CueClass::Negation},
    ClassName{"Condition"_L1, "condition"_L1, CueClass::Condition},
    ClassName{"QuantifierAll"_L1, "quantifier_all"_L1, CueClass::QuantifierAll},
    ClassName{"QuantifierMost"_L1, "quantifier_most"_L1, CueClass::QuantifierMost},
    ClassName{"QuantifierSome"_L1, "quantifier_some"_L1, CueClass::QuantifierSome},
    ClassName{"QuantifierFew"_L1, "quantifier_few"_L1, CueClass::QuantifierFew},
    ClassName{"Restriction"_L1, "restriction"_L1, CueClass::Restriction},
    ClassName{"Quantity"_L1, "quantity"_L1, CueClass::Quantity},
    ClassName{"Attribution"_L1, "attribution"_L1, CueClass::Attribution},
    ClassName{"Favourable"_L1, "favourable"_L1, CueClass::Favourable},
    ClassName{"Caution"_L1, "caution"_L1, CueClass::Caution},
    ClassName{"Intensifier"_L1, "intensifier"_L1, CueClass::Intensifier},
    ClassName{"Downtoner"_L1, "downtoner"_L1, CueClass::Downtoner},
};

bool tagServes(QStringView tag, QStringView language)
{
    return language.compare(tag, Qt::CaseInsensitive) == 0
        || (language.size() > tag.size() && language[tag.size()] == u'-'
            && language.startsWith(tag, Qt::CaseInsensitive));
}

} // namespace

std::optional<CueClass> cueClassFromName(QStringView name)
{
    const auto* const found =
        std::ranges::find_if(classNames, [name](const ClassName& c) { return c.name == name; });
    return found == classNames.end() ? std::nullopt : std::optional(found->kind);
}

QString cueClassId(CueClass kind)
{
    const auto* const found = std::ranges::find(classNames, kind, &ClassName::kind);
    return found == classNames.end() ? QString() : QString(found->id);
}

DefinitionFile checkDefinitionFile(const QString& path, const QString& languageTag)
{
    QFile file(path);
    if (file.size() > largestDefinition || !file.open(QIODevice::ReadOnly))
        return DefinitionFile::Broken;
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement())
        return DefinitionFile::Broken;
    const auto attributes = xml.attributes();
    const bool ours = xml.name() == "language"_L1 && attributes.value("section"_L1) == cueSection;
    const QString tags = attributes.value("alternativeNames"_L1).toString();
    const QStringList names = tags.split(u';', Qt::SkipEmptyParts);
    const bool wanted =
        std::ranges::any_of(names, [&](const QString& tag) { return tagServes(tag.trimmed(), languageTag); });
    bool namesKnown = true;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "itemData"_L1)
            continue;
        const QStringView name = xml.attributes().value("name"_L1);
        namesKnown = namesKnown && (name == plainName || name == noCueName || cueClassFromName(name));
    }
    if (xml.hasError())
        return DefinitionFile::Broken;
    if (!ours || !wanted)
        return DefinitionFile::Other;
    return namesKnown ? DefinitionFile::Usable : DefinitionFile::Broken;
}

} // namespace palinode
