// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdffinish.h"

#include "core/report/pdfglyphnames.h"
#include "core/report/pdfqpdf.h"
#include "core/report/pdfwrite.h"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>

#include <exception>

namespace palinode::pdf {
namespace {

using Object = QPDFObjectHandle;

Object textString(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

QString generator()
{
    return QStringLiteral("Palinode " PALINODE_VERSION);
}

QDateTime utc(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const Sheet& sheet) : m_pdf(pdf), m_sheet(sheet), m_pages(pdf.getAllPages()) { }

    void addOutline(const QList<OutlineEntry>& entries)
    {
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        addEntries(root, entries, true);
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void addLinks(const QList<LinkArea>& links)
    {
        for (const LinkArea& link : links) {
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Rect", rectangle(link.area));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(4)); // print
            annotation.replaceKey("/Dest", destination(link.target));
            Object& page = m_pages.at(size_t(link.page));
            Object annotations = page.getKey("/Annots");
            if (!annotations.isArray())
                annotations = Object::newArray();
            annotations.appendItem(m_pdf.makeIndirectObject(annotation));
            page.replaceKey("/Annots", annotations);
        }
    }

    void setFacts(const DocumentFacts& facts)
    {
        Object root = m_pdf.getRoot();
        if (!facts.language.isEmpty() && facts.language != u"und")
            root.replaceKey("/Lang", textString(facts.language));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        root.replaceKey("/Metadata", metadataStream(facts));

        Object info = Object::newDictionary();
        info.replaceKey("/Title", textString(facts.title));
        info.replaceKey("/Subject", textString(facts.subject));
        if (!facts.keywords.isEmpty())
            info.replaceKey("/Keywords", textString(facts.keywords));
        info.replaceKey("/Author", textString(QStringLiteral("Palinode")));
        info.replaceKey("/Creator", textString(generator()));
        info.replaceKey("/Producer", textString(generator()));
        if (facts.date) {
            const QString date = utc(*facts.date).toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
            info.replaceKey("/CreationDate", textString(date));
            info.replaceKey("/ModDate", textString(date));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

private:
    [[nodiscard]] Object length(qreal units) const { return Object::newReal(units / unitsPerPoint, 2); }

    [[nodiscard]] Object rectangle(const QRectF& area) const
    {
        const qreal height = m_sheet.size.height();
        return Object::newArray({length(area.left()), length(height - area.bottom()), length(area.right()),
                                 length(height - area.top())});
    }

    [[nodiscard]] Object destination(const Place& place) const
    {
        return Object::newArray({m_pages.at(size_t(place.page)), Object::newName("/XYZ"),
                                 Object::newInteger(0), length(m_sheet.size.height() - place.top),
                                 Object::newNull()});
    }

    /// Hangs the entries under `parent`; returns how many entries show below it when it is open.
    int addEntries(Object parent, const QList<OutlineEntry>& entries, bool open)
    {
        int shown = 0;
        Object previous;
        for (const OutlineEntry& entry : entries) {
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textString(entry.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(entry.place));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            const int below = addEntries(item, entry.entries, entry.open);
            shown += 1 + (entry.open ? below : 0);
            previous = item;
        }
        if (shown > 0)
            parent.replaceKey("/Count", Object::newInteger(open ? shown : -shown));
        return shown;
    }

    Object metadataStream(const DocumentFacts& facts)
    {
        Object stream = m_pdf.newStream(xmpOf(facts).toStdString());
        stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        return stream;
    }

    static QByteArray xmpOf(const DocumentFacts& facts)
    {
        const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
        const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
        QByteArray bytes("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        QXmlStreamWriter xml(&bytes);
        xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
        xml.writeNamespace(rdf, QStringLiteral("rdf"));
        xml.writeNamespace(dc, QStringLiteral("dc"));
        xml.writeNamespace(xmp, QStringLiteral("xmp"));
        const auto list = [&](const QString& name, const QString& kind, const QString& text) {
            xml.writeStartElement(dc, name);
            xml.writeStartElement(rdf, kind);
            xml.writeStartElement(rdf, QStringLiteral("li"));
            if (kind == u"Alt")
                xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
            xml.writeCharacters(text);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
        };
        xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
        xml.writeStartElement(rdf, QStringLiteral("RDF"));
        xml.writeStartElement(rdf, QStringLiteral("Description"));
        xml.writeAttribute(rdf, QStringLiteral("about"), QString());
        xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
        list(QStringLiteral("title"), QStringLiteral("Alt"), facts.title);
        list(QStringLiteral("description"), QStringLiteral("Alt"), facts.subject);
        list(QStringLiteral("creator"), QStringLiteral("Seq"), QStringLiteral("Palinode"));
        if (!facts.language.isEmpty() && facts.language != u"und")
            list(QStringLiteral("language"), QStringLiteral("Bag"), facts.language);
        xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), generator());
        if (facts.date) {
            const QString date = utc(*facts.date).toString(Qt::ISODate);
            xml.writeTextElement(xmp, QStringLiteral("CreateDate"), date);
            xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), date);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        return bytes + "\n<?xpacket end=\"r\"?>\n";
    }

    QPDF& m_pdf;
    Sheet m_sheet;
    std::vector<Object> m_pages;
};

} // namespace

Places placesOf(const QList<Page>& pages)
{
    Places places;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Piece& piece : pages[page]) {
            if (piece.continued || piece.repeatedHead)
                continue;
            const Place place{page, piece.top};
            if (piece.block->section != Section::None)
                places.sections.emplace(piece.block->section, place);
            if (piece.block->finding != 0)
                places.findings.emplace(piece.block->finding, place);
        }
    }
    return places;
}

Result<QByteArray> finishPdf(const PaintedPages& painted, const Sheet& sheet,
                             const QList<OutlineEntry>& outline, const QList<LinkArea>& links,
                             const DocumentFacts& facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report.pdf", painted.pdf.constData(), size_t(painted.pdf.size()));
        nameGlyphs(pdf, painted.glyphs);
        tagSubsets(pdf);
        Finisher finisher(pdf, sheet);
        finisher.addOutline(outline);
        finisher.addLinks(links);
        finisher.setFacts(facts);
        return written(pdf);
    } catch (const std::exception& exception) {
        return std::unexpected(Error{ErrorCode::WriteFailed, {}, QString::fromUtf8(exception.what())});
    }
}

} // namespace palinode::pdf
