// SPDX-FileCopyrightText: 2026 The Palinode developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QPDFWriter.hh of libqpdf 12.2 gives a function of its own a default argument of type std::unique_ptr to
// this type, which it only declares. Clang checks that argument in C++23 and refuses it. Nothing here makes
// one.
#ifdef __clang__
namespace qpdf::pl {
struct Link
{
};
} // namespace qpdf::pl
#endif

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
