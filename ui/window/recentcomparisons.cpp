// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recentcomparisons.h"

#include "core/report/wording.h"
#include "ui/window/settings.h"

#include <QFileInfo>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace palinode {

namespace {

constexpr auto arrayKey = "recentComparisons"_L1;

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

QList<RecentComparison> recentComparisons()
{
    WindowSettings settings;
    QList<RecentComparison> list;
    const int count = settings.beginReadArray(arrayKey);
    for (int i = 0; i < count && list.size() < mostRecentComparisons; ++i) {
        settings.setArrayIndex(i);
        const RecentComparison recent = {
            settings.value("oldFile"_L1).toString(), settings.value("newFile"_L1).toString(),
            settings.value("oldTitle"_L1).toString(), settings.value("newTitle"_L1).toString(),
            verdictOf(settings.value("verdict"_L1).toString())};
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
    }
    settings.endArray();
}

void forgetRecentComparisons()
{
    WindowSettings().remove(arrayKey);
}

} // namespace palinode
