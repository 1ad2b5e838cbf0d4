// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfwrite.h"

#include "core/report/pdfqpdf.h"

#include <memory>

namespace palinode::pdf {
namespace {

QByteArray writtenOnce(QPDF& pdf, qpdf_object_stream_e objectStreams)
{
    pdf.getTrailer().removeKey("/ID"); // QPdfWriter's is random
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(objectStreams);
    writer.setCompressStreams(true);
    writer.setMinimumPDFVersion("1.7");
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

QByteArray written(QPDF& pdf)
{
    // QPdfWriter numbers its objects in the order of a hash, and object streams keep to the numbers: the
    // first pass numbers them by their place in the document.
    const QByteArray numbered = writtenOnce(pdf, qpdf_o_disable);
    QPDF ordered;
    ordered.processMemoryFile("report.pdf", numbered.constData(), size_t(numbered.size()));
    return writtenOnce(ordered, qpdf_o_generate);
}

} // namespace palinode::pdf
