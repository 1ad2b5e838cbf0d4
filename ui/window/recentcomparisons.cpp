// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentcomparisons.h"

#include "core/report/wording.h"
#include "core/text/isolate.h"
#include "ui/window/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMutex>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr auto arrayKey = "recentComparisons"_L1;
constexpr qsizetype longestPlace = 56; // characters of the folders that are shown

Verdict verdictOf(const QString& id)
{
    for (const Verdict verdict : {Verdict::Consistent, Verdict::Shifted, Verdict::Reversed}) {
        if (verdictId(verdict) == id)
            return verdict;
    }
    return Verdict::Unclear;
}

} // namespace

bool RecentComparison::filesExist() const
{
    return QFileInfo::exists(oldFile) && QFileInfo::exists(newFile);
}

QString RecentComparison::titles() const
{
    return QCoreApplication::translate("RecentComparison", "%1 ↔ %2")
        .arg(isolated(oldTitle), isolated(newTitle));
}

QString RecentComparison::place() const
{
    const QString oldFolder = QFileInfo(oldFile).path();
    const QString newFolder = QFileInfo(newFile).path();
    QString folders = oldFolder == newFolder
        ? shortFolder(oldFolder, longestPlace)
        : QCoreApplication::translate("RecentComparison", "%1 ↔ %2")
              .arg(shortFolder(oldFolder, longestPlace / 2), shortFolder(newFolder, longestPlace / 2));
    if (!opened.isValid())
        return folders;
    return folders + u" · "_s + QLocale().toString(opened, QLocale::ShortFormat);
}

QString shortFolder(const QString& folder, qsizetype most)
{
    const QString home = QDir::homePath();
    QString path = folder;
    if (home.size() > 1 && (path == home || path.startsWith(home + u'/')))
        path.replace(0, home.size(), u'~');
    if (path.size() <= most)
        return path;
    // The end says most: as many whole folders of it as there is room for.
    const QStringList parts = path.split(u'/');
    const QString start = parts.first() + u"/…"_s;
    QString end;
    for (qsizetype i = parts.size() - 1; i > 0; --i) {
        const QString longer = u'/' + parts[i] + end;
        if (start.size() + longer.size() > most)
            break;
        end = longer;
    }
    if (!end.isEmpty())
        return start + end;
    // Not even the last one fits.
    const QString& last = parts.last();
    const qsizetype half = std::max<qsizetype>((most - start.size() - 2) / 2, 1);
    return last.size() <= 2 * half ? start + u'/' + last
                                   : start + u'/' + last.first(half) + u'…' + last.last(half);
}

QList<RecentComparison> recentComparisons()
{
    WindowSettings settings;
    QList<RecentComparison> list;
    const int count = settings.beginReadArray(arrayKey);
    for (int i = 0; i < count && list.size() < mostRecentComparisons; ++i) {
        settings.setArrayIndex(i);
        const RecentComparison recent = {
            settings.value("oldFile"_L1).toString(),
            settings.value("newFile"_L1).toString(),
            settings.value("oldTitle"_L1).toString(),
            settings.value("newTitle"_L1).toString(),
            verdictOf(settings.value("verdict"_L1).toString()),
            QDate::fromString(settings.value("opened"_L1).toString(), Qt::ISODate)};
        if (!recent.oldFile.isEmpty() && !recent.newFile.isEmpty())
            list.append(recent);
    }
    settings.endArray();
    return list;
}

void rememberComparison(const RecentComparison& recent)
{
    if (recent.oldFile.startsWith(u':') || recent.newFile.startsWith(u':'))
        return;
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    QList<RecentComparison> list = recentComparisons();
    list.removeIf([&](const RecentComparison& other) {
        return other.oldFile == recent.oldFile && other.newFile == recent.newFile;
    });
    list.prepend(recent);
    if (list.size() > mostRecentComparisons)
        list.resize(mostRecentComparisons);

    WindowSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(list.size()));
    for (int i = 0; i < list.size(); ++i) {
        settings.setArrayIndex(i);
        const RecentComparison& entry = list.at(i);
        settings.setValue("oldFile"_L1, entry.oldFile);
        settings.setValue("newFile"_L1, entry.newFile);
        settings.setValue("oldTitle"_L1, entry.oldTitle);
        settings.setValue("newTitle"_L1, entry.newTitle);
        settings.setValue("verdict"_L1, verdictId(entry.verdict));
        settings.setValue("opened"_L1, entry.opened.toString(Qt::ISODate));
    }
    settings.endArray();
}

void forgetRecentComparisons()
{
    WindowSettings().remove(arrayKey);
}

} // namespace palinode
