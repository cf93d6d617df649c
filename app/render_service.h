#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace stratoplan::app {

/// What `stratoplan-designer --render png|pdf [--scale S]` was asked for.
struct RenderRequest {
    QString format;    ///< "png" or "pdf"
    double scale = 2;  ///< device pixels a scene unit; png only
};

/// The other end of `stratoplan convert --to png|pdf`: pictures in, files out, no window.
///
/// Protocol: stdin is a run of frames, each framed(pictureBytes(picture)) of
/// model/picture/picture_bytes.h, until the end of input. For each one stdout gets a frame of the
/// same form (four bytes of length, little endian, then the bytes) that holds the PNG or PDF, in
/// the same order, as soon as it is drawn. Theme, background and page size are in the picture
/// already. Exit status: 0 all drawn; 2 wrong use, a frame that is no picture or is cut short, or a
/// picture too large to draw (a sentence on stderr). Callers set QT_QPA_PLATFORM=offscreen or
/// nothing: --render chooses it by itself.
int renderPictures(const RenderRequest& request, QIODevice& in, QIODevice& out);

}  // namespace stratoplan::app
