// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/meaning/encodingcache.h"
#include "core/meaning/sentenceencoder.h"

#include <QFile>
#include <QTest>

using namespace palinode;
using namespace Qt::StringLiterals;

/// The program without the encoder (PALINODE_ENCODER=OFF).
class TestNoSentenceEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSo()
    {
        QVERIFY(!SentenceEncoder::isBuiltIn());
        const Error missing{ErrorCode::ModelMissing, {}, {}};
        QCOMPARE(SentenceEncoder::bundled().error(), missing);
        QCOMPARE(SentenceEncoder::fromBytes({}, {}).error(), missing);
        QCOMPARE(EncodingCache::bundled().error(), missing);
    }

    void carriesNoModel() { QVERIFY(!QFile::exists(u":/palinode/models/sentence-encoder-en.bin"_s)); }
};

QTEST_GUILESS_MAIN(TestNoSentenceEncoder)
#include "tst_nosentenceencoder.moc"
