// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lexicon/definitionfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
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

/// Reads a definition once and remembers the first thing that is wrong.
class Check
{
public:
    Check(QFile& file, const QString& languageTag) : m_xml(&file), m_language(languageTag) { }

    DefinitionCheck run()
    {
        bool isFirst = true;
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                if (isFirst)
                    takeLanguage();
                else
                    takeElement();
                isFirst = false;
                break;
            case QXmlStreamReader::DTD:
                takeDeclarations();
                break;
            case QXmlStreamReader::EntityReference: // of an entity that the file does not hold
                fault(m_xml.lineNumber());
                break;
            default:
                break;
            }
        }
        if (m_xml.hasError() || isFirst)
            return broken(m_xml.lineNumber());
        if (!m_ours || !m_wanted)
            m_result.state = DefinitionFile::Other;
        else if (const qint64 line = firstFault(); line > 0)
            return broken(line);
        else
            m_result.state = DefinitionFile::Usable;
        return m_result;
    }

private:
    /// A name that is used, and where.
    struct Use
    {
        QString name;
        qint64 line;
    };

    DefinitionCheck broken(qint64 line)
    {
        m_result.state = DefinitionFile::Broken;
        m_result.line = line;
        return m_result;
    }

    void takeLanguage()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_ours = m_xml.name() == "language"_L1 && attributes.value("section"_L1) == cueSection;
        const QStringList tags =
            attributes.value("alternativeNames"_L1).toString().split(u';', Qt::SkipEmptyParts);
        m_wanted = std::ranges::any_of(
            tags, [this](const QString& tag) { return tagServes(tag.trimmed(), m_language); });
        m_result.name = attributes.value("name"_L1).toString();
    }

    void fault(qint64 line)
    {
        if (m_fault == 0 || line < m_fault)
            m_fault = line;
    }

    /// A definition is one file: what its DOCTYPE would fetch from elsewhere is not fetched, and makes it
    /// broken.
    void takeDeclarations()
    {
        const QXmlStreamEntityDeclarations entities = m_xml.entityDeclarations();
        const bool outside = std::ranges::any_of(
            entities, [](const QXmlStreamEntityDeclaration& entity) { return !entity.systemId().isEmpty(); });
        if (outside || !m_xml.dtdSystemId().isEmpty())
            fault(m_xml.lineNumber());
    }

    void takeElement()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const qint64 line = m_xml.lineNumber();
        const auto value = [&attributes](QLatin1StringView name) {
            return attributes.value(name).toString();
        };
        const QStringView element = m_xml.name();
        const auto use = [&](QList<Use>& uses, const QString& name) {
            if (!name.isEmpty())
                uses.append({name, line});
        };
        if (element == "itemData"_L1) {
            const QString name = value("name"_L1);
            m_items.insert(name);
            if (name != plainName && name != noCueName && !cueClassFromName(name))
                fault(line);
        } else if (element == "list"_L1) {
            m_lists.insert(value("name"_L1));
        } else if (element == "context"_L1) {
            m_contexts.insert(value("name"_L1));
            use(m_usedItems, value("attribute"_L1));
        } else if (attributes.hasAttribute("context"_L1)) {
            use(m_usedItems, value("attribute"_L1));
            use(m_usedContexts, value("context"_L1));
        }
        if (element == "keyword"_L1)
            use(m_usedLists, value("String"_L1));
        if (element == "RegExpr"_L1
            && !QRegularExpression(value("String"_L1), QRegularExpression::UseUnicodePropertiesOption)
                    .isValid())
            fault(line);
    }

    void look(const QList<Use>& uses, const QSet<QString>& known)
    {
        for (const Use& each : uses) {
            if (!known.contains(each.name))
                fault(each.line);
        }
    }

    /// The first line with something that is wrong; 0 where all is well.
    qint64 firstFault()
    {
        look(m_usedItems, m_items);
        look(m_usedLists, m_lists);
        for (const Use& each : std::as_const(m_usedContexts)) {
            // "#stay", "#pop#pop!Other", "Other##Another language"
            const QString name = each.name.section(u'!', -1);
            if (name.startsWith(u'#') || name.contains("##"_L1))
                continue;
            if (!m_contexts.contains(name))
                fault(each.line);
        }
        return m_fault;
    }

    QXmlStreamReader m_xml;
    QString m_language;
    DefinitionCheck m_result;
    bool m_ours = false;
    bool m_wanted = false;
    qint64 m_fault = 0;
    QSet<QString> m_items;
    QSet<QString> m_lists;
    QSet<QString> m_contexts;
    QList<Use> m_usedItems;
    QList<Use> m_usedLists;
    QList<Use> m_usedContexts;
};

} // namespace

bool tagServes(QStringView tag, QStringView language)
{
    return language.compare(tag, Qt::CaseInsensitive) == 0
        || (language.size() > tag.size() && language[tag.size()] == u'-'
            && language.startsWith(tag, Qt::CaseInsensitive));
}

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

DefinitionCheck checkDefinitionFile(const QString& path, const QString& languageTag)
{
    QFile file(path);
    if (file.size() > largestDefinition || !file.open(QIODevice::ReadOnly))
        return {};
    return Check(file, languageTag).run();
}

} // namespace palinode
